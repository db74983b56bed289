package import PlanModel

/// From where the plans are looked at: on which day, and how "by December" is read.
package struct Viewpoint: Equatable, Sendable {
    /// One as-of date for all plans; nil reads each plan at its own.
    package var asOf: Day?
    /// One policy for all plans; nil reads each plan under its own.
    package var policy: DeadlinePolicy?
    /// The day of reading, for plans that pin no date.
    package var today: Day

    package init(asOf: Day? = nil, policy: DeadlinePolicy? = nil, today: Day) {
        self.asOf = asOf
        self.policy = policy
        self.today = today
    }

    /// The as-of date at which `plan` is read.
    package func asOf(_ plan: PlanRecords) -> Day { asOf ?? plan.head.asOf ?? today }

    /// Whether that is the date at which the plan is read of itself: today, or the one that it pins.
    package func isPresent(_ plan: PlanRecords) -> Bool {
        asOf(plan) == today || asOf(plan) == plan.head.asOf
    }

    package func policy(_ plan: PlanRecords) -> DeadlinePolicy { policy ?? plan.head.deadlinePolicy }
}
