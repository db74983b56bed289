extension JSONString {
    /// Whether two strings of one document are the same text once unescaped.
    package func isSameText(as other: JSONString, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        if other.hasEscapes {
            var plain: [UInt8] = []
            other.unescape(in: bytes, into: &plain)
            return plain.withUnsafeBufferPointer { equals($0, in: bytes) }
        }
        return equals(UnsafeBufferPointer(rebasing: bytes[other.contents]), in: bytes)
    }

    /// A hash of the unescaped text.
    func hash(in bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        guard hasEscapes else { return Self.hash(of: contents, in: bytes) }
        var plain: [UInt8] = []
        unescape(in: bytes, into: &plain)
        return plain.withUnsafeBufferPointer { Self.hash(of: 0..<$0.count, in: $0) }
    }

    /// Mixes eight bytes at a time; names are short, so that this is a step or two.
    private static func hash(of range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash = UInt64(truncatingIfNeeded: range.count) &* 0x9E37_79B9_7F4A_7C15
        var position = range.lowerBound
        while position &+ 8 <= range.upperBound {
            hash = mix(hash ^ bytes.word(at: position))
            position &+= 8
        }
        let left = range.upperBound &- position
        guard left > 0 else { return hash }
        if position &+ 8 <= bytes.count {
            let mask = (1 as UInt64) << UInt64(left &* 8) &- 1
            return mix(hash ^ (bytes.word(at: position) & mask))
        }
        var tail: UInt64 = 0
        for index in 0..<left { tail |= UInt64(bytes[position &+ index]) << UInt64(index &* 8) }
        return mix(hash ^ tail)
    }

    @inline(__always)
    private static func mix(_ value: UInt64) -> UInt64 {
        let product = value &* 0xFF51_AFD7_ED55_8CCD
        return product ^ product >> 32
    }
}
