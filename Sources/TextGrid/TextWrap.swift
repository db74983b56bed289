/// Breaking text into lines.
package enum TextWrap {
    /// The text in lines of at most `width` columns, broken at spaces and at its own line breaks.
    ///
    /// A word that is longer than a line is broken between characters. Lines carry no spaces at their ends.
    /// A text without content gives one empty line, as does an empty paragraph.
    package static func lines(_ text: String, width: Int) -> [String] {
        let width = max(1, width)
        if VisibleText.isPlainASCII(text) { return ASCIIWrap.lines(text, width: width) }
        var lines: [String] = []
        var start = text.startIndex
        while let end = text.utf8[start...].firstIndex(of: UInt8(ascii: "\n")) {
            var line = text[start..<end]
            if line.utf8.last == UInt8(ascii: "\r") { line = line[..<line.utf8.index(before: line.endIndex)] }
            wrap(line, width: width, into: &lines)
            start = text.utf8.index(after: end)
        }
        wrap(text[start...], width: width, into: &lines)
        return lines
    }

    private static func wrap(_ text: Substring, width: Int, into lines: inout [String]) {
        var line = ""
        var lineWidth = 0
        let count = lines.count
        for word in words(of: text) {
            let wordWidth = DisplayWidth.of(word)
            if !line.isEmpty, lineWidth + 1 + wordWidth <= width {
                line += " "
                line.append(contentsOf: word)
                lineWidth += 1 + wordWidth
                continue
            }
            if !line.isEmpty { lines.append(line) }
            (line, lineWidth) = (String(word), wordWidth)
            guard wordWidth > width else { continue }
            var pieces = broken(word, width: width)
            line = pieces.popLast() ?? ""
            lineWidth = DisplayWidth.of(line)
            lines += pieces
        }
        if !line.isEmpty || lines.count == count { lines.append(line) }
    }

    private static func words(of text: Substring) -> [Substring] {
        var words: [Substring] = []
        var start = text.utf8.startIndex
        var place = start
        while place < text.utf8.endIndex {
            if text.utf8[place] == UInt8(ascii: " ") {
                if start < place { words.append(text[start..<place]) }
                start = text.utf8.index(after: place)
            }
            place = text.utf8.index(after: place)
        }
        if start < place { words.append(text[start..<place]) }
        return words
    }

    /// A word in pieces that fit, though one character may be wider than the line.
    private static func broken(_ word: Substring, width: Int) -> [String] {
        var pieces: [String] = []
        var piece = ""
        var used = 0
        for character in word {
            let columns = DisplayWidth.of(character)
            if used + columns > width, !piece.isEmpty {
                pieces.append(piece)
                piece = ""
                used = 0
            }
            piece.append(character)
            used += columns
        }
        if !piece.isEmpty { pieces.append(piece) }
        return pieces
    }
}
