/// Some of the rows of one kind of record in one plan, a bit for each: a country's plans have hundreds of thousands
/// of rows, of which a find or a filter asks for every one.
package struct RowSet: Equatable, Sendable {
    private var words: [UInt64]

    package init() { words = [] }

    /// None of so many rows.
    package init(count: Int) { words = Array(repeating: 0, count: (count + 63) / 64) }

    /// These of so many rows.
    init(_ rows: some Sequence<Int32>, count: Int) {
        self.init(count: count)
        for row in rows { insert(Int(row)) }
    }

    package var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

    package var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

    /// Whether a row is one of them; a row that came later is not.
    @inline(__always)
    package func contains(_ row: Int) -> Bool {
        let word = row >> 6
        return word < words.count && words[word] & (1 &<< UInt64(row & 63)) != 0
    }

    /// - Returns: Whether it was not there.
    @inline(__always)
    @discardableResult
    package mutating func insert(_ row: Int) -> Bool {
        let word = row >> 6
        if word >= words.count { makeRoom(for: word) }
        let bit: UInt64 = 1 &<< UInt64(row & 63)
        let isNew = words[word] & bit == 0
        words[word] |= bit
        return isNew
    }

    @inline(__always)
    package mutating func remove(_ row: Int) {
        let word = row >> 6
        guard word < words.count else { return }
        words[word] &= ~(1 &<< UInt64(row & 63))
    }

    package mutating func formUnion(_ other: RowSet) {
        if words.count < other.words.count { makeRoom(for: other.words.count - 1) }
        for word in other.words.indices { words[word] |= other.words[word] }
    }

    package mutating func formIntersection(_ other: RowSet) {
        if words.count > other.words.count { words.removeLast(words.count - other.words.count) }
        for word in words.indices { words[word] &= other.words[word] }
    }

    package mutating func subtract(_ other: RowSet) {
        for word in words.indices.prefix(other.words.count) { words[word] &= ~other.words[word] }
    }

    /// Calls back with each of them, in ascending order.
    @inline(__always)
    package func forEach(_ body: (Int) -> Void) {
        for place in words.indices {
            var rest = words[place]
            while rest != 0 {
                body(place << 6 + rest.trailingZeroBitCount)
                rest &= rest &- 1
            }
        }
    }

    /// In ascending order.
    package var rows: [Int32] {
        var rows: [Int32] = []
        rows.reserveCapacity(count)
        forEach { rows.append(Int32(truncatingIfNeeded: $0)) }
        return rows
    }

    private mutating func makeRoom(for word: Int) {
        words.append(contentsOf: repeatElement(0, count: word + 1 - words.count))
    }

    package static func == (one: RowSet, other: RowSet) -> Bool {
        let common = min(one.words.count, other.words.count)
        return one.words.prefix(common) == other.words.prefix(common)
            && one.words.dropFirst(common).allSatisfy { $0 == 0 }
            && other.words.dropFirst(common).allSatisfy { $0 == 0 }
    }
}
