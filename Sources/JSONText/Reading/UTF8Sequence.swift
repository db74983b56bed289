/// The well-formed multi-byte sequences of UTF-8 (Unicode, table 3-7).
enum UTF8Sequence {
    /// How many bytes the scalar beyond ASCII at this place has, or 0 where the bytes are not UTF-8.
    @inline(__always)
    static func length(at position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let left = bytes.count &- position
        let first = bytes[position]
        if first < 0xE0 {
            return first >= 0xC2 && left > 1 && isTrail(bytes[position &+ 1]) ? 2 : 0
        }
        guard left > 2 else { return 0 }
        let second = bytes[position &+ 1]
        guard isTrail(second), isTrail(bytes[position &+ 2]) else { return 0 }
        if first < 0xF0 {
            // E0 must not begin an overlong form, ED not a surrogate.
            return (first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F) ? 0 : 3
        }
        guard left > 3, isTrail(bytes[position &+ 3]) else { return 0 }
        // F0 must not begin an overlong form; beyond F4 8F lies nothing.
        return first > 0xF4 || (first == 0xF0 && second < 0x90) || (first == 0xF4 && second > 0x8F) ? 0 : 4
    }

    @inline(__always)
    static func isTrail(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
