import PlanModel

/// What the states of a plan follow from beside its records.
struct StateRules: Equatable, Sendable {
    let asOf: Day
    let policy: DeadlinePolicy
    /// Whether the plan is read at the date at which it is read of itself.
    let isPresent: Bool
    /// Days ahead in which an open milestone counts as due soon.
    let dueSoonDays: Int

    init(for plan: PlanRecords, from viewpoint: Viewpoint) {
        asOf = viewpoint.asOf(plan)
        policy = viewpoint.policy(plan)
        isPresent = viewpoint.isPresent(plan)
        dueSoonDays = plan.head.dueSoonDays
    }
}
