package import PlanModel

/// How a resolution stands at the as-of date.
package struct ResolutionState: Equatable, Sendable {
    /// What the executive answered, once it has.
    package var response: ResponseKind?
    /// The day on which the committee closed it, once it has.
    package var closed: Day?
    /// Rows in `reports` of those that count.
    package var reports: [Int]
}

extension PlanStore {
    /// How a resolution stands at the as-of date of its plan.
    package func resolutionState(of ref: RecordRef) -> ResolutionState {
        let records = plans[ref.plan].records
        let resolution = records.resolutions[ref.row]
        let asOf = plans[ref.plan].states.asOf
        return ResolutionState(
            response: resolution.response.flatMap { $0.on <= asOf ? $0.kind : nil },
            closed: resolution.closed.flatMap { $0 <= asOf ? $0 : nil },
            reports: resolution.reports.range.filter { records.reports[$0].on.edtf?.counts(on: asOf) == true }
        )
    }

    /// Whether the meeting of a resolution has taken place at the as-of date.
    package func hasBeenResolved(_ ref: RecordRef) -> Bool {
        let meeting = Int(plans[ref.plan].records.resolutions[ref.row].meeting)
        return hasTakenPlace(RecordRef(plan: ref.plan, kind: .meeting, row: meeting))
    }
}
