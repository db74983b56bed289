/// One byte, looked for in many at a time, a letter of ASCII in either case.
struct BytePattern: Sendable {
    private let repeated: UInt64
    /// Where it is a letter, the bit in which its cases differ.
    private let caseBits: UInt64

    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let tops: UInt64 = 0x8080_8080_8080_8080

    init(_ byte: UInt8) {
        repeated = UInt64(byte) &* BytePattern.ones
        caseBits = byte &- 0x61 < 26 ? 0x20 &* BytePattern.ones : 0
    }

    /// The top bit of each of eight bytes that fits, and perhaps of some behind the first that does, which must be
    /// looked at.
    @inline(__always)
    func matches(_ eight: UInt64) -> UInt64 {
        let misfits = (UInt64(littleEndian: eight) | caseBits) ^ repeated
        return (misfits &- BytePattern.ones) & ~misfits & BytePattern.tops
    }

    /// Zero for each of sixty-four bytes that fits.
    @inline(__always)
    func misfits(_ bytes: SIMD8<UInt64>) -> SIMD8<UInt64> {
        (bytes | SIMD8(repeating: caseBits)) ^ SIMD8(repeating: repeated)
    }

    /// The top bit of each byte that is zero, and perhaps, of the same eight, of some behind the first that is.
    @inline(__always)
    static func zeros(_ bytes: SIMD8<UInt64>) -> SIMD8<UInt64> {
        (bytes &- SIMD8(repeating: ones)) & ~bytes & SIMD8(repeating: tops)
    }
}

extension UInt8 {
    /// A letter or digit of ASCII.
    var isPartOfWord: Bool { isDigit || (self | 0x20) &- 0x61 < 26 }
}
