/// Text from files made safe to show: what would command the terminal, or hide, becomes a visible mark.
///
/// Control characters become `^[` and the like, bidi controls, zero-width characters, line separators and what is no
/// character at all `<U+202E>`; a combining mark that stands on nothing gets a dotted circle. What is part of an emoji
/// stays (`EmojiPart`).
package enum VisibleText {
    /// What becomes of a line break.
    package enum LineBreaks: Sendable {
        case kept, spaces
        /// Tabs stay too: in a field of a table of data.
        case keptWithTabs
        /// Where nothing but a name can hold one, as in a message of one line: it is shown as other controls are.
        case marks
    }

    /// The most combining marks in a row that are kept; more are only there to smear the screen.
    package static let markLimit = 7

    package static func of(_ text: String, lineBreaks: LineBreaks = .spaces) -> String {
        if isPlain(text) { return text }
        return VisibleScan(text, lineBreaks: lineBreaks, isInColumns: false).rest
    }

    /// The text where columns count: on a screen or in a table. Emoji stand as their parts, each in columns of its own,
    /// for terminals disagree on the columns of what is joined.
    package static func inColumns(_ text: String, lineBreaks: LineBreaks = .spaces) -> String {
        if isPlain(text) { return text }
        return VisibleScan(text, lineBreaks: lineBreaks, isInColumns: true).rest
    }

    /// The beginning of `inColumns`, a little more of it than fills so many columns, and whether that is all: however
    /// long a text is, a row costs what it shows.
    static func beginning(of text: String, columns: Int) -> (text: String, isWhole: Bool) {
        if text.utf8.count <= columns { return (inColumns(text), true) }
        var scan = VisibleScan(text, lineBreaks: .spaces, isInColumns: true)
        return scan.next(columns: columns)
    }

    /// Whether the text is of letters that are shown as they stand, as almost all is.
    private static func isPlain(_ text: String) -> Bool { PlainText(text, in: .unicode) != nil }

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

    /// JSON text in which every scalar that nobody would see is escaped, as it may be: what is read from it is the same.
    package static func escaped(json text: String) -> String {
        guard !text.utf8.allSatisfy({ $0 < 0x7f }) else { return text }
        var escaped = String.UnicodeScalarView()
        let scalars = text.unicodeScalars
        for place in scalars.indices {
            let scalar = scalars[place]
            // A line break stands between values, for in a string it is escaped.
            if scalar == "\n" || !HiddenScalar.isHidden(scalar) || EmojiPart.isPart(at: place, of: scalars) {
                escaped.append(scalar)
                continue
            }
            for unit in String(Character(scalar)).utf16 {
                let digits = String(unit, radix: 16)
                escaped.append(contentsOf: "\\u".unicodeScalars)
                escaped.append(
                    contentsOf: (String(repeating: "0", count: 4 - digits.count) + digits).unicodeScalars)
            }
        }
        return String(escaped)
    }
}
