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
    /// What the help is narrowed to; nil until `/` is typed.
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

    /// The lines that the filter keeps, with the headings that still have any.
    var shown: [Line] {
        guard let filter, !filter.isEmpty else { return lines }
        let wanted = filter.string.lowercased()
        var kept: [Line] = []
        var heading: Line?
        for line in lines {
            if line.kind == .heading {
                heading = line
            } else if (line.label + " " + line.text + " " + line.words).lowercased().contains(wanted) {
                if let above = heading { kept.append(above) }
                heading = nil
                kept.append(line)
            }
        }
        return kept.isEmpty ? [Line(kind: .text, text: "Nothing matches.")] : kept
    }
}
