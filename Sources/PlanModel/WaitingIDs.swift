/// Ids of many records of one kind, kept as hashes until all are known.
///
/// Entered one by one while a large file is read, each id would fetch a place of its table from afar, since the
/// file has driven it out of the processor's cache. Entered together, and in the order of the table's places, each
/// finds its part of the table near, and the table at its full size.
package struct WaitingIDs: Sendable {
    package let kind: RecordKind
    /// By row; nothing is meant where a record has no id.
    private var hashes: [UInt32] = []

    package init(_ kind: RecordKind) { self.kind = kind }

    fileprivate var count: Int { hashes.count }

    fileprivate mutating func keep(_ hash: UInt32, row: Int) {
        while hashes.count <= row { hashes.append(0) }
        hashes[row] = hash
    }

    /// Makes room for so many ids.
    package mutating func reserveCapacity(_ ids: Int) { hashes.reserveCapacity(ids) }

    /// The rows with their hashes, roughly in the order of their places in a table that takes the low bits of a
    /// hash for the place.
    ///
    /// - Parameter size: How many places the table has, a power of two.
    fileprivate func ordered(forTableOf size: Int) -> [(hash: UInt32, row: Int32)] {
        let parts = 256
        let shift = UInt32(truncatingIfNeeded: max(0, size.trailingZeroBitCount - 8))
        let mask = UInt32(truncatingIfNeeded: size - 1)
        var starts = [Int](repeating: 0, count: parts + 1)
        for hash in hashes { starts[Int((hash & mask) >> shift) + 1] += 1 }
        for part in 1...parts { starts[part] += starts[part - 1] }
        var ordered: [(hash: UInt32, row: Int32)] = Array(repeating: (0, 0), count: hashes.count)
        for (row, hash) in hashes.enumerated() {
            let part = Int((hash & mask) >> shift)
            ordered[starts[part]] = (hash, Int32(truncatingIfNeeded: row))
            starts[part] += 1
        }
        return ordered
    }
}

extension PlanRecords {
    /// Keeps a record's id waiting.
    package func keepWaiting(_ id: Text, row: Int, in waiting: inout WaitingIDs) {
        waiting.keep(withBytes(of: id) { IDHash.of($0) }, row: row)
    }

    /// Enters all that wait.
    ///
    /// - Returns: False as soon as an id stands twice; the plan is of no use then.
    package mutating func enter(_ waiting: WaitingIDs) -> Bool {
        makeRoom(for: waiting.count, as: waiting.kind)
        for (hash, row) in waiting.ordered(forTableOf: tables[waiting.kind].size) {
            // Nearly all have one, so that the records, which lie elsewhere, are hardly ever asked.
            if hash == 0, id(of: waiting.kind, row: Int(row)).isAbsent { continue }
            let isTaken = tables[waiting.kind].first(hash) { other in
                hasSameID(waiting.kind, Int(row), Int(other))
            }
            if isTaken != nil { return false }
            tables[waiting.kind].add(hash, row: row)
        }
        return true
    }

    private func hasSameID(_ kind: RecordKind, _ row: Int, _ other: Int) -> Bool {
        withBytes(of: id(of: kind, row: row)) { one in
            withBytes(of: id(of: kind, row: other)) { one.elementsEqual($0) }
        }
    }
}
