/// The rows of the records of one kind, or of the parts of one question, by id.
///
/// An open-addressed table that holds no text: beside each row stands the hash of the record's id, which nearly
/// always decides, so that growth reads no id and a search reads one. Whose row it is compares the bytes.
struct RecordTable: Sendable {
    private struct Slot {
        /// The first record that had the id; -1 for an empty slot.
        var first: Int32 = -1
        var hash: UInt32 = 0
    }

    /// Where an id leads.
    enum Holder: Equatable {
        /// No record ever had the id.
        case nobody
        /// The id is free again.
        case gone
        /// The id is not free, but nothing leads to its record.
        case hidden
        case row(Int32)
    }

    /// A power of two in length and never more than four fifths full.
    private var slots: [Slot] = []
    private var count = 0
    /// How many places there are for ids; an id's place is told by the low bits of its hash.
    var size: Int { slots.count }
    /// Where ids lead that no longer lead to the first record that had them, by that record.
    private var moved: [Int32: Holder] = [:]

    /// The first record that had an id.
    ///
    /// - Parameter hasID: Whether the record with a row has the id.
    @inline(__always)
    func first(_ hash: UInt32, _ hasID: (Int32) -> Bool) -> Int32? {
        guard !slots.isEmpty else { return nil }
        let mask = slots.count - 1
        var slot = Int(hash) & mask
        while slots[slot].first >= 0 {
            if slots[slot].hash == hash, hasID(slots[slot].first) { return slots[slot].first }
            slot = (slot &+ 1) & mask
        }
        return nil
    }

    /// Where the id leads that this record had first.
    @inline(__always)
    func holder(of first: Int32?) -> Holder {
        guard let first else { return .nobody }
        return moved.isEmpty ? .row(first) : moved[first] ?? .row(first)
    }

    /// Adds an id that nobody ever had.
    mutating func add(_ hash: UInt32, row: Int32) {
        count += 1
        if count * 5 > slots.count * 4 { grow(to: max(16, slots.count * 2)) }
        place(Slot(first: row, hash: hash))
    }

    /// Makes room for so many ids.
    mutating func reserveCapacity(_ ids: Int) {
        var size = max(16, slots.count)
        while ids * 5 > size * 4 { size *= 2 }
        if size > slots.count { grow(to: size) }
    }

    /// Lets the id that this record had first lead elsewhere.
    mutating func move(_ first: Int32, to holder: Holder) { moved[first] = holder }

    /// Lets nothing lead to rows other than these.
    mutating func hide(but shown: Set<Int32>) {
        for slot in slots where slot.first >= 0 {
            if case .row(let row) = holder(of: slot.first), !shown.contains(row) {
                moved[slot.first] = .hidden
            }
        }
    }

    private mutating func grow(to size: Int) {
        let old = slots
        slots = Array(repeating: Slot(), count: size)
        for slot in old where slot.first >= 0 { place(slot) }
    }

    private mutating func place(_ new: Slot) {
        let mask = slots.count - 1
        var slot = Int(new.hash) & mask
        while slots[slot].first >= 0 { slot = (slot &+ 1) & mask }
        slots[slot] = new
    }
}
