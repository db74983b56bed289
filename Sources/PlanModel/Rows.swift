/// A list of children that have ids and keep their row for life.
///
/// In nearly every list of a file the children's rows follow each other; then the first tells them all. Others are
/// listed in `PlanRecords.rows`.
package struct Rows: Equatable, Sendable {
    /// The first child's row, or where the list stands.
    @usableFromInline let start: UInt32
    /// The highest bit tells a list.
    @usableFromInline let countAndForm: UInt32

    @usableFromInline static var listedBit: UInt32 { 1 << 31 }

    package init() { (start, countAndForm) = (0, 0) }

    init(from first: Int32, count: Int) {
        start = UInt32(truncatingIfNeeded: first)
        countAndForm = UInt32(truncatingIfNeeded: count)
    }

    init(listedAt start: Int, count: Int) {
        self.start = UInt32(truncatingIfNeeded: start)
        countAndForm = UInt32(truncatingIfNeeded: count) | Rows.listedBit
    }

    @inlinable package var isEmpty: Bool { count == 0 }
    @inlinable package var count: Int { Int(countAndForm & ~Rows.listedBit) }
    @inlinable var isListed: Bool { countAndForm & Rows.listedBit != 0 }
}

/// The rows of a list of children.
package struct ChildRows: RandomAccessCollection, Sendable {
    @usableFromInline let list: Rows
    /// All lists of the plan.
    @usableFromInline let listed: [Int32]

    @inlinable
    package init(_ list: Rows, in listed: [Int32]) {
        self.list = list
        self.listed = listed
    }

    @inlinable package var startIndex: Int { 0 }
    @inlinable package var endIndex: Int { list.count }

    @inlinable
    package subscript(place: Int) -> Int32 {
        let place = Int(list.start) + place
        return list.isListed ? listed[place] : Int32(truncatingIfNeeded: place)
    }
}

extension PlanRecords {
    /// The rows of a list of children.
    @inlinable package subscript(children list: Rows) -> ChildRows { ChildRows(list, in: rows) }

    /// Makes a list of children.
    package mutating func list(_ children: some RandomAccessCollection<Int32>) -> Rows {
        guard let first = children.first else { return Rows() }
        if zip(children, first...).allSatisfy({ $0 == $1 }) {
            return Rows(from: first, count: children.count)
        }
        let start = rows.count
        rows.append(contentsOf: children)
        return Rows(listedAt: start, count: children.count)
    }
}
