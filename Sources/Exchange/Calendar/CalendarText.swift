import TextGrid

/// The content lines of RFC 5545: escaped, folded, ended by CRLF.
struct CalendarText {
    private(set) var bytes: [UInt8] = []

    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The most octets of a line, its end left out.
    private static let longest = 75

    /// A property whose value needs no escaping.
    mutating func add(_ name: String, _ value: String) {
        var column = 0
        for scalar in "\(name):\(value)".unicodeScalars {
            let letter = Array(String(scalar).utf8)
            // No sequence of UTF-8 is split, and the blank that begins a folded line counts.
            if column + letter.count > Self.longest {
                bytes += [0x0D, 0x0A, 0x20]
                column = 1
            }
            bytes += letter
            column += letter.count
        }
        bytes += [0x0D, 0x0A]
    }

    /// A property of the type TEXT.
    mutating func add(_ name: String, text: String) { add(name, Self.escaped(text)) }

    /// Text of a plan in which nothing is a mark of the format; what would command a terminal is shown.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in VisibleText.of(text, lineBreaks: .kept).unicodeScalars {
            switch scalar {
            case "\\", ";", ",":
                escaped += "\\"
                escaped.unicodeScalars.append(scalar)
            case "\n": escaped += "\\n"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
