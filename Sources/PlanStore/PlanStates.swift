package import PlanModel

/// What is worked out of one plan for one viewpoint: a state for every action and milestone, by row.
package struct PlanStates: Sendable {
    package let asOf: Day
    package let policy: DeadlinePolicy
    /// Whether the plan is read at the date at which it is read of itself.
    package let isPresent: Bool
    /// Days ahead in which an open milestone counts as due soon.
    let dueSoonDays: Int
    package private(set) var actions: [ActionState]
    package private(set) var milestones: [MilestoneState]
    /// How many milestones of the plan stand how; it follows each state that changes.
    package private(set) var counts = MilestoneCounts()

    /// Works out every state of a plan.
    package init(of plan: PlanRecords, from viewpoint: Viewpoint) {
        asOf = viewpoint.asOf(plan)
        policy = viewpoint.policy(plan)
        isPresent = viewpoint.isPresent(plan)
        dueSoonDays = plan.head.dueSoonDays
        actions = Array(repeating: ActionState(), count: plan.actions.count)
        milestones = Array(repeating: MilestoneState(), count: plan.milestones.count)
        for pillar in plan[children: plan.lists.pillars] {
            for row in plan[children: plan.pillars[Int(pillar)].actions] {
                workOut(Int(row), of: plan, below: ActionState())
            }
        }
    }

    /// Works out an action, its milestones and all below it.
    private mutating func workOut(_ row: Int, of plan: PlanRecords, below above: ActionState) {
        workOutAlone(row, of: plan, below: above)
        let state = actions[row]
        for child in plan[children: plan.actions[row].actions] {
            workOut(Int(child), of: plan, below: state)
        }
        gather(row, of: plan)
    }

    /// Works out how an action stands by itself, and its own milestones.
    private mutating func workOutAlone(_ row: Int, of plan: PlanRecords, below above: ActionState) {
        let state = ActionState(plan.status(of: row, on: asOf, isPresent: isPresent), below: above)
        actions[row] = state
        for milestone in plan[children: plan.actions[row].milestones] {
            workOut(milestone: Int(milestone), of: plan, below: state)
        }
    }

    private mutating func workOut(milestone row: Int, of plan: PlanRecords, below action: ActionState) {
        setState(
            of: row,
            to: MilestoneState(
                of: row, in: plan, below: action, on: asOf, under: policy, dueSoonDays: dueSoonDays))
    }

    private mutating func setState(of milestone: Int, to state: MilestoneState) {
        counts.replace(milestones[milestone], by: state)
        milestones[milestone] = state
    }

    /// Puts together what an action's milestones and sub-actions give it, whose states are known.
    private mutating func gather(_ row: Int, of plan: PlanRecords) {
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
extension PlanStates {
    /// Whether the plan's head says what it said when the states were worked out.
    func fits(_ plan: PlanRecords, from viewpoint: Viewpoint) -> Bool {
        asOf == viewpoint.asOf(plan) && policy == viewpoint.policy(plan)
            && isPresent == viewpoint.isPresent(plan) && dueSoonDays == plan.head.dueSoonDays
    }

    /// Makes room for records that have come into the plan, which no state says anything about yet.
    mutating func makeRoom(for plan: PlanRecords) {
        while actions.count < plan.actions.count { actions.append(ActionState()) }
        while milestones.count < plan.milestones.count { milestones.append(MilestoneState()) }
    }

    /// Forgets the states of records that have left the plan.
    mutating func forget(actions rows: [Int], milestones: [Int]) {
        for row in rows { actions[row] = ActionState() }
        for row in milestones { setState(of: row, to: MilestoneState()) }
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

    private mutating func gatherUpward(from row: Int, of plan: PlanRecords) {
        var row = row
        while row >= 0 {
            gather(row, of: plan)
            row = Int(plan.actions[row].parent)
        }
    }
}
