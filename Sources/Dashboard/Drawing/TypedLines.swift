import TextGrid

/// Text being typed, broken into lines of a width, and where the caret stands in them.
struct TypedLines {
    private(set) var lines: [String] = [""]
    private(set) var caret = Point(x: 0, y: 0)

    init(_ editor: LineEditor, width: Int, charset: Charset) {
        var used = 0
        for (index, character) in editor.text.enumerated() {
            if index == editor.caret { caret = Point(x: used, y: lines.count - 1) }
            if character == "\n" {
                lines.append("")
                used = 0
                continue
            }
            let shown = String(character).visible(in: charset)
            let columns = DisplayWidth.of(shown)
            // A column is left for the caret behind the last character.
            if used + columns > width - 1 {
                lines.append("")
                used = 0
                if index == editor.caret { caret = Point(x: 0, y: lines.count - 1) }
            }
            lines[lines.count - 1] += shown
            used += columns
        }
        if editor.caret == editor.text.count { caret = Point(x: used, y: lines.count - 1) }
    }
}
