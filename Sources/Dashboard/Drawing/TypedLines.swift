import TextGrid

/// Text being typed, broken into lines of a width, and where the caret stands in them.
///
/// Lines break behind spaces, and inside a word only where it is longer than a line. No character is lost at a
/// break, so that the caret can stand before each.
struct TypedLines {
    private(set) var lines: [String] = [""]
    private(set) var caret = Point(x: 0, y: 0)

    init(_ editor: LineEditor, width: Int, charset: Charset) {
        self.init(editor, width: width, charset: charset) { _, _ in }
    }

    /// - Parameter place: Is told where the caret would stand before each character, and behind the last.
    private init(_ editor: LineEditor, width: Int, charset: Charset, place: (Int, Point) -> Void) {
        let shown = editor.text.map { $0 == "\n" ? "" : String($0).visible(in: charset) }
        let columns = shown.map { DisplayWidth.of($0) }
        var breaks = Self.breaks(of: editor.text, columns: columns, width: width)[...]
        var used = 0
        for (index, character) in editor.text.enumerated() {
            if index == breaks.first {
                breaks.removeFirst()
                lines.append("")
                used = 0
            }
            let point = Point(x: used, y: lines.count - 1)
            place(index, point)
            if index == editor.caret { caret = point }
            if character == "\n" {
                lines.append("")
                used = 0
            } else {
                lines[lines.count - 1] += shown[index]
                used += columns[index]
            }
        }
        let end = Point(x: used, y: lines.count - 1)
        place(editor.text.count, end)
        if editor.caret == editor.text.count { caret = end }
    }

    /// The characters that begin a line because the one above is full.
    private static func breaks(of text: [Character], columns: [Int], width: Int) -> [Int] {
        var breaks: [Int] = []
        var used = 0
        // Behind the last space of the line: the character there, and the columns before it.
        var space: (next: Int, used: Int)?
        for (index, character) in text.enumerated() {
            if character == "\n" {
                (used, space) = (0, nil)
                continue
            }
            // A column is left for the caret behind the last character.
            if used + columns[index] > width - 1, used > 0 {
                let (next, before) = space ?? (index, used)
                breaks.append(next)
                used -= before
                space = nil
                // What was carried over may fill the line once more with a wide character.
                if used + columns[index] > width - 1, used > 0 {
                    breaks.append(index)
                    used = 0
                }
            }
            used += columns[index]
            if character == " " { space = (index + 1, used) }
        }
        return breaks
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
