package import PlanModel

/// One thing that the plans, read against themselves, have to be asked about.
///
/// A country's plans have hundreds of thousands of findings of which a screen shows forty, so a finding keeps only
/// what it is about; `PlanStore.text(of:)` puts it into words.
package struct Finding: Hashable, Sendable {
    package let origin: Origin
    package let severity: Severity
    /// The record that names it: of several the first in file order.
    package let record: FindingRecord
    /// The other records that it is about, in file order.
    package let others: [FindingRecord]
    /// What tells it from other findings of the rule about the record.
    let detail: Detail
    /// Which it is of those that its rule finds about the record.
    var number: Int32 = 0
    /// The note that dismisses it.
    package internal(set) var dismissal: NotePlace?

    package enum Origin: Hashable, Sendable {
        case rule(FindingRule)
        /// Written by a person, for no rule can compute it.
        case authored(NotePlace)
    }

    /// A note in a plan's `findings`, by its place in that list.
    package struct NotePlace: Hashable, Sendable {
        package var plan: Int
        package var index: Int
    }

    enum Detail: Hashable, Sendable {
        case none
        /// The place of what is meant in a list that the rule knows.
        case entry(Int)
        case text(String)
    }

    init(_ rule: FindingRule, _ record: FindingRecord, others: [FindingRecord] = [], detail: Detail = .none) {
        self.init(.rule(rule), rule.severity, record, others: others, detail: detail)
    }

    init(
        _ origin: Origin, _ severity: Severity, _ record: FindingRecord, others: [FindingRecord] = [],
        detail: Detail = .none
    ) {
        self.origin = origin
        self.severity = severity
        self.record = record
        self.others = others
        self.detail = detail
    }

    package var records: [FindingRecord] { [record] + others }
    package var isDismissed: Bool { dismissal != nil }

    /// The entry that is meant; none where the rule keeps no place.
    var entry: Int {
        if case .entry(let place) = detail { return place }
        return 0
    }

    /// What is meant, as the rule wrote it down.
    var words: String {
        if case .text(let text) = detail { return text }
        return ""
    }
}

/// What a finding is about: a record, or what has no id of its own.
package struct FindingRecord: Hashable, Sendable {
    /// The plan's place among the open ones.
    package var plan: Int
    package var kind: Kind
    package var row: Int

    package enum Kind: Hashable, Sendable {
        case record(RecordKind)
        case signOff
        /// A note in the plan's `findings` that names a record that is not there.
        case note
    }

    package init(_ plan: Int, _ kind: Kind, _ row: Int) {
        self.plan = plan
        self.kind = kind
        self.row = row
    }

    package init(_ ref: RecordRef) { self.init(ref.plan, .record(ref.kind), ref.row) }

    /// The record, where it is one that has an id.
    package var ref: RecordRef? {
        if case .record(let kind) = kind { return RecordRef(plan: plan, kind: kind, row: row) }
        return nil
    }
}

/// A finding in words.
package struct FindingText: Equatable, Sendable {
    /// A sentence for an officer.
    package let message: String
    /// What a member may ask those whom it concerns.
    package let question: String

    init(_ message: String, ask question: String) {
        self.message = message
        self.question = question
    }
}
