package import PlanModel

/// What changed between two versions of plans.
package enum PlanChanges {
    /// The changes plan by plan, in the order of the newer plans; those that only the older side has come last.
    ///
    /// Plans are paired by their ids. Each version is read at its own as-of date, and what is in force, such as a due
    /// date or a status, is compared as it stood then. Under one as-of date for all, what is dated after it is left
    /// out on both sides. The order of lists, and members that the format does not know, say nothing.
    ///
    /// - Parameter seen: The day at which the older version was last looked at, for plans that pin no date of their
    ///   own.
    package static func between(
        _ old: [PlanRecords], and new: [PlanRecords], from viewpoint: Viewpoint, seen: Day? = nil
    ) -> [PlanChange] {
        var waiting = Dictionary(old.map { ($0.id, $0) }) { first, _ in first }
        var changes: [PlanChange] = []
        for plan in new {
            if let older = waiting.removeValue(forKey: plan.id) {
                changes += between(older, and: plan, from: viewpoint, seen: seen)
            } else {
                changes.append(whole(plan, .planAdded, "plan added"))
            }
        }
        for plan in old where waiting[plan.id] != nil {
            changes.append(whole(plan, .planRemoved, "plan removed"))
        }
        return changes
    }

    private static func between(
        _ old: PlanRecords, and new: PlanRecords, from viewpoint: Viewpoint, seen: Day?
    ) -> [PlanChange] {
        let comparison = PlanComparison(
            old: PlanVersion(old, from: viewpoint, seen: seen), new: PlanVersion(new, from: viewpoint))
        return comparison.changes()
    }

    private static func whole(_ plan: PlanRecords, _ kind: PlanChange.Kind, _ what: String) -> PlanChange {
        let id = MemberValue.text(plan.id)
        return PlanChange(
            plan: plan.id, place: Place(RecordName(.plan, plan.id)), kind: kind,
            message: "\(plan.title): \(what)", old: kind == .planRemoved ? id : nil,
            new: kind == .planAdded ? id : nil, section: PlanVersion.planSection)
    }
}
