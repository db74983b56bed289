import PlanModel
import PlanStore
import TextGrid

/// A row of the answer to a question: the record that it is about, and what the answer says of it.
struct InquiryRow: Sendable {
    var id: RowID
    var ref: RecordRef
    /// How it stands in the answer; nil where the record's own state says it.
    var state: StateText?
    var days: Int?
    var date: EDTF?
    /// What is said, as words of ours or a text of the plan.
    var what: Words = .none
    /// Of streams put together.
    var actions: [RecordRef] = []
    /// What a respondent owes, where the row is about that.
    var obligation: Obligation?

    enum Words: Sendable {
        case none
        case ours(String)
        case plan(Text)
        /// An entry of the record's history.
        case entry(RowID.PlanEntry, row: Int)
    }

    init(_ ref: RecordRef, state: StateText? = nil) {
        id = .record(ref)
        self.ref = ref
        self.state = state
    }

    /// - Parameter place: The respondent's among those of the resolution.
    init(_ obligation: Obligation, place: Int) {
        id = .obligation(obligation.resolution, respondent: place)
        ref = obligation.resolution
        state = StateText(obligation)
        self.obligation = obligation
    }
}
