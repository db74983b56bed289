extension UnsafeBufferPointer<UInt8> {
    /// Eight bytes as one number, the first byte lowest. The caller has checked that they exist.
    @inline(__always)
    func word(at position: Int) -> UInt64 {
        let raw = UnsafeRawBufferPointer(self)
        return UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
    }
}

/// Tests on the eight bytes of a word at once.
///
/// Each gives a word whose lowest set bit lies in the first byte that passes; bits above it may mislead.
enum ByteWord {
    static let ones: UInt64 = 0x0101_0101_0101_0101
    static let highs: UInt64 = 0x8080_8080_8080_8080

    /// Bytes equal to one byte.
    @inline(__always)
    static func matches(_ word: UInt64, _ byte: UInt8) -> UInt64 {
        let difference = word ^ (ones &* UInt64(byte))
        return (difference &- ones) & ~difference & highs
    }

    /// Bytes that a plain string cannot hold: a quote, a backslash, a control or a byte beyond ASCII.
    ///
    /// Shorter than the tests one by one: what misleads them, a byte beyond ASCII, passes here in any case.
    @inline(__always)
    static func specials(_ word: UInt64) -> UInt64 {
        let quotes = (word ^ ones &* UInt64(UInt8(ascii: "\""))) &- ones
        let backslashes = (word ^ ones &* UInt64(UInt8(ascii: "\\"))) &- ones
        return (quotes | backslashes | (word &- ones &* 0x20) | word) & highs
    }

    /// The bits of the first bytes of a word, up to seven of them.
    @inline(__always)
    static func mask(ofFirst count: Int) -> UInt64 {
        (1 as UInt64) &<< UInt64(truncatingIfNeeded: count &* 8) &- 1
    }

    /// The place of the first byte that passed.
    @inline(__always)
    static func first(_ passed: UInt64) -> Int { passed.trailingZeroBitCount >> 3 }
}
