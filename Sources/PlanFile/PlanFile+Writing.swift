import JSONText
package import PlanModel

extension PlanFile {
    /// The bytes of a plan's file after changes: those it was read from, changed only where something was changed.
    ///
    /// - Parameter base: The plan as it was read, or as it stands now; its `bytes` are the file as it was read.
    /// - Parameter changes: All changes of the plan since then that are in force, oldest first, each as it was
    ///   carried out.
    package static func write(_ base: PlanRecords, with changes: [Change]) throws(EditRefused) -> [UInt8] {
        var translator = ChangeTranslator(base)
        var edits: [JSONChange] = []
        for change in changes.net { edits += try translator.edits(for: change) }
        guard !edits.isEmpty else { return base.bytes }
        do throws(JSONEditError) {
            return try JSONEditor.apply(edits, to: base.bytes)
        } catch {
            throw EditRefused("The edits do not fit the file: \(error.message).")
        }
    }

    /// The bytes of a plan's file after edits.
    package static func write(_ base: PlanRecords, with edits: [PlanEdit]) throws(EditRefused) -> [UInt8] {
        try write(base, with: edits.flatMap(\.changes))
    }
}
