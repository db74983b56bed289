import PlanModel

/// Works out states of one plan's actions and milestones, each in its place.
///
/// Those of two actions of which none stands below the other have nothing in common, so that two threads may do it at
/// once, each for its part. The plan is handed in at every call: as a member, its arrays would have their users counted
/// again and again, by both threads in the same place.
struct StateWork {
    private let rules: StateRules
    /// By row, with room for every row of the plan.
    private let actions: UnsafeMutableBufferPointer<ActionState>
    private let milestones: UnsafeMutableBufferPointer<MilestoneState>
    /// How many more milestones stand how than before.
    private(set) var gained = MilestoneCounts()

    init(
        _ rules: StateRules, _ actions: UnsafeMutableBufferPointer<ActionState>,
        _ milestones: UnsafeMutableBufferPointer<MilestoneState>
    ) {
        (self.rules, self.actions, self.milestones) = (rules, actions, milestones)
    }

    /// Works out all actions that stand directly below pillars, on two threads where they are many.
    mutating func workOut(pillarsOf plan: PlanRecords) {
        var rows: [Int32] = []
        rows.reserveCapacity(plan.actions.count)
        for pillar in plan[children: plan.lists.pillars] {
            for row in plan[children: plan.pillars[Int(pillar)].actions] { rows.append(row) }
        }
        let top = rows
        // Each thread writes what belongs to the actions of its part.
        nonisolated(unsafe) let work = StateWork(rules, actions, milestones)
        let parts = Threads.halves(of: top.indices) { part in
            var own = work
            for place in part { own.workOut(Int(top[place]), of: plan, below: ActionState()) }
            return own.gained
        }
        for part in parts { gained.add(part) }
    }

    /// Works out an action, its milestones and all below it.
    mutating func workOut(_ row: Int, of plan: PlanRecords, below above: ActionState) {
        workOutAlone(row, of: plan, below: above)
        let state = actions[row]
        for child in plan[children: plan.actions[row].actions] {
            workOut(Int(child), of: plan, below: state)
        }
        gather(row, of: plan)
    }

    /// Works out how an action stands by itself, and its own milestones.
    private mutating func workOutAlone(_ row: Int, of plan: PlanRecords, below above: ActionState) {
        let state = ActionState(
            plan.status(of: row, on: rules.asOf, isPresent: rules.isPresent), below: above)
        actions[row] = state
        for milestone in plan[children: plan.actions[row].milestones] {
            workOut(milestone: Int(milestone), of: plan, below: state)
        }
    }

    private mutating func workOut(milestone row: Int, of plan: PlanRecords, below action: ActionState) {
        let state = plan.milestoneState(of: row, below: action, under: rules)
        gained.replace(milestones[row], by: state)
        milestones[row] = state
    }

    /// Puts together what an action's milestones and sub-actions give it, whose states are known.
    private func gather(_ row: Int, of plan: PlanRecords) {
        var state = actions[row]
        (state.milestones, state.done, state.due) = (0, 0, nil)
        var worst = Timeliness.cancelled
        let own = plan[children: plan.actions[row].milestones]
        state.holdsMilestones = !own.isEmpty
        for place in own {
            let milestone = milestones[Int(place)]
            worst = min(worst, milestone.timeliness)
            guard milestone.timeliness != .cancelled else { continue }
            state.milestones += 1
            if milestone.timeliness == .done {
                state.done += 1
            } else if let deadline = milestone.deadline {
                state.due = min(state.due ?? deadline, deadline)
            }
        }
        for child in plan[children: plan.actions[row].actions] where actions[Int(child)].holdsMilestones {
            worst = min(worst, actions[Int(child)].timeliness)
            state.holdsMilestones = true
        }
        let alone: Timeliness = state.isCancelled ? .cancelled : state.isClosed ? .done : .undated
        state.timeliness = state.holdsMilestones ? worst : alone
        actions[row] = state
    }
}

// After a change of the records.
extension StateWork {
    /// Forgets the states of records that have left the plan.
    mutating func forget(actions rows: [Int], milestones: [Int]) {
        for row in rows { actions[row] = ActionState() }
        for row in milestones {
            gained.replace(self.milestones[row], by: MilestoneState())
            self.milestones[row] = MilestoneState()
        }
    }

    /// Works out an action that has changed, what it hands down, and what those above it gather from it.
    mutating func renew(action row: Int, of plan: PlanRecords) {
        let before = actions[row]
        let parent = plan.actions[row].parent
        let above = parent >= 0 ? actions[Int(parent)] : ActionState()
        workOutAlone(row, of: plan, below: above)
        let state = actions[row]
        let isSame = before.isListed && before.handsDownTheSame(as: state)
        for child in plan[children: plan.actions[row].actions]
        where !isSame || !actions[Int(child)].isListed {
            workOut(Int(child), of: plan, below: state)
        }
        gatherUpward(from: row, of: plan)
    }

    /// Works out a milestone that has changed, and what the actions above gather from it.
    mutating func renew(milestone row: Int, of plan: PlanRecords) {
        let action = Int(plan.milestones[row].action)
        workOut(milestone: row, of: plan, below: actions[action])
        gatherUpward(from: action, of: plan)
    }

    /// Works out the actions of a list that have no state yet.
    mutating func renewNew(_ list: Rows, of plan: PlanRecords) {
        for row in plan[children: list] where !actions[Int(row)].isListed {
            workOut(Int(row), of: plan, below: ActionState())
        }
    }

    private func gatherUpward(from row: Int, of plan: PlanRecords) {
        var row = row
        while row >= 0 {
            gather(row, of: plan)
            row = Int(plan.actions[row].parent)
        }
    }
}
