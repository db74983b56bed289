import PlanModel

/// What tells a change from others between two versions of the plans.
package struct ChangeID: Hashable, Sendable {
    /// The id of the plan.
    var plan: String
    var place: Place
    var message: String
    /// Which of those that say the same of the same place.
    var number: Int
}
