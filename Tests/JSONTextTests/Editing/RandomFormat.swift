import SeededRandom
import JSONText

/// Writes a value with random spelling and with white space of one style, or of none at all.
struct RandomFormat {
    private enum Style: CaseIterable { case minified, line, lines, chaos }

    private let style: Style
    private let lineEnd: String
    private let indentation: String
    private let colon: String
    private var generator: SeededGenerator
    private(set) var text = ""

    init(using generator: inout SeededGenerator) {
        style = Style.allCases.randomElement(using: &generator) ?? .lines
        lineEnd = ["\n", "\r\n", "\r"].randomElement(using: &generator) ?? "\n"
        indentation = ["", " ", "  ", "    ", "\t"].randomElement(using: &generator) ?? ""
        colon = [":", ": ", " : "].randomElement(using: &generator) ?? ":"
        self.generator = SeededGenerator(seed: generator.next())
    }

    mutating func write(_ value: JSONValue, depth: Int = 0) {
        switch value {
        case .object(let object):
            text += "{"
            for (index, member) in object.members.enumerated() {
                gap(isFirst: index == 0, depth: depth + 1)
                write(string: member.name)
                text += style == .chaos ? blank() + ":" + blank() : colon
                write(member.value, depth: depth + 1)
            }
            end(isEmpty: object.members.isEmpty, depth: depth)
            text += "}"
        case .array(let elements):
            text += "["
            for (index, element) in elements.enumerated() {
                gap(isFirst: index == 0, depth: depth + 1)
                write(element, depth: depth + 1)
            }
            end(isEmpty: elements.isEmpty, depth: depth)
            text += "]"
        case .string(let string):
            write(string: string)
        case .number, .bool, .null:
            text += value.compactText
        }
    }

    private mutating func gap(isFirst: Bool, depth: Int) {
        switch style {
        case .minified: text += isFirst ? "" : ","
        case .line: text += isFirst ? "" : ", "
        case .lines:
            text += isFirst ? "" : ","
            line(depth)
        case .chaos: text += isFirst ? blank() : blank() + "," + blank()
        }
    }

    private mutating func end(isEmpty: Bool, depth: Int) {
        if style == .lines, !isEmpty { line(depth) }
        if style == .chaos { text += blank() }
    }

    private mutating func line(_ depth: Int) {
        text += lineEnd + String(repeating: indentation, count: depth)
    }

    private mutating func blank() -> String {
        ["", "", " ", "\n", "\t", "\r\n  ", " \n\n "].randomElement(using: &generator) ?? ""
    }

    private mutating func write(string: String) {
        guard Int.random(in: 0..<4, using: &generator) == 0 else { return text += jsonQuoted(string) }
        let units = string.utf16.map { unit in
            let digits = String(unit, radix: 16, uppercase: Bool.random(using: &generator))
            return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
        text += "\"" + units.joined() + "\""
    }
}
