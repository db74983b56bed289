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

    mutating func append(_ row: Int32) {
        if !listed.isEmpty || row != endIndex { list(row) }
        endIndex += 1
    }

    private mutating func list(_ row: Int32) {
        if listed.isEmpty { listed = (0..<endIndex).map { Int32(truncatingIfNeeded: $0) } }
        listed.append(row)
    }
}
