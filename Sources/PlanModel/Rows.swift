/// A list of children that have ids and keep their row for life.
///
/// In nearly every list of a file the children's rows follow each other; then the first tells them all. Others are
/// listed in `PlanRecords.rows`.
@usableFromInline package struct Rows: Equatable, Sendable {
    /// The first child's row, or where the list stands.
    @usableFromInline let start: UInt32
    /// The highest bit tells a list.
    @usableFromInline let countAndForm: UInt32

    @inlinable static var listedBit: UInt32 { 1 << 31 }

    @inlinable package init() { (start, countAndForm) = (0, 0) }

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
///
/// Public, though no other package reads it: a conformance that is not is asked by way of its table in other modules,
/// for each row anew.
public struct ChildRows: RandomAccessCollection, Sendable {
    /// Empty where the rows follow each other: then nobody counts as a user of the plan's lists meanwhile.
    @usableFromInline let listed: [Int32]
    /// Where the children stand among the listed, or the first child's row.
    @usableFromInline let start: Int
    public let endIndex: Int

    /// - Parameter listed: All lists of the plan.
    @inlinable
    @inline(__always)
    package init(_ list: Rows, in listed: [Int32]) {
        self.listed = list.isListed ? listed : []
        start = Int(list.start)
        endIndex = list.count
    }

    @inlinable public var startIndex: Int { 0 }

    @inlinable
    public subscript(place: Int) -> Int32 {
        listed.isEmpty ? Int32(truncatingIfNeeded: start &+ place) : listed[start &+ place]
    }

    @inlinable
    @inline(__always)
    public func makeIterator() -> Iterator { Iterator(self) }

    public struct Iterator: IteratorProtocol {
        @usableFromInline let rows: ChildRows
        @usableFromInline var place = 0

        @inlinable init(_ rows: ChildRows) { self.rows = rows }

        @inlinable
        @inline(__always)
        public mutating func next() -> Int32? {
            guard place < rows.endIndex else { return nil }
            defer { place &+= 1 }
            return rows[place]
        }
    }
}

extension PlanRecords {
    /// The rows of a list of children.
    @inlinable
    @inline(__always)
    package subscript(children list: Rows) -> ChildRows { ChildRows(list, in: rows) }

    /// Makes a list of children.
    package mutating func list(_ children: [Int32]) -> Rows { list(children[...]) }

    package mutating func list(_ children: ArraySlice<Int32>) -> Rows {
        guard let first = children.first else { return Rows() }
        var next = first
        for child in children {
            guard child == next else { return listOneByOne(children) }
            next &+= 1
        }
        return Rows(from: first, count: children.count)
    }

    private mutating func listOneByOne(_ children: ArraySlice<Int32>) -> Rows {
        let start = rows.count
        rows.append(contentsOf: children)
        return Rows(listedAt: start, count: children.count)
    }
}
