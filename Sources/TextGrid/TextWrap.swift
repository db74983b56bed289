/// Breaking text into lines.
package enum TextWrap {
    /// The text in lines of at most `width` columns, broken at spaces and at its own line breaks.
    ///
    /// A word that is longer than a line is broken between characters. Lines carry no spaces at their ends.
    /// A text without content gives one empty line, as does an empty paragraph.
    package static func lines(_ text: String, width: Int) -> [String] {
        var filler = LineFiller(width: max(1, width))
        var text = text
        text.withUTF8 { bytes in
            var start = bytes.startIndex
            while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
                // A carriage return before it belongs to the same line break.
                let isReturned = end > start && bytes[end - 1] == UInt8(ascii: "\r")
                filler.add(paragraph: bytes[start..<(isReturned ? end - 1 : end)])
                start = end + 1
            }
            filler.add(paragraph: bytes[start...])
        }
        return filler.lines
    }
}

/// Lines that are filled word by word.
///
/// It goes by bytes, for in most words a byte is a character and a column: none of them becomes a string of its
/// own, and no width is looked up.
private struct LineFiller {
    typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

    /// Columns.
    private let width: Int
    private var line: [UInt8] = []
    /// How many columns the line takes.
    private var used = 0
    private(set) var lines: [String] = []

    init(width: Int) {
        self.width = width
        line.reserveCapacity(width)
    }

    /// Adds at least one line.
    mutating func add(paragraph: Bytes) {
        let count = lines.count
        var start = paragraph.startIndex
        while start < paragraph.endIndex {
            let end = paragraph[start...].firstIndex(of: UInt8(ascii: " ")) ?? paragraph.endIndex
            if end > start { add(word: paragraph[start..<end]) }
            start = end + 1
        }
        if !line.isEmpty || lines.count == count { endLine() }
    }

    private mutating func add(word: Bytes) {
        let isASCII = word.allSatisfy { $0 &- 0x20 < 0x5f }
        let columns = isASCII ? word.count : DisplayWidth.of(String(decoding: word, as: UTF8.self))
        if !line.isEmpty {
            if used + 1 + columns <= width {
                line.append(UInt8(ascii: " "))
                line += word
                used += 1 + columns
                return
            }
            endLine()
        }
        if columns > width { return isASCII ? breakApart(ascii: word) : breakApart(word) }
        line += word
        used = columns
    }

    private mutating func breakApart(ascii word: Bytes) {
        var rest = word
        while rest.count > width {
            line += rest.prefix(width)
            rest = rest.dropFirst(width)
            endLine()
        }
        line += rest
        used = rest.count
    }

    /// Breaks a word into pieces that fit, though one character may be wider than the line.
    private mutating func breakApart(_ word: Bytes) {
        for character in String(decoding: word, as: UTF8.self) {
            let columns = DisplayWidth.of(character)
            if used + columns > width, !line.isEmpty { endLine() }
            line += character.utf8
            used += columns
        }
    }

    private mutating func endLine() {
        lines.append(String(decoding: line, as: UTF8.self))
        line.removeAll(keepingCapacity: true)
        used = 0
    }
}
