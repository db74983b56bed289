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

    /// Bytes below 0x20, the controls.
    @inline(__always)
    static func controls(_ word: UInt64) -> UInt64 {
        (word &- ones &* 0x20) & ~word & highs
    }

    /// The place of the first byte that passed.
    @inline(__always)
    static func first(_ passed: UInt64) -> Int { passed.trailingZeroBitCount >> 3 }
}
