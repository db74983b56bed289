import TextGrid

/// Text being typed, broken into lines of a width, and where the caret stands in them.
struct TypedLines {
    private(set) var lines: [String] = [""]
    private(set) var caret = Point(x: 0, y: 0)

    init(_ editor: LineEditor, width: Int, charset: Charset) {
        self.init(editor, width: width, charset: charset) { _, _ in }
    }

    /// - Parameter place: Is told where the caret would stand before each character, and behind the last.
    private init(_ editor: LineEditor, width: Int, charset: Charset, place: (Int, Point) -> Void) {
        var used = 0
        for (index, character) in editor.text.enumerated() {
            var point = Point(x: used, y: lines.count - 1)
            if character == "\n" {
                place(index, point)
                if index == editor.caret { caret = point }
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
                point = Point(x: 0, y: lines.count - 1)
            }
            place(index, point)
            if index == editor.caret { caret = point }
            lines[lines.count - 1] += shown
            used += columns
        }
        let end = Point(x: used, y: lines.count - 1)
        place(editor.text.count, end)
        if editor.caret == editor.text.count { caret = end }
    }

    /// Where the caret goes when it moves up or down by lines as they are shown: as near as can be to its column.
    static func place(
        _ lines: Int, below editor: LineEditor, width: Int, charset: Charset
    ) -> Int {
        let caret = TypedLines(editor, width: width, charset: charset).caret
        var nearest = editor.caret
        var distance = Int.max
        _ = TypedLines(editor, width: width, charset: charset) { index, point in
            guard point.y == caret.y + lines, abs(point.x - caret.x) < distance else { return }
            nearest = index
            distance = abs(point.x - caret.x)
        }
        return nearest
    }
}
