/// The rows of the records of one kind, or of the parts of one question, by id.
///
/// An open-addressed table that holds no text: beside each row stands one byte of the hash of the record's id, which
/// nearly always decides, so that a search reads one id. Whose row it is compares the bytes, and gives the hashes
/// anew where the table grows.
struct RecordTable: Sendable {
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

    /// The first record that had the id, -1 where there is none; a power of two in length and never more than four
    /// fifths full.
    private var rows: [Int32] = []
    /// What is looked at before an id is read.
    private var marks: [UInt8] = []
    private var count = 0
    /// How many places there are for ids; an id's place is told by the low bits of its hash.
    var size: Int { rows.count }
    /// Where ids lead that no longer lead to the first record that had them, by that record.
    private var moved: [Int32: Holder] = [:]

    /// The first record that had an id.
    ///
    /// - Parameter hasID: Whether the record with a row has the id.
    @inline(__always)
    func first(_ hash: UInt32, _ hasID: (Int32) -> Bool) -> Int32? {
        guard !rows.isEmpty else { return nil }
        let mask = rows.count - 1
        let mark = RecordTable.mark(of: hash)
        var place = Int(hash) & mask
        while rows[place] >= 0 {
            if marks[place] == mark, hasID(rows[place]) { return rows[place] }
            place = (place &+ 1) & mask
        }
        return nil
    }

    /// Where the id leads that this record had first.
    @inline(__always)
    func holder(of first: Int32?) -> Holder {
        guard let first else { return .nobody }
        return moved.isEmpty ? .row(first) : moved[first] ?? .row(first)
    }

    /// Adds an id that nobody ever had, where there is room.
    mutating func add(_ hash: UInt32, row: Int32) {
        count += 1
        let mask = rows.count - 1
        var place = Int(hash) & mask
        while rows[place] >= 0 { place = (place &+ 1) & mask }
        rows[place] = row
        marks[place] = RecordTable.mark(of: hash)
    }

    /// Whether there is room for so many ids more.
    func hasRoom(for ids: Int) -> Bool { (count + ids) * 5 <= rows.count * 4 }

    /// Makes room for so many ids more.
    ///
    /// - Parameter hash: The hash of the id that a record has; asked of all that are in the table.
    mutating func makeRoom(for ids: Int, _ hash: (Int32) -> UInt32) {
        var size = max(16, rows.count)
        while (count + ids) * 5 > size * 4 { size *= 2 }
        let old = rows
        rows = Array(repeating: -1, count: size)
        marks = Array(repeating: 0, count: size)
        count = 0
        for row in old where row >= 0 { add(hash(row), row: row) }
    }

    /// Other bits than those that tell the place.
    @inline(__always)
    private static func mark(of hash: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: hash >> 24) }

    /// Lets the id that this record had first lead elsewhere.
    mutating func move(_ first: Int32, to holder: Holder) { moved[first] = holder }

    /// Lets nothing lead to rows other than these.
    mutating func hide(but shown: Set<Int32>) {
        for first in rows where first >= 0 {
            if case .row(let row) = holder(of: first), !shown.contains(row) { moved[first] = .hidden }
        }
    }
}
