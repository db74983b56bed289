package import PlanModel

/// What tells a finding from all others, whether somebody dismissed it or not, for as long as its records have their
/// rows.
package struct FindingID: Hashable, Sendable {
    private var origin: Finding.Origin
    private var records: [FindingRecord]
    private let detail: Finding.Detail

    init(_ finding: Finding) {
        origin = finding.origin
        records = finding.records
        detail = finding.detail
    }

    /// The same finding where its records have other rows; nil where one of them is gone.
    ///
    /// - Parameter row: Where a record stands now.
    package func following(_ row: (FindingRecord) -> FindingRecord?) -> FindingID? {
        var following = self
        following.records = records.compactMap(row)
        guard following.records.count == records.count, let first = following.records.first else {
            return nil
        }
        if case .authored(let place) = origin {
            following.origin = .authored(Finding.NotePlace(plan: first.plan, index: place.index))
        }
        return following
    }
}

extension Finding {
    package var id: FindingID { FindingID(self) }
}

extension PlanStore {
    /// The note that is an authored finding: who wrote it down, when and why; nil for what a rule found.
    package func authorship(of finding: Finding) -> FindingNote? {
        guard case .authored(let place) = finding.origin else { return nil }
        return note(at: place)
    }
}
