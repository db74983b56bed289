/// Rows in an order. Those of a plan as it was read count up from 0 and are not listed then, which would take four
/// bytes for each.
struct RowOrder: RandomAccessCollection, Sendable {
    private(set) var endIndex = 0
    /// Empty as long as the rows count up.
    private var listed: [Int32] = []

    var startIndex: Int { 0 }

    @inline(__always)
    subscript(place: Int) -> Int32 {
        listed.isEmpty ? Int32(truncatingIfNeeded: place) : listed[place]
    }

    /// Those of a set, in this order. As long as the rows count up, no other is looked at.
    func rows(in set: RowSet) -> [Int32] {
        if !listed.isEmpty { return listed.filter { set.contains(Int($0)) } }
        var rows: [Int32] = []
        set.forEach { if $0 < endIndex { rows.append(Int32(truncatingIfNeeded: $0)) } }
        return rows
    }

    mutating func append(_ row: Int32) {
        if !listed.isEmpty || row != endIndex { list(row) }
        endIndex += 1
    }

    private mutating func list(_ row: Int32) {
        if listed.isEmpty { listed = (0..<endIndex).map { Int32(truncatingIfNeeded: $0) } }
        listed.append(row)
    }
}
