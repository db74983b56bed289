/// The records of one kind by id: an open-addressed table of rows, compared by the bytes of their ids, so that
/// no string is made for any of them.
package struct RecordTable: Sendable {
    private struct Entry {
        var id: Text
        var row: Int32
    }

    private var entries: [Entry] = []
    /// Place in `entries` + 1, 0 for an empty slot; a power of two in length and never more than half full.
    private var slots: [Int32] = []

    package init() {}

    /// The row of the record with an id.
    package func row(of id: Text, in plan: PlanRecords) -> Int32? {
        guard !slots.isEmpty else { return nil }
        return plan.withBytes(of: id) { bytes in
            var slot = RecordTable.hash(bytes) & (slots.count - 1)
            while slots[slot] != 0 {
                let entry = entries[Int(slots[slot] - 1)]
                if plan.withBytes(of: entry.id, { $0.elementsEqual(bytes) }) { return entry.row }
                slot = (slot + 1) & (slots.count - 1)
            }
            return nil
        }
    }

    /// Adds a record, or answers the row that has its id already.
    package mutating func insert(_ id: Text, row: Int32, in plan: PlanRecords) -> Int32? {
        if let other = self.row(of: id, in: plan) { return other }
        entries.append(Entry(id: id, row: row))
        if slots.count < entries.count * 2 {
            grow(plan)
        } else {
            place(entries.count - 1, in: plan)
        }
        return nil
    }

    private mutating func grow(_ plan: PlanRecords) {
        slots = Array(repeating: 0, count: max(16, slots.count * 2))
        for index in entries.indices { place(index, in: plan) }
    }

    private mutating func place(_ index: Int, in plan: PlanRecords) {
        var slot = plan.withBytes(of: entries[index].id) { RecordTable.hash($0) } & (slots.count - 1)
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Int32(index + 1)
    }

    /// FNV-1a, folded so that the low bits are worth masking.
    private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var value: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        return Int(truncatingIfNeeded: (value ^ (value >> 29)) & 0x7fff_ffff_ffff_ffff)
    }
}
