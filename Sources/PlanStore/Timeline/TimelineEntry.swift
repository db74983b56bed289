package import PlanModel

/// One thing that the Timeline shows: on a day, over a span, or somewhere about.
package struct TimelineEntry: Equatable, Sendable {
    package var plan: Int
    package var kind: Kind
    /// As it stands in the file: precision, doubt and open ends are kept.
    package var date: EDTF
    package var origin: Origin
    /// Whether it lies after the as-of date of its plan.
    package var isPlanned: Bool

    package enum Kind: String, CaseIterable, Sendable {
        case milestone, meeting, event, consultation
        case fundingEnd = "funding-end"
        case report
        case signOff = "sign-off"
    }

    /// What it stands for.
    package enum Origin: Hashable, Sendable {
        /// A milestone, a meeting, an event or a stream.
        case record(RecordRef)
        /// A report on a resolution, by its row in `reports`.
        case report(on: RecordRef, row: Int)
        case signOff(SignOffRef)
    }
}

extension PlanStore {
    /// What an entry is called; nil for a meeting without a title.
    package func title(of entry: TimelineEntry) -> String? {
        let records = plans[entry.plan].records
        switch entry.origin {
        case .record(let ref) where ref.kind == .meeting:
            return records.optional(records.meetings[ref.row].title)
        case .record(let ref), .report(let ref, _): return records.title(of: ref.kind, row: ref.row)
        case .signOff(let ref): return records.string(records.signOffs[ref.row].role)
        }
    }

    /// Other readings of an entry's date, which are shown beside it.
    package func alternatives(of entry: TimelineEntry) -> ArraySlice<Alternative> {
        let records = plans[entry.plan].records
        guard case .record(let ref) = entry.origin else { return [] }
        switch ref.kind {
        case .milestone: return records.alternatives[records.milestones[ref.row].alternatives]
        case .event: return records.alternatives[records.events[ref.row].alternatives]
        case .funding: return records.alternatives[records.funding[ref.row].alternatives]
        default: return []
        }
    }
}
