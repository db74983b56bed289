import JSONText
import PlanModel

/// The rows of one kind of record by those ids that have sixteen bytes or fewer.
///
/// A country's plans name two thousand organisations some hundred thousand times. The plan's own table of ids
/// leads to a record, and the record to a text, each of which lies somewhere else in memory; here the id itself
/// stands beside the row. Kept only while a file is read, and only for kinds that are few and named often.
struct NearIDs {
    private struct Slot {
        var head: UInt64 = 0
        var next: UInt64 = 0
        /// -1 for an empty slot.
        var row: Int32 = -1
        var count: UInt8 = 0
    }

    /// A power of two in length and never more than half full.
    private var slots: [Slot] = []
    private var count = 0

    /// The row of the record with an id; nil where none has been added.
    func row(of id: ShortText) -> Int32? {
        guard !slots.isEmpty else { return nil }
        var place = firstPlace(for: id)
        while slots[place].row >= 0 {
            let slot = slots[place]
            if slot.head == id.head, slot.next == id.next, slot.count == id.count { return slot.row }
            place = (place &+ 1) & (slots.count &- 1)
        }
        return nil
    }

    /// Adds an id that no other record of the kind has.
    mutating func add(_ id: ShortText, row: Int32) {
        count += 1
        if count * 2 > slots.count {
            let old = slots
            slots = Array(repeating: Slot(), count: max(64, old.count * 2))
            for slot in old where slot.row >= 0 { place(slot) }
        }
        place(Slot(head: id.head, next: id.next, row: row, count: UInt8(truncatingIfNeeded: id.count)))
    }

    private mutating func place(_ new: Slot) {
        var place = firstPlace(for: ShortText(head: new.head, next: new.next, count: Int(new.count)))
        while slots[place].row >= 0 { place = (place &+ 1) & (slots.count &- 1) }
        slots[place] = new
    }

    @inline(__always)
    private func firstPlace(for id: ShortText) -> Int {
        let mixed = (id.head ^ id.next &* 0xFF51_AFD7_ED55_8CCD) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: mixed >> 40) & (slots.count &- 1)
    }
}
