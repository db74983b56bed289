package import PlanModel

/// Two sides' changes of one plan brought together.
package struct PlanMerge: Equatable, Sendable {
    /// The plan with all that both sides did; where both cannot stand, with what ours did.
    package var merged: MemberValue
    /// What both sides did that cannot both stand.
    package var conflicts: [Conflict]

    package init(merged: MemberValue, conflicts: [Conflict]) {
        self.merged = merged
        self.conflicts = conflicts
    }

    /// Merges three ways: by record kind and id wherever a record stands, then by member.
    ///
    /// Lists of ids merge as sets in order. Entries without an id, such as updates and readings, merge by their
    /// whole value: what was added on either side stands, once; what was removed on either is gone; an entry
    /// changed on both stands in both versions. Without conflicts the sides may be swapped for the same plan.
    /// - Parameter base: The plan that both sides began with; nil where there is none, and then what only one side
    ///   has is kept, and what both have differently is a conflict.
    /// - Parameter ours: A plan that loads, as must be the others.
    package static func merge(base: MemberValue?, ours: MemberValue, theirs: MemberValue) -> PlanMerge {
        if ours == theirs || theirs == base { return PlanMerge(merged: ours, conflicts: []) }
        if ours == base { return PlanMerge(merged: theirs, conflicts: []) }
        let id = base?["id"] == ours["id"] ? theirs["id"] : ours["id"]
        let root = RecordName(.plan, id?.asText ?? "")
        let oldIndex = RecordIndex(base, root: root)
        let ourIndex = RecordIndex(ours, root: root)
        var theirIndex = RecordIndex(theirs, root: root)
        var clashes: [SameIDs.Clash] = []
        if base != nil {
            let sameIDs = SameIDs(base: oldIndex, ours: ourIndex, theirs: theirIndex)
            clashes = sameIDs.clashes
            if !clashes.isEmpty {
                theirIndex = RecordIndex(sameIDs.renamed(theirs, theirIndex), root: root)
            }
        }
        let placing = Placing(base: oldIndex, ours: ourIndex, theirs: theirIndex)
        var members = MemberMerge(placing, plan: root.id)
        let merged = members.record(root)
        let whole = WholeConflicts(placing: placing, clashes: clashes, merged: merged)
        return PlanMerge(merged: merged, conflicts: whole.conflicts + members.conflicts)
    }
}
