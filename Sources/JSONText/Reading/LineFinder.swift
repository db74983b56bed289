/// Walks over the line ends of a text, forwards only.
struct LineFinder {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var line = 1
    private var lineStart = 0
    /// The next byte in which a line end is sought.
    private var scanned = 0
    /// The scalars counted so far in the present line, and the byte up to which they are counted.
    private var counted = (scalars: 0, end: 0)

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// The position of a byte that does not stand before the one asked for last.
    mutating func position(of offset: Int) -> TextPosition {
        let end = min(max(offset, counted.end), bytes.count)
        while let next = nextLineStart(upTo: end) {
            line += 1
            lineStart = next
            counted = (0, next)
        }
        var scalars = counted.scalars
        for byte in bytes[counted.end..<end] where !UTF8Sequence.isTrail(byte) { scalars += 1 }
        counted = (scalars, end)
        return TextPosition(line: line, column: scalars + 1)
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
