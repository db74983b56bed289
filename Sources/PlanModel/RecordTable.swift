/// The records of one kind by id: an open-addressed table of rows, compared by the bytes of their ids, so that
/// no string is made for any of them.
package struct RecordTable: Sendable {
    private struct Entry {
        var id: Text
        /// `gone` or `hidden` where no record of the plan has the id.
        var row: Int32
        /// The row of the first record that had the id.
        var first: Int32
    }

    /// The id is free again.
    private static let gone: Int32 = -1
    /// The id is not free, but nothing leads to its record.
    private static let hidden: Int32 = -2

    private var entries: [Entry] = []
    /// Place in `entries` + 1, 0 for an empty slot; a power of two in length and never more than half full.
    private var slots: [Int32] = []

    package init() {}

    /// The row of the record with an id.
    package func row(of id: Text, in plan: PlanRecords) -> Int32? {
        plan.withBytes(of: id) { found($0, in: plan) }.flatMap { place in
            entries[place].row >= 0 ? entries[place].row : nil
        }
    }

    /// The row of the record with an id.
    package func row(of id: String, in plan: PlanRecords) -> Int32? {
        place(of: id, in: plan).flatMap { entries[$0].row >= 0 ? entries[$0].row : nil }
    }

    /// The row of the first record that had an id.
    func firstRow(of id: String, in plan: PlanRecords) -> Int32? {
        place(of: id, in: plan).map { entries[$0].first }
    }

    /// Whether a new record may take an id.
    func isFree(_ id: String, in plan: PlanRecords) -> Bool {
        place(of: id, in: plan).map { entries[$0].row == RecordTable.gone } ?? true
    }

    /// Adds a record, or answers the row that has its id already.
    package mutating func insert(_ id: Text, row: Int32, in plan: PlanRecords) -> Int32? {
        if let place = plan.withBytes(of: id, { found($0, in: plan) }) {
            guard entries[place].row == RecordTable.gone else { return entries[place].row }
            entries[place].row = row
            return nil
        }
        entries.append(Entry(id: id, row: row, first: row))
        if slots.count < entries.count * 2 {
            grow(plan)
        } else {
            place(entries.count - 1, in: plan)
        }
        return nil
    }

    /// Frees an id.
    mutating func remove(_ id: Text, in plan: PlanRecords) {
        guard let place = plan.withBytes(of: id, { found($0, in: plan) }) else { return }
        entries[place].row = RecordTable.gone
    }

    /// Lets nothing lead to rows other than these.
    mutating func hide(but shown: Set<Int32>) {
        for place in entries.indices where entries[place].row >= 0 && !shown.contains(entries[place].row) {
            entries[place].row = RecordTable.hidden
        }
    }

    private func place(of id: String, in plan: PlanRecords) -> Int? {
        var id = id
        return id.withUTF8 { found($0, in: plan) }
    }

    /// Where the entry for an id stands.
    private func found(_ bytes: UnsafeBufferPointer<UInt8>, in plan: PlanRecords) -> Int? {
        guard !slots.isEmpty else { return nil }
        var slot = RecordTable.hash(bytes) & (slots.count - 1)
        while slots[slot] != 0 {
            let place = Int(slots[slot] - 1)
            if plan.withBytes(of: entries[place].id, { $0.elementsEqual(bytes) }) { return place }
            slot = (slot + 1) & (slots.count - 1)
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
