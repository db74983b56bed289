import JSONText
import SeededRandom

extension PlanCase {
    /// Full plans in which some things are changed at once: other values, values from elsewhere in the plan,
    /// members gone, members that nobody knows, members in another order.
    static func random(_ seeds: Range<UInt64>) throws -> [PlanCase] {
        let plan = try FullPlan.value()
        let ways = plan.ways
        return seeds.map { seed in
            var generator = SeededGenerator(seed: seed)
            var changed = plan.shuffled(using: &generator)
            var names: [String] = []
            for _ in 0..<Int.random(in: 0...3, using: &generator) {
                guard let way = ways.randomElement(using: &generator) else { continue }
                let value = value(from: plan, ways, &generator)
                names.append("\(way.pointer) is \(value?.compactText.prefix(80) ?? "gone")")
                changed = changed.putting(value, at: way)
            }
            return PlanCase(
                name: "seed \(seed): " + names.joined(separator: ", "), text: changed.prettyText,
                expectation: names.isEmpty ? .accepted : .alike)
        }
    }

    private static func value(
        from plan: JSONValue, _ ways: [Way], _ generator: inout SeededGenerator
    ) -> JSONValue? {
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: .none
        case 1: (Spellings.kinds + Spellings.numbers).randomElement(using: &generator)
        case 2:
            (Spellings.dates + Spellings.words + Spellings.codes).randomElement(using: &generator)
        default: ways.randomElement(using: &generator).flatMap { plan.value(at: $0) }
        }
    }
}

extension JSONValue {
    /// The same with the members of each object in another order, some that nobody knows among them.
    fileprivate func shuffled(using generator: inout SeededGenerator) -> JSONValue {
        switch self {
        case .array(let elements): return .array(elements.map { $0.shuffled(using: &generator) })
        case .object(let object):
            var members = object.members.map {
                JSONMember(name: $0.name, value: $0.value.shuffled(using: &generator))
            }
            if object["complete"] == nil, Int.random(in: 0..<4, using: &generator) == 0 {
                let value = Spellings.kinds.randomElement(using: &generator) ?? nil
                members.append(JSONMember(name: "x-local", value: value))
            }
            return .object(JSONObject(members.shuffled(using: &generator)))
        default: return self
        }
    }
}
