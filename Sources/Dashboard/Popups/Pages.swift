import PlanStore

/// Text to read: the help, an explanation, or what an edit would do.
struct Pages: Equatable, Sendable {
    enum Kind: Equatable, Sendable {
        case help, explanation
        /// What an edit of all marked rows would do; Enter does it.
        case preview(BulkEdit)

        var isPreview: Bool {
            if case .preview = self { true } else { false }
        }
    }

    var kind: Kind
    var title: String
    /// Lines as they are; long ones are wrapped when drawn.
    var lines: [Line]
    var top = 0
    /// What the help is narrowed to; nil until something is typed.
    var filter: LineEditor?

    struct Line: Equatable, Sendable {
        enum Kind: Equatable, Sendable { case heading, text, key, disabled }
        var kind: Kind
        /// The keys, in the help.
        var label = ""
        var text: String
        /// Words by which it is found beside its text.
        var words = ""
    }

    /// The lines that the search finds: those of the key that is typed, then those with all its words, each with the
    /// heading under which it stands.
    var shown: [Line] {
        guard let filter, !filter.string.allSatisfy(\.isWhitespace) else { return lines }
        let typed = filter.string
        let words = FoldedText.fold(typed).split(separator: " ")
        let ofKey = lines.filter { $0.isKey && $0.label.split(separator: " ").contains { $0 == typed } }
        var kept = ofKey.isEmpty ? [] : [Line(kind: .heading, text: "The key \(typed)")] + ofKey
        var heading: Line?
        for line in lines {
            if line.kind == .heading {
                heading = line
            } else if !ofKey.contains(line), line.isFound(by: words) {
                if let above = heading { kept.append(above) }
                heading = nil
                kept.append(line)
            }
        }
        return kept.isEmpty ? [Line(kind: .text, text: "Nothing matches.")] : kept
    }
}

extension Pages.Line {
    /// Whether it tells of keys.
    var isKey: Bool { kind == .key || kind == .disabled }

    fileprivate func isFound(by words: [Substring]) -> Bool {
        let text = FoldedText.fold("\(label) \(text) \(self.words)")
        return words.allSatisfy { text.contains($0) }
    }
}
