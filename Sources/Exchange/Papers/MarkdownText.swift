import TextGrid

/// Text out of plans for Markdown: nothing in it is a mark, and nothing in it commands a terminal.
enum MarkdownText {
    /// On one line, for a heading, a list or a cell of a table.
    static func escaped(_ text: String) -> String {
        let shown = VisibleText.of(text)
        var escaped = ""
        for (place, character) in shown.enumerated() {
            if marks.contains(character) || (place == 0 && beginnings.contains(character)) {
                escaped.append("\\")
            }
            escaped.append(character)
        }
        return withoutNumber(escaped)
    }

    private static let marks: Set<Character> = [
        "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~", "&", "$",
    ]
    /// What begins a list or underlines a heading where it stands first.
    private static let beginnings: Set<Character> = ["-", "+", "="]

    /// `1. ` at the beginning would be a list of its own.
    private static func withoutNumber(_ text: String) -> String {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let rest = text[digits.endIndex...]
        guard !digits.isEmpty, rest.first == "." || rest.first == ")" else { return text }
        let next = rest.dropFirst().first
        return next == nil || next == " " ? "\(digits)\\\(rest)" : text
    }
}
