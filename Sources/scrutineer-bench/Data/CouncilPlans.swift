/// The large plan as many files: one for each council, with organisations of its own out of the common list, so
/// that opening them joins the plans by the organisations that they share.
enum CouncilPlans {
    private static let groups = OrganisationList.most / OrganisationList.groupSize
    private static let groupsOfOnePlan = 8

    /// The plans, whose actions together are as many as the large plan's.
    static func all(seed: UInt64, actions: Int = Workload.large.actions, plans: Int = Workload.councils)
        -> [SyntheticPlan]
    {
        (0..<plans).map { index in
            let first = index * 3 % (groups - groupsOfOnePlan) * OrganisationList.groupSize
            return SyntheticPlan(
                id: "council-\(index + 1)", title: "Plan of council \(index + 1)",
                actions: actions / plans + (index < actions % plans ? 1 : 0),
                seed: seed &+ UInt64(index) &+ 1,
                organisations: first..<(first + groupsOfOnePlan * OrganisationList.groupSize))
        }
    }

    /// How many different organisations the plans name together.
    static func organisations(of plans: [SyntheticPlan]) -> Int { Set(plans.flatMap(\.organisations)).count }
}
