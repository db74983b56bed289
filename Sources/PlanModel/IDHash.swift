/// A number for an id, the same for the same bytes, taken eight bytes at a time.
enum IDHash {
    static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
        let raw = UnsafeRawBufferPointer(bytes)
        var hash = UInt64(truncatingIfNeeded: raw.count) &* 0x9E37_79B9_7F4A_7C15
        var place = 0
        while place &+ 8 <= raw.count {
            hash = mixed(hash ^ raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
            place &+= 8
        }
        if place < raw.count {
            var tail: UInt64 = 0
            while place < raw.count {
                tail = tail &<< 8 | UInt64(raw[place])
                place &+= 1
            }
            hash = mixed(hash ^ tail)
        }
        return UInt32(truncatingIfNeeded: hash >> 32)
    }

    @inline(__always)
    private static func mixed(_ value: UInt64) -> UInt64 {
        let product = (value ^ value >> 32) &* 0xFF51_AFD7_ED55_8CCD
        return product ^ product >> 29
    }
}
