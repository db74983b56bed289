/// Breaking text into lines.
package enum TextWrap {
    /// The text in lines of at most `width` columns, broken at spaces and at its own line breaks.
    ///
    /// A word that is longer than a line is broken between characters. Lines carry no spaces at their ends.
    /// A text without content gives one empty line, as does an empty paragraph.
    package static func lines(_ text: some StringProtocol, width: Int) -> [String] {
        let width = max(1, width)
        return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .flatMap { paragraph($0, width: width) }
    }

    private static func paragraph(_ text: some StringProtocol, width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var lineWidth = 0
        for word in text.split(separator: " ") {
            let wordWidth = DisplayWidth.of(word)
            if !line.isEmpty, lineWidth + 1 + wordWidth <= width {
                line += " "
                line += word
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
        if !line.isEmpty || lines.isEmpty { lines.append(line) }
        return lines
    }

    /// A word in pieces that fit, though one character may be wider than the line.
    private static func broken(_ word: some StringProtocol, width: Int) -> [String] {
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
