import JSONText
import PlanModel
import SeededRandom

/// A plan made at random, in a random layout, with members that the format does not know among its own.
struct RandomPlan {
    private var generator: SeededGenerator
    /// What the plan says.
    let plan: MemberValue
    private let unit: String
    private let lineEnd: String
    private let colon: String
    private let comma: String
    private let padding: String
    private let style: Style

    private enum Style: CaseIterable { case lines, rows, oneLine, chaos }

    init(seed: UInt64) {
        var values = RandomValues(seed: seed, hasUnknown: true)
        plan = values.plan()
        generator = SeededGenerator(seed: seed &* 31)
        unit = ["  ", "    ", "\t", " "].randomElement(using: &generator) ?? "  "
        lineEnd = ["\n", "\r\n", "\r"].randomElement(using: &generator) ?? "\n"
        colon = [":", ": ", " : "].randomElement(using: &generator) ?? ":"
        comma = [",", ", ", " , "].randomElement(using: &generator) ?? ","
        padding = ["", " "].randomElement(using: &generator) ?? ""
        style = Style.allCases.randomElement(using: &generator) ?? .lines
    }

    mutating func text() -> String {
        let end = ["", lineEnd, " \(lineEnd)\(lineEnd)"].randomElement(using: &generator) ?? ""
        return text(plan, depth: 0) + end
    }

    private mutating func text(_ value: MemberValue, depth: Int) -> String {
        switch value {
        case .text(let text): return quoted(text)
        case .number(let spelling): return spelling
        case .flag(let flag): return flag ? "true" : "false"
        case .null: return "null"
        case .list(let elements):
            var parts: [String] = []
            for element in elements { parts.append(text(element, depth: depth + 1)) }
            let isFlat = elements.allSatisfy { $0.elementsOrMembers == nil }
            return wrapped("[]", parts, depth: depth, isOnOneLine: isFlat && style == .rows)
        case .record(let members):
            var parts: [String] = []
            for member in members {
                parts.append(quoted(member.name) + colonText() + text(member.value, depth: depth + 1))
            }
            let isFlat = members.allSatisfy { $0.value.elementsOrMembers == nil }
            return wrapped("{}", parts, depth: depth, isOnOneLine: isFlat && style == .rows)
        }
    }

    private mutating func wrapped(
        _ brackets: String, _ parts: [String], depth: Int, isOnOneLine: Bool
    ) -> String {
        let (open, close) = (brackets.prefix(1), brackets.suffix(1))
        guard !parts.isEmpty else { return open + (chance(3) ? " " : "") + close }
        switch style {
        case .chaos:
            var text = String(open)
            for (index, part) in parts.enumerated() {
                text += (index > 0 ? "," : "") + blank() + part + blank()
            }
            return text + close
        case .oneLine: return open + padding + parts.joined(separator: comma) + padding + close
        case .rows where isOnOneLine:
            return open + padding + parts.joined(separator: comma) + padding + close
        case .lines, .rows:
            let inner = lineEnd + String(repeating: unit, count: depth + 1)
            let outer = lineEnd + String(repeating: unit, count: depth)
            return open + inner + parts.joined(separator: "," + inner) + outer + close
        }
    }

    private mutating func colonText() -> String { style == .chaos ? blank() + ":" + blank() : colon }

    private mutating func blank() -> String {
        ["", "", " ", "\t", lineEnd + unit, "\(lineEnd)\(lineEnd)"].randomElement(using: &generator) ?? ""
    }

    /// A string, some of them with an escape that they do not need.
    private mutating func quoted(_ text: String) -> String {
        let plain = jsonQuoted(text)
        guard chance(6), let first = text.unicodeScalars.first, first.value < 0x80, first.value >= 0x20 else {
            return plain
        }
        let code = String(first.value, radix: 16)
        let escape = "\"\\u" + String(repeating: "0", count: 4 - code.count) + code
        let rest = jsonQuoted(String(String.UnicodeScalarView(text.unicodeScalars.dropFirst())))
        // By scalars, for a mark may stand behind the quote.
        return String(String.UnicodeScalarView(escape.unicodeScalars + rest.unicodeScalars.dropFirst()))
    }

    private mutating func chance(_ sides: Int) -> Bool { Int.random(in: 0..<sides, using: &generator) == 0 }
}

extension MemberValue {
    /// Whether there is anything inside, and how much.
    fileprivate var elementsOrMembers: Int? {
        switch self {
        case .list(let elements): elements.count
        case .record(let members): members.count
        default: nil
        }
    }
}
