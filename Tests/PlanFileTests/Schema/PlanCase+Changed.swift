import JSONText
import SeededRandom

extension PlanCase {
    /// The full plan with one thing changed: each member gone, and other values in each place.
    static func changed(seed: UInt64) throws -> [PlanCase] {
        let plan = try FullPlan.value()
        let original = try FullPlan.withoutMargins()
        var generator = SeededGenerator(seed: seed)
        return plan.ways.flatMap { way -> [PlanCase] in
            guard let value = plan.value(at: way) else { return [] }
            let lean = plan.lean(along: way)
            let isAdded = original.value(at: way) == nil
            let others = replacements(of: value, isAdded: isAdded, &generator).map { other in
                PlanCase(
                    name: "\(way.pointer) is \(other.compactText)",
                    text: lean.putting(other, at: way).compactText)
            }
            let gone = PlanCase(
                name: "without \(way.pointer)", text: lean.putting(nil, at: way).compactText)
            return isAdded ? others : [gone] + others
        }
    }

    /// Every date that is listed, in the place of a date and of a day.
    static let dates: [PlanCase] = Spellings.dates.flatMap { date in
        [PlanText.milestone("\"due\":\(date.compactText)"), PlanText.top("\"asOf\":\(date.compactText)")]
            .map { PlanCase(name: "the date \(date.compactText)", text: $0) }
    }

    /// Every id, currency and financial year that is listed, in the place of each.
    static let codes: [PlanCase] = Spellings.codes.map(\.compactText).flatMap { code in
        [
            #"{"format":"scrutineer-plan/1","id":\#(code),"title":"T","pillars":[]}"#,
            funding("\"currency\":\(code)"),
            funding(#""years":[{"year":\#(code),"amount":1}]"#),
        ].map { PlanCase(name: "the code \(code)", text: $0) }
    }

    /// What may be put in the place of a value: other types, and values of its own type that may be wrong there.
    ///
    /// - Parameter isAdded: Whether the value is only there because every object may carry it; of many such
    ///   values, each gets one other.
    private static func replacements(
        of value: JSONValue, isAdded: Bool, _ generator: inout SeededGenerator
    ) -> [JSONValue] {
        let kinds = Spellings.kinds.shuffled(using: &generator).prefix(isAdded ? 1 : .max)
        let own: [JSONValue]
        switch value {
        case .number: own = Spellings.numbers
        case .string where isAdded: own = []
        case .string:
            let samples = [(Spellings.dates, 3), (Spellings.words, 3), (Spellings.codes, 2)]
            own =
                Spellings.lists.filter { $0.contains(value) }.joined()
                + samples.flatMap { list, count in list.shuffled(using: &generator).prefix(count) }
        default: own = []
        }
        return kinds + own
    }
}
