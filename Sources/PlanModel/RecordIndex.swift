/// Finds rows by id without a string for each: an open-addressed table of rows, compared by their bytes.
package struct RecordIndex: Sendable {
    /// Row + 1, 0 for an empty slot; a power of two in length and never more than half full.
    private var slots: [Int32] = []
    private var count = 0

    package init() {}

    /// Finds the row whose id has these bytes.
    package func row(
        of id: UnsafeBufferPointer<UInt8>, isSame: (Int32, UnsafeBufferPointer<UInt8>) -> Bool
    ) -> Int32? {
        guard !slots.isEmpty else { return nil }
        var slot = RecordIndex.hash(id) & (slots.count - 1)
        while slots[slot] != 0 {
            let row = slots[slot] - 1
            if isSame(row, id) { return row }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// Adds a row; the caller has made sure that its id is new. `hashOf` tells the hash of a row already inside.
    package mutating func insert(_ row: Int32, hash: Int, hashOf: (Int32) -> Int) {
        if slots.count < (count + 1) * 2 { grow(hashOf) }
        place(row, hash: hash)
        count += 1
    }

    private mutating func place(_ row: Int32, hash: Int) {
        var slot = hash & (slots.count - 1)
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = row + 1
    }

    private mutating func grow(_ hashOf: (Int32) -> Int) {
        let old = slots
        slots = Array(repeating: 0, count: max(16, old.count * 2))
        for entry in old where entry != 0 { place(entry - 1, hash: hashOf(entry - 1)) }
    }

    /// FNV-1a, folded so that the low bits are worth masking.
    package static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var value: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        return Int(truncatingIfNeeded: (value ^ (value >> 29)) & 0x7fff_ffff_ffff_ffff)
    }
}
