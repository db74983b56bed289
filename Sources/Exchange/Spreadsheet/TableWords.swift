/// Small words of cells.
enum TableWords {
    /// Without blanks at the ends, those that do not break among them.
    static func trimmed(_ text: some StringProtocol) -> String {
        var text = Substring(text)
        while let first = text.first, isBlank(first) { text.removeFirst() }
        while let last = text.last, isBlank(last) { text.removeLast() }
        return String(text)
    }

    private static func isBlank(_ character: Character) -> Bool {
        character.isWhitespace || character == "\u{FEFF}" || character == "\u{200B}"
    }

    /// On one line.
    static func line(_ text: some StringProtocol) -> String {
        trimmed(text.split { isBlank($0) }.joined(separator: " "))
    }

    /// What stands in cells in which nothing is meant to stand.
    static func saysNothing(_ text: String) -> Bool {
        [
            "", "-", "–", "—", "n/a", "na", "none", "tbc", "tbd", "tba", "to be confirmed", "to be decided",
            "?", ".",
        ]
        .contains(line(text).lowercased())
    }
}
