package import JSONText
package import PlanModel

extension PlanFile {
    /// The text of a plan's file after changes; see `PlanDraft`.
    ///
    /// - Parameters:
    ///   - base: The plan as it was read, or as it stands now; its `bytes` are the file as it was read.
    ///   - changes: All changes of the plan since then that are in force, each as it was carried out.
    ///   - lists: Where the long lists of the file end; see `listEnds(of:)`.
    package static func splice(
        _ base: PlanRecords, with changes: NetChanges, lists: JSONListEnds = JSONListEnds()
    ) throws(EditRefused) -> SplicedText {
        let draft = PlanDraft(of: base, lists: lists)
        try draft.follow(changes.changes[...], of: base)
        return draft.text(of: base)
    }

    /// The bytes of a plan's file after changes.
    ///
    /// - Parameter base: The plan as it was read, or as it stands now; its `bytes` are the file as it was read.
    /// - Parameter changes: All changes of the plan since then that are in force, oldest first, each as it was
    ///   carried out.
    package static func write(_ base: PlanRecords, with changes: [Change]) throws(EditRefused) -> [UInt8] {
        try splice(base, with: NetChanges(changes)).bytes
    }

    /// The bytes of a plan's file after edits.
    package static func write(_ base: PlanRecords, with edits: [PlanEdit]) throws(EditRefused) -> [UInt8] {
        try write(base, with: edits.flatMap(\.changes))
    }
}
