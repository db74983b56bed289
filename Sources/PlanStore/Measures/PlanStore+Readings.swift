package import PlanModel

/// What a measure was found to stand at, as an officer records it.
package struct TakenReading: Equatable, Sendable {
    package var value: Value
    package var bound: ReadingBound?

    /// In the spelling in which the file keeps numbers.
    package enum Value: Equatable, Sendable {
        case exact(String)
        case range(min: String, max: String)
    }

    package init(_ value: Value, bound: ReadingBound? = nil) {
        self.value = value
        self.bound = bound
    }
}

extension PlanStore {
    /// Adds a reading to a measure, behind those that it has.
    package func addingReading(
        _ ref: RecordRef, on date: DateAsTyped, _ reading: TakenReading, note: String, by editor: Editor
    ) -> PlanEdit {
        let value: MemberValue =
            switch reading.value {
            case .exact(let number): .number(number)
            case .range(let min, let max): .record(["min": .number(min), "max": .number(max)])
            }
        let entry = MemberValue.record([
            "on": .text(date.date.description), "onText": date.text.map { .text($0) }, "value": value,
            "bound": reading.bound.map { .text($0.rawValue) }, "note": .said(note),
        ])
        let place = Int(plans[ref.plan].records.measures[ref.row].readings.count)
        let change = Change(
            RecordName(.measure, idText(of: ref)), .insert(list: "readings", at: place, entry))
        return edit(ref, [change], "Reading of \(idText(of: ref)) recorded", by: editor)
    }
}
