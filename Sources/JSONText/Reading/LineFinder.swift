/// Walks over the line ends of a text, forwards only.
struct LineFinder {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var line = 1
    private var lineStart = 0
    /// The next byte in which a line end is sought.
    private var scanned = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// The position of a byte that does not stand before the one asked for last.
    mutating func position(of offset: Int) -> TextPosition {
        let end = min(max(offset, lineStart), bytes.count)
        while let next = nextLineStart(upTo: end) {
            line += 1
            lineStart = next
        }
        var column = 1
        for byte in bytes[lineStart..<end] where !UTF8Sequence.isTrail(byte) { column += 1 }
        return TextPosition(line: line, column: column)
    }

    /// The start of the line after the next line end, if it lies at or before this byte.
    private mutating func nextLineStart(upTo end: Int) -> Int? {
        while scanned < end {
            if scanned + 8 <= end {
                let word = bytes.word(at: scanned)
                let ends = ByteWord.matches(word, 0x0A) | ByteWord.matches(word, 0x0D)
                guard ends != 0 else {
                    scanned += 8
                    continue
                }
                scanned += ByteWord.first(ends)
            }
            let byte = bytes[scanned]
            scanned += 1
            // The CR of a CRLF ends nothing yet: its LF does.
            if byte == 0x0A || (byte == 0x0D && !(scanned < bytes.count && bytes[scanned] == 0x0A)) {
                return scanned
            }
        }
        return nil
    }
}
