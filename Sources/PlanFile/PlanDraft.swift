package import JSONText
package import PlanModel
import Synchronization

/// The text of a plan's file under changes that come one after the other: that which it was read from, changed only
/// where something was changed.
///
/// Its text costs what was changed since it was last asked for, neither what the plan holds nor what was changed
/// before. It holds no records, so that these can go on being changed in place.
package final class PlanDraft: Sendable {
    private struct Contents {
        var translator = ChangeTranslator()
        let json: JSONDraft
    }

    private let contents: Mutex<Contents>

    /// - Parameters:
    ///   - base: The plan as it was read, or as it stands now; its `bytes` are the file as it was read.
    ///   - lists: Where the long lists of the file end; see `PlanFile.listEnds(of:)`.
    package init(of base: PlanRecords, lists: JSONListEnds = JSONListEnds()) {
        let bytes = base.bytes
        contents = Mutex(Contents(json: JSONDraft(ofChecked: bytes, lists: lists)))
    }

    /// Makes the changes that come next. Where that throws, the draft is of no use any more.
    ///
    /// - Parameter changes: Each as it was carried out.
    package func follow(_ changes: ArraySlice<Change>, of base: PlanRecords) throws(EditRefused) {
        try contents.withLock { (contents) throws(EditRefused) in
            let edits = try contents.translator.edits(for: changes, of: base)
            do throws(JSONEditError) {
                try contents.json.apply(edits, over: base.bytes)
            } catch {
                throw EditRefused("The edits do not fit the file: \(error.message).")
            }
        }
    }

    /// The text as it stands now.
    package func text(of base: PlanRecords) -> SplicedText {
        contents.withLock { $0.json.text(over: base.bytes) }
    }
}
