/// Folds UTF-8 as `FoldedText` does, in the bytes and by one table, where a text holds nothing beside plain letters
/// but Latin letters with marks, combining marks and the common signs of English text. Other text it leaves to
/// `FoldedText`.
///
/// A `String` for each text with a dash or a pound sign in it would cost more than all else in a find or a sort.
/// No sign that it keeps is a letter or a number, so in what it gives every letter and digit is one of ASCII.
enum FoldedBytes {
    /// What becomes of a scalar beyond ASCII.
    private enum Fate {
        case unknown
        case stays
        case goes
        case letters(UInt8, UInt8)
    }

    /// By scalar, in the parts of Unicode that `slot` knows: 0 where nothing is known, `kept` for what stays, else
    /// a letter and, where it becomes two, the second above it.
    private static let table: [UInt16] = {
        var table = [UInt16](repeating: 0, count: 0x250 + 0x100 + 0xC0)
        func enter(_ value: UInt32, _ entry: UInt16) {
            if let slot = slot(value) { table[slot] = entry }
        }
        for range in signs { for value in range { enter(value, kept) } }
        enter(0x2018, 0x27)
        enter(0x2019, 0x27)
        enter(0xA0, 0x20)
        for (plain, marked) in AccentTable.letters {
            var entry: UInt16 = 0
            for byte in plain.utf8.reversed() { entry = entry << 8 | UInt16(byte) }
            for scalar in marked.unicodeScalars { enter(scalar.value, entry) }
        }
        return table
    }()

    private static let kept: UInt16 = 0xFFFF

    /// Signs that no folding changes and that are neither letters nor numbers.
    private static let signs: [ClosedRange<UInt32>] = [
        0xA1...0xA9, 0xAB...0xAC, 0xAE...0xB1, 0xB4...0xB4, 0xB6...0xB8, 0xBB...0xBB, 0xBF...0xBF,
        0xD7...0xD7,
        0xF7...0xF7, 0x2010...0x2017, 0x201A...0x2027, 0x2030...0x205E, 0x20A0...0x20BF,
    ]

    private static func slot(_ value: UInt32) -> Int? {
        switch value {
        case 0x80..<0x250: Int(value)
        case 0x1E00..<0x1F00: Int(value) - 0x1E00 + 0x250
        case 0x2000..<0x20C0: Int(value) - 0x2000 + 0x350
        default: nil
        }
    }

    private static func fate(_ value: UInt32, _ table: UnsafeBufferPointer<UInt16>) -> Fate {
        if 0x300..<0x370 ~= value { return .goes }
        guard let slot = slot(value) else { return .unknown }
        let entry = table[slot]
        if entry == 0 { return .unknown }
        return entry == kept ? .stays : .letters(UInt8(entry & 0xFF), UInt8(entry >> 8))
    }

    /// What the folding of a scalar means for a word that is looked for in the bytes as they stand.
    enum Bearing {
        case none
        /// It becomes a straight apostrophe, and matters to a word that has one.
        case apostrophe
        case any
    }

    /// - Returns: How the scalar beyond ASCII that begins at a place is folded, and how many bytes it takes.
    static func bearing(
        ofScalarAt index: Int, in text: UnsafeBufferPointer<UInt8>
    ) -> (bearing: Bearing, width: Int) {
        let (value, width) = text.scalar(at: index)
        let bearing: Bearing =
            switch table.withUnsafeBufferPointer({ fate(value, $0) }) {
            // No word holds a space.
            case .stays, .letters(0x20, 0): .none
            case .letters(0x27, 0): .apostrophe
            default: .any
            }
        return (bearing, width)
    }

    /// Calls back with the folded text.
    ///
    /// - Returns: Nil also where there is something in the text that only `FoldedText` can fold.
    static func withFolded<Result>(
        _ text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result?
    ) -> Result? {
        // Nothing becomes longer.
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count) { room in
            guard let count = fold(text, into: room) else { return nil }
            return body(UnsafeBufferPointer(rebasing: room[..<count]))
        }
    }

    private static func fold(
        _ text: UnsafeBufferPointer<UInt8>, into room: UnsafeMutableBufferPointer<UInt8>
    ) -> Int? {
        table.withUnsafeBufferPointer { table in
            var count = 0
            func add(_ byte: UInt8) {
                room[count] = byte
                count += 1
            }
            var index = 0
            while index < text.count {
                guard text[index] >= 0x80 else {
                    add(text[index].lowercased)
                    index += 1
                    continue
                }
                let (value, width) = text.scalar(at: index)
                switch fate(value, table) {
                case .unknown: return nil
                case .goes: break
                case .stays: for place in index..<index + width { add(text[place]) }
                case .letters(let one, let two):
                    add(one)
                    if two != 0 { add(two) }
                }
                index += width
            }
            return count
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The scalar beyond ASCII that begins at a place, and how many bytes it takes; zero, of one byte, where none of
    /// two or three bytes does.
    @inline(__always)
    fileprivate func scalar(at index: Int) -> (value: UInt32, width: Int) {
        let lead = UInt32(self[index])
        if lead & 0xE0 == 0xC0, index + 1 < count {
            return ((lead & 0x1F) << 6 | UInt32(self[index + 1] & 0x3F), 2)
        }
        if lead & 0xF0 == 0xE0, index + 2 < count {
            let middle = UInt32(self[index + 1] & 0x3F) << 6
            return ((lead & 0xF) << 12 | middle | UInt32(self[index + 2] & 0x3F), 3)
        }
        return (0, 1)
    }

    /// Where the first byte beyond ASCII stands from a place on; `end` where there is none before it.
    func firstBeyondASCII(from start: Int, before end: Int) -> Int {
        var index = start
        let all = UnsafeRawBufferPointer(self)
        while index + 32 <= end {
            let one = all.loadUnaligned(fromByteOffset: index, as: SIMD2<UInt64>.self)
            let other = all.loadUnaligned(fromByteOffset: index + 16, as: SIMD2<UInt64>.self)
            let both = one | other
            if (both[0] | both[1]) & 0x8080_8080_8080_8080 != 0 { break }
            index += 32
        }
        while index + 8 <= end {
            let high =
                UInt64(littleEndian: all.loadUnaligned(fromByteOffset: index, as: UInt64.self))
                & 0x8080_8080_8080_8080
            if high != 0 { return index + high.trailingZeroBitCount / 8 }
            index += 8
        }
        while index < end, self[index] < 0x80 { index += 1 }
        return index
    }

    /// Whether every byte is one of ASCII.
    var isASCII: Bool { firstBeyondASCII(from: 0, before: count) >= count }
}
