import PlanModel
import PlanStore

/// One thing that is to be done to all marked rows: first what is asked for, then a preview, then one step.
struct BulkEdit: Equatable, Sendable {
    /// Of setting a status, a confidence, a note, a done date, a due date, a verdict, lines of a form, of deleting, or
    /// of dismissing.
    var command: Command
    /// The marked records, in the order in which they stand.
    var refs: [RecordRef]
    /// The marked findings, where those are what the edit is about.
    var findings: [FindingID] = []
    var status: ActionStatus?
    var rag: Rag?
    var verdict: EvidenceVerdict?
    var date: DateAsTyped?
    var text = ""
    /// What the records are to say, where that was said in a form.
    var form: RecordForm?
}

/// What a bulk edit does to one marked row, or why it does nothing.
struct BulkLine {
    /// How the row is named; nil is by its record.
    var name: String?
    var ref: RecordRef
    var text: String
    /// Nil where the row stays as it is.
    var edit: PlanEdit?
}

extension BulkEdit {
    /// The edit of the same records after their plan was read anew.
    func following(_ trail: Trail) -> BulkEdit? {
        var bulk = self
        bulk.refs = refs.compactMap(trail.ref)
        return bulk.refs.isEmpty ? nil : bulk
    }
}
