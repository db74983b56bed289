import PlanModel

/// The rows of all actions and milestones in the order in which the plan lists them.
struct PlanOrder: Sendable {
    /// Sub-actions behind the action they stand under.
    let actions: [Int32]
    let milestones: [Int32]
    /// The same, where the order does not matter.
    let work: WorkSet

    init(of plan: PlanRecords) {
        var walk = Walk(actionCount: plan.actions.count, milestoneCount: plan.milestones.count)
        for pillar in plan[children: plan.lists.pillars] {
            walk.add(plan.pillars[Int(pillar)].actions, of: plan)
        }
        actions = walk.actions
        milestones = walk.milestones
        work = WorkSet(
            actions: RowSet(actions, count: plan.actions.count),
            milestones: RowSet(milestones, count: plan.milestones.count))
    }

    private struct Walk {
        var actions: [Int32] = []
        var milestones: [Int32] = []

        init(actionCount: Int, milestoneCount: Int) {
            actions.reserveCapacity(actionCount)
            milestones.reserveCapacity(milestoneCount)
        }

        mutating func add(_ list: Rows, of plan: PlanRecords) {
            for row in plan[children: list] {
                actions.append(row)
                milestones.append(contentsOf: plan[children: plan.actions[Int(row)].milestones])
                let below = plan.actions[Int(row)].actions
                if !below.isEmpty { add(below, of: plan) }
            }
        }
    }
}
