import PlanModel

/// The rows of all actions and milestones in the order in which the plan lists them.
struct PlanOrder: Sendable {
    /// Sub-actions behind the action they stand under.
    private(set) var actions = RowOrder()
    private(set) var milestones = RowOrder()
    /// The same, where the order does not matter.
    private(set) var work = WorkSet()

    init(of plan: PlanRecords) {
        for pillar in plan[children: plan.lists.pillars] {
            add(plan.pillars[Int(pillar)].actions, of: plan)
        }
        work = WorkSet(
            actions: RowSet(actions, count: plan.actions.count),
            milestones: RowSet(milestones, count: plan.milestones.count))
    }

    private mutating func add(_ list: Rows, of plan: PlanRecords) {
        for row in plan[children: list] {
            actions.append(row)
            for milestone in plan[children: plan.actions[Int(row)].milestones] {
                milestones.append(milestone)
            }
            let below = plan.actions[Int(row)].actions
            if !below.isEmpty { add(below, of: plan) }
        }
    }
}
