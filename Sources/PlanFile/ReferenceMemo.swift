import JSONText
import PlanModel

/// Where references to organisations and documents led that were read before.
///
/// A country's plans name two thousand organisations some hundred thousand times. What a name is compared with
/// stands here side by side, while the table of ids leads to a record, and the record to a text elsewhere.
/// References to other kinds hardly ever come again and would only drive these out.
struct ReferenceMemo {
    private struct Entry {
        var head: UInt64 = 0
        var next: UInt64 = 0
        var row: Int32 = -1
        var count: UInt8 = 0
        var isDocument = false
    }

    /// A power of two.
    private static let size = 8192

    private var entries: [Entry] = []

    /// The row to which the id led before; nil where it is not remembered.
    func row(of id: ShortText, as kind: RecordKind) -> Int32? {
        guard !entries.isEmpty, kind == .organisation || kind == .document else { return nil }
        let entry = entries[ReferenceMemo.place(of: id)]
        guard entry.row >= 0, entry.head == id.head, entry.next == id.next, entry.count == id.count,
            entry.isDocument == (kind == .document)
        else { return nil }
        return entry.row
    }

    /// Remembers an id, in place of another one if need be.
    mutating func remember(_ id: ShortText, as kind: RecordKind, row: Int32) {
        guard kind == .organisation || kind == .document else { return }
        if entries.isEmpty { entries = Array(repeating: Entry(), count: ReferenceMemo.size) }
        entries[ReferenceMemo.place(of: id)] = Entry(
            head: id.head, next: id.next, row: row, count: UInt8(id.count), isDocument: kind == .document)
    }

    private static func place(of id: ShortText) -> Int {
        let mixed = (id.head ^ id.next &* 0xFF51_AFD7_ED55_8CCD) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: mixed >> 40) & (size - 1)
    }
}
