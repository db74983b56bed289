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
    package func overdueCount(in plan: Int) -> Int {
        plans[plan].states.milestones.count { $0.isListed && $0.timeliness == .overdue }
    }

    /// The overdue milestones of all plans that a filter keeps, most days late first; of those equally late the
    /// plans' order.
    package func overdue(keptBy sieve: Sieve) -> [RecordRef] {
        let late = plans.indices.flatMap { plan in
            overdueRows(in: plan, keptBy: sieve).map {
                RecordRef(plan: plan, kind: .milestone, row: Int($0))
            }
        }
        let days = late.map { Optional(Int64(plans[$0.plan].states.milestones[$0.row].daysLate)) }
        return NumberOrder.places(of: days, isReversed: true).map { late[Int($0)] }
    }
}
