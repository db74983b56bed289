/// Text from files made safe to show: what would command the terminal, or hide, becomes a visible mark.
///
/// Control characters become `^[` and the like, bidi controls, zero-width characters and line separators
/// `<U+202E>`. A joiner or selector inside an emoji stays, for it is part of the character.
package enum VisibleText {
    /// What becomes of a line break.
    package enum LineBreaks: Sendable {
        case kept, spaces
    }

    /// The most combining marks in a row that are kept; more are only there to smear the screen.
    package static let markLimit = 7

    package static func of(_ text: String, lineBreaks: LineBreaks = .spaces) -> String {
        // Almost all text stays as it is.
        if PlainText(text, in: .unicode) != nil { return text }
        var shown = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        var marks = 0
        for scalar in text.unicodeScalars {
            defer { previous = scalar }
            switch scalar {
            case "\n":
                marks = 0
                // A carriage return before it belongs to the same line break.
                if previous == "\r" { shown.removeLast(2) }
                shown.append(lineBreaks == .kept ? "\n" : " ")
            case "\t":
                marks = 0
                shown.append(" ")
            default:
                if let mark = mark(for: scalar, after: previous) {
                    marks = 0
                    shown.append(contentsOf: mark.unicodeScalars)
                } else if DisplayWidth.of(scalar) == 0 {
                    marks += 1
                    if marks <= markLimit { shown.append(scalar) }
                } else {
                    marks = 0
                    shown.append(scalar)
                }
            }
        }
        return String(shown)
    }

    /// Whether the text holds printable ASCII alone, as most does, and so stays as it is.
    package static func isPlainASCII(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            // Looked at to the end, so that many bytes are looked at together.
            var isPlain = true
            for byte in bytes { isPlain = isPlain && byte &- 0x20 < 0x5f }
            return isPlain
        }
    }

    /// The mark that stands for `scalar`, if it may not be shown itself.
    private static func mark(for scalar: Unicode.Scalar, after previous: Unicode.Scalar?) -> String? {
        switch scalar.value {
        case 0..<0x20: caret(scalar.value + 0x40)
        case 0x7f: "^?"
        case 0x80..<0xa0: code(scalar)
        case 0x200d: joinsEmoji(after: previous) ? nil : code(scalar)
        case 0x061c, 0x200b, 0x200c, 0x200e, 0x200f, 0x2028...0x202e, 0x2060, 0x2066...0x2069, 0xfeff:
            code(scalar)
        default: nil
        }
    }

    private static func caret(_ value: UInt32) -> String {
        "^" + (Unicode.Scalar(value).map { String(Character($0)) } ?? "?")
    }

    private static func code(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
    }

    /// Whether a joiner after `previous` can be part of an emoji.
    private static func joinsEmoji(after previous: Unicode.Scalar?) -> Bool {
        guard let previous, previous.value > 0x7f else { return false }
        return previous.value == 0xfe0f || previous.properties.isEmoji
            || previous.properties.isEmojiModifier
    }
}
