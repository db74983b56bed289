import PlanModel
import PlanStore

extension ListBuilder {
    static let measureColumns = [
        ListColumn("plan"), ListColumn("id"), ListColumn("title", .text), ListColumn("target", .number),
        ListColumn("latest", .number), ListColumn("latestOn"), ListColumn("unit", .text),
        ListColumn("state"),
    ]

    func measures() -> [[ListValue]] { kept(.measure).map(row(ofMeasure:)) }

    private func row(ofMeasure ref: RecordRef) -> [ListValue] {
        let records = store.plans[ref.plan].records
        let measure = records.measures[ref.row]
        let state = store.measureState(of: ref)
        return [
            .record(planLabel(ref.plan)),
            .text(records.string(measure.id)),
            .text(records.string(measure.title)),
            ListValue(state.target),
            ListValue(state.latest),
            ListValue(state.latest?.on),
            ListValue(records.optional(measure.unit)),
            .text(state.word.rawValue),
        ]
    }
}

extension ListValue {
    /// What a measure stood at.
    init(_ reading: TrendPoint?) {
        let value = ListValue(reading?.value)
        self = reading?.bound.map { .bounded($0, value) } ?? value
    }
}
