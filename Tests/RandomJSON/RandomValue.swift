package import JSONText
package import SeededRandom

/// JSON values at random.
package enum RandomValue {
    static let names = ["id", "title", "a", "b/c", "\u{E9}", "x\"y", "due", "rows", ""]
    private static let texts = ["", "x", "£5 – \"due\"", "a\\b\n\t", "😀", "\u{1}", "1.1"]
    private static let numbers = ["0", "1", "-1.50", "1e5", "12.0", "7E-2"]

    package static func value(depth: Int, using generator: inout SeededGenerator) -> JSONValue {
        switch Int.random(in: 0..<(depth > 0 ? 9 : 5), using: &generator) {
        case 0: .null
        case 1: .bool(.random(using: &generator))
        case 2: .number(numbers.randomElement(using: &generator) ?? "0")
        case 3, 4: .string(texts.randomElement(using: &generator) ?? "")
        case 5, 6: array(depth: depth, using: &generator)
        default: object(depth: depth, using: &generator)
        }
    }

    package static func object(depth: Int, using generator: inout SeededGenerator) -> JSONValue {
        let count = Int.random(in: 0...4, using: &generator)
        let members = names.shuffled(using: &generator).prefix(count).map { name in
            JSONMember(name: name, value: value(depth: depth - 1, using: &generator))
        }
        return .object(JSONObject(members))
    }

    private static func array(depth: Int, using generator: inout SeededGenerator) -> JSONValue {
        let count = Int.random(in: 0...4, using: &generator)
        return .array((0..<count).map { _ in value(depth: depth - 1, using: &generator) })
    }
}
