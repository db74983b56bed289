import PlanModel

extension PlanStore {
    /// The overdue milestones of one plan that a filter keeps and a find finds, in the plan's order.
    package func overdueRows(
        in plan: Int, keptBy sieve: Sieve, finding query: FindQuery = FindQuery("")
    ) -> [Int32] {
        let states = plans[plan].states.milestones
        return sieve.rows(of: .milestone, in: plan, finding: query).filter {
            states[Int($0)].timeliness == .overdue
        }
    }

    /// How many milestones of one plan are overdue, whatever a filter keeps.
    package func overdueCount(in plan: Int) -> Int { plans[plan].states.counts.overdue }
}
