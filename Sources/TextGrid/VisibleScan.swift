/// Goes through a text once and writes what of it may be shown.
///
/// It reads bytes, for a text out of a file may be a million letters long and is asked for at a key.
struct VisibleScan {
    private let text: String
    private let lineBreaks: VisibleText.LineBreaks
    private let isInColumns: Bool
    /// The byte that comes next.
    private var offset = 0
    /// What was shown last, on which a combining mark can stand; none at the beginning of a line.
    private var base: Unicode.Scalar?
    private var marks = 0
    private var shown: [UInt8] = []
    private var columns = 0

    init(_ text: String, lineBreaks: VisibleText.LineBreaks, isInColumns: Bool) {
        var text = text
        text.makeContiguousUTF8()
        self.text = text
        self.lineBreaks = lineBreaks
        self.isInColumns = isInColumns
    }

    /// All that is left.
    var rest: String {
        var scan = self
        return scan.next(columns: .max).text
    }

    /// A little more than fills so many columns, with all the marks that stand on it, and whether that is the rest.
    mutating func next(columns limit: Int) -> (text: String, isWhole: Bool) {
        var text = text
        let isWhole = text.withUTF8 { bytes in
            shown.reserveCapacity(min(bytes.count, limit))
            return scan(bytes, columns: limit)
        }
        return (String(decoding: shown, as: UTF8.self), isWhole)
    }

    private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, columns limit: Int) -> Bool {
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte &- 0x20 < 0x5f {
                if columns > limit { return false }
                shown.append(byte)
                columns += 1
                base = Unicode.Scalar(byte)
                marks = 0
                offset += 1
                continue
            }
            let (scalar, length) = Self.scalar(in: bytes, at: offset)
            let width = DisplayWidth.of(scalar)
            if columns > limit, width > 0 || HiddenScalar.isHidden(scalar) { return false }
            take(scalar, width, isBeforeLineFeed: offset + 1 < bytes.count && bytes[offset + 1] == 0x0a)
            offset += length
        }
        return true
    }

    /// The scalar that begins at a byte; text is well formed.
    private static func scalar(
        in bytes: UnsafeBufferPointer<UInt8>, at offset: Int
    ) -> (scalar: Unicode.Scalar, length: Int) {
        let first = UInt32(bytes[offset])
        let length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
        guard length > 1, offset + length <= bytes.count else {
            return (Unicode.Scalar(UInt8(first & 0x7f)), 1)
        }
        var value = first & (0x7f >> UInt32(length))
        for place in 1..<length { value = value << 6 | UInt32(bytes[offset + place]) & 0x3f }
        return (Unicode.Scalar(value) ?? "\u{fffd}", length)
    }

    private mutating func take(_ scalar: Unicode.Scalar, _ width: Int, isBeforeLineFeed: Bool) {
        switch scalar {
        case "\r" where lineBreaks != .marks && isBeforeLineFeed:
            // It belongs to the line break.
            break
        case "\n" where lineBreaks != .marks:
            show(lineBreaks == .spaces ? " " : "\n", 0)
            columns += lineBreaks == .spaces ? 1 : 0
            base = nil
        case "\t" where lineBreaks != .marks: show(lineBreaks == .keptWithTabs ? "\t" : " ", 1)
        case _ where HiddenScalar.isHidden(scalar): takeHidden(scalar)
        case _ where width == 0: combine(scalar)
        case _ where isInColumns && EmojiPart.colours(scalar, after: base): break
        default: show(scalar, width)
        }
    }

    private mutating func takeHidden(_ scalar: Unicode.Scalar) {
        let place = text.utf8.index(text.startIndex, offsetBy: offset)
        if EmojiPart.isPart(at: place, of: text.unicodeScalars) {
            if !isInColumns { append(scalar) }
        } else {
            for letter in HiddenScalar.mark(for: scalar).unicodeScalars { show(letter, 1) }
        }
    }

    private mutating func show(_ scalar: Unicode.Scalar, _ width: Int) {
        append(scalar)
        columns += width
        base = scalar
        marks = 0
    }

    private mutating func combine(_ mark: Unicode.Scalar) {
        if base == nil || base == " " { show("\u{25cc}", 1) }
        marks += 1
        if marks <= VisibleText.markLimit { append(mark) }
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        guard !scalar.isASCII else { return shown.append(UInt8(truncatingIfNeeded: scalar.value)) }
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { shown.append(byte) }
    }
}
