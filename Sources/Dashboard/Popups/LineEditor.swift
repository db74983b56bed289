import TextGrid

/// Text being typed, and where the caret stands in it.
struct LineEditor: Equatable, Sendable {
    private(set) var text: [Character]
    private(set) var caret: Int

    init(_ text: String = "") {
        self.text = Array(text)
        caret = self.text.count
    }

    var string: String { String(text) }
    var isEmpty: Bool { text.isEmpty }

    /// The text before the caret, whose width says in which column it stands.
    var beforeCaret: String { String(text[..<caret]) }

    mutating func insert(_ string: String) {
        text.insert(contentsOf: string, at: caret)
        caret += string.count
    }

    /// Puts a text in the place of what stands between a character and the caret.
    mutating func replace(from start: Int, with string: String) {
        text.replaceSubrange(start..<caret, with: string)
        caret = start + string.count
    }

    mutating func clear() { self = LineEditor() }

    /// Takes an editing key.
    ///
    /// - Returns: Whether the key was one.
    mutating func take(_ key: Key) -> Bool {
        switch key {
        case .character(let character): insert(String(character))
        case .backspace, .control("h"):
            guard caret > 0 else { return true }
            text.remove(at: caret - 1)
            caret -= 1
        case .delete: if caret < text.count { text.remove(at: caret) }
        case .left, .control("b"): caret = max(0, caret - 1)
        case .right, .control("f"): caret = min(text.count, caret + 1)
        case .home, .control("a"): caret = startOfLine
        case .end, .control("e"): caret = endOfLine
        case .controlArrow(.left), .alt("b"): caret = startOfWord
        case .controlArrow(.right), .alt("f"): caret = endOfWord
        case .alt("d"): text.removeSubrange(caret..<endOfWord)
        case .control("w"), .altBackspace:
            let start = startOfWord
            text.removeSubrange(start..<caret)
            caret = start
        case .control("u"):
            let start = startOfLine
            text.removeSubrange(start..<caret)
            caret = start
        case .control("k"): text.removeSubrange(caret..<endOfLine)
        default: return false
        }
        return true
    }

    /// Whether it is a letter with Alt that moves or deletes by words.
    static func isWordKey(_ key: Key) -> Bool { [.alt("b"), .alt("f"), .alt("d")].contains(key) }

    /// Puts the caret before a character.
    mutating func move(to place: Int) { caret = max(0, min(place, text.count)) }

    private var startOfLine: Int {
        text[..<caret].lastIndex(where: \.isNewline).map { $0 + 1 } ?? 0
    }

    private var endOfLine: Int {
        text[caret...].firstIndex(where: \.isNewline) ?? text.count
    }

    private var startOfWord: Int {
        var place = caret
        while place > 0, text[place - 1].isWhitespace { place -= 1 }
        while place > 0, !text[place - 1].isWhitespace { place -= 1 }
        return place
    }

    private var endOfWord: Int {
        var place = caret
        while place < text.count, text[place].isWhitespace { place += 1 }
        while place < text.count, !text[place].isWhitespace { place += 1 }
        return place
    }
}
