/// Some bytes of ASCII, a bit each; two may share one, so that it tells only what is not there.
struct LetterSet: Sendable {
    private var bits: UInt64 = 0

    init(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { bits |= LetterSet.bit(byte) }
    }

    @inline(__always)
    func mayContain(_ byte: UInt8) -> Bool { bits & LetterSet.bit(byte) != 0 }

    @inline(__always)
    private static func bit(_ byte: UInt8) -> UInt64 { 1 << UInt64(byte & 63) }
}
