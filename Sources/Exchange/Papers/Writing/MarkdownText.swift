import TextGrid

/// Text out of plans for Markdown: nothing in it is a mark, and nothing in it commands a terminal.
///
/// Besides what CommonMark and GitHub know, what pandoc reads as a mark is escaped too: superscripts, citations, lists
/// with letters, captions of tables.
enum MarkdownText {
    /// On one line, for a heading, a paragraph, a list or a cell of a table.
    static func escaped(_ text: String) -> String {
        let shown = VisibleText.of(text).drop { $0.isWhitespace }
        // By scalars: a mark with an accent on it is one character, and a mark all the same.
        var escaped = String.UnicodeScalarView()
        for (place, scalar) in shown.unicodeScalars.enumerated() {
            if marks.contains(scalar) || (place == 0 && beginnings.contains(scalar)) {
                escaped.append("\\")
            }
            escaped.append(scalar)
        }
        return withoutLabel(String(escaped))
    }

    private static let marks: Set<Unicode.Scalar> = [
        "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~", "&", "$", "^", "@", "{", "}",
    ]
    /// What begins a list, a definition or a title, or underlines a heading, where it stands first.
    private static let beginnings: Set<Unicode.Scalar> = ["-", "+", "=", ":", "%", "("]

    /// `1. `, `a) ` or `iv. ` at the beginning would be a list of its own, `Table: ` a caption.
    private static func withoutLabel(_ text: String) -> String {
        let label = text.prefix { $0.isASCII && ($0.isNumber || $0.isLetter) }
        let rest = text[label.endIndex...]
        guard let mark = rest.first, !label.isEmpty else { return text }
        let next = rest.dropFirst().first
        let isCaption = mark == ":" && label.lowercased() == "table"
        let isLabel = (mark == "." || mark == ")") && (next == nil || next == " ") && isShort(label)
        return isCaption || isLabel ? "\(label)\\\(rest)" : text
    }

    /// Numbers, single letters and Roman numerals.
    private static func isShort(_ label: Substring) -> Bool {
        label.count == 1 || label.allSatisfy(\.isNumber)
            || label.lowercased().allSatisfy { "ivxlcdm".contains($0) }
    }
}
