import PlanModel

extension PlanStore {
    /// The overdue milestones of one plan that a filter keeps and a find finds, in the plan's order.
    package func overdueRows(
        in plan: Int, keptBy sieve: Sieve, finding query: FindQuery = FindQuery("")
    ) -> [Int32] {
        let states = plans[plan].states.milestones
        let isOverdue = { (row: Int32) in states[Int(row)].timeliness == .overdue }
        // Where all are kept, no list of them is made for the few that are overdue.
        if sieve.keepsWholePlans, sieve.keepsPlan(plan), query.isEmpty {
            return plans[plan].order.milestones.filter(isOverdue)
        }
        return sieve.rows(of: .milestone, in: plan, finding: query).filter(isOverdue)
    }

    /// How many milestones of one plan are overdue, whatever a filter keeps.
    package func overdueCount(in plan: Int) -> Int { plans[plan].states.counts.overdue }
}
