package import PlanModel

/// What is worked out of one plan for one viewpoint: a state for every action and milestone, by row.
package struct PlanStates: Sendable {
    private let rules: StateRules
    package private(set) var actions: [ActionState]
    package private(set) var milestones: [MilestoneState]
    /// How many milestones of the plan stand how; it follows each state that changes.
    package private(set) var counts = MilestoneCounts()

    package var asOf: Day { rules.asOf }
    package var policy: DeadlinePolicy { rules.policy }
    /// Whether the plan is read at the date at which it is read of itself.
    package var isPresent: Bool { rules.isPresent }

    /// Works out every state of a plan.
    package init(of plan: PlanRecords, from viewpoint: Viewpoint) {
        rules = StateRules(for: plan, from: viewpoint)
        actions = Array(repeating: ActionState(), count: plan.actions.count)
        milestones = Array(repeating: MilestoneState(), count: plan.milestones.count)
        work { $0.workOut(pillarsOf: plan) }
    }

    private mutating func work(_ body: (inout StateWork) -> Void) {
        let gained = PlanStates.gained(rules, &actions, &milestones, body)
        counts.add(gained)
    }

    private static func gained(
        _ rules: StateRules, _ actions: inout [ActionState], _ milestones: inout [MilestoneState],
        _ body: (inout StateWork) -> Void
    ) -> MilestoneCounts {
        actions.withUnsafeMutableBufferPointer { actions in
            milestones.withUnsafeMutableBufferPointer { milestones in
                var work = StateWork(rules, actions, milestones)
                body(&work)
                return work.gained
            }
        }
    }
}

// After a change of the records.
extension PlanStates {
    /// Whether the plan's head says what it said when the states were worked out.
    func fits(_ plan: PlanRecords, from viewpoint: Viewpoint) -> Bool {
        rules == StateRules(for: plan, from: viewpoint)
    }

    /// Makes room for records that have come into the plan, which no state says anything about yet.
    mutating func makeRoom(for plan: PlanRecords) {
        while actions.count < plan.actions.count { actions.append(ActionState()) }
        while milestones.count < plan.milestones.count { milestones.append(MilestoneState()) }
    }

    /// Forgets the states of records that have left the plan.
    mutating func forget(actions rows: [Int], milestones: [Int]) {
        work { $0.forget(actions: rows, milestones: milestones) }
    }

    /// Works out an action that has changed, what it hands down, and what those above it gather from it.
    mutating func renew(action row: Int, of plan: PlanRecords) { work { $0.renew(action: row, of: plan) } }

    /// Works out a milestone that has changed, and what the actions above gather from it.
    mutating func renew(milestone row: Int, of plan: PlanRecords) {
        work { $0.renew(milestone: row, of: plan) }
    }

    /// Works out the actions of a list that have no state yet.
    mutating func renewNew(_ list: Rows, of plan: PlanRecords) { work { $0.renewNew(list, of: plan) } }
}
