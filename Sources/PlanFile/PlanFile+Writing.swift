package import JSONText
package import PlanModel

extension PlanFile {
    /// The text of a plan's file after changes: that which it was read from, changed only where something was
    /// changed. It costs what was changed, not what the plan holds.
    ///
    /// - Parameters:
    ///   - base: The plan as it was read, or as it stands now; its `bytes` are the file as it was read.
    ///   - changes: All changes of the plan since then that are in force, each as it was carried out.
    ///   - lists: Where the long lists of the file end; see `listEnds(of:)`.
    package static func splice(
        _ base: PlanRecords, with changes: NetChanges, lists: JSONListEnds = JSONListEnds()
    ) throws(EditRefused) -> SplicedText {
        var translator = ChangeTranslator(base)
        var edits: [JSONChange] = []
        for change in changes.changes { edits += try translator.edits(for: change) }
        guard !edits.isEmpty else { return SplicedText(base.bytes) }
        do throws(JSONEditError) {
            return try JSONEditor.splice(edits, intoChecked: base.bytes, lists: lists)
        } catch {
            throw EditRefused("The edits do not fit the file: \(error.message).")
        }
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
