/// Ids of many records of one kind, kept as hashes until all are known.
///
/// Entered one by one while a large file is read, each id would fetch a place of its table from afar, since the
/// file has driven it out of the processor's cache. Entered together, and in the order of the table's places, each
/// finds its part of the table near, and the table at its full size.
package struct WaitingIDs: Sendable {
    package let kind: RecordKind
    fileprivate var entries: [(hash: UInt32, row: Int32)] = []

    package init(_ kind: RecordKind) { self.kind = kind }

    /// The entries roughly in the order of their places in a table that takes the low bits of a hash for the place.
    ///
    /// - Parameter size: How many places the table has, a power of two.
    fileprivate func ordered(forTableOf size: Int) -> [(hash: UInt32, row: Int32)] {
        let parts = 256
        guard size > parts else { return entries }
        let shift = UInt32(truncatingIfNeeded: size.trailingZeroBitCount - parts.trailingZeroBitCount)
        let mask = UInt32(truncatingIfNeeded: size - 1)
        var starts = [Int](repeating: 0, count: parts + 1)
        for entry in entries { starts[Int((entry.hash & mask) >> shift) + 1] += 1 }
        for part in 1...parts { starts[part] += starts[part - 1] }
        var ordered = entries
        for entry in entries {
            let part = Int((entry.hash & mask) >> shift)
            ordered[starts[part]] = entry
            starts[part] += 1
        }
        return ordered
    }
}

extension PlanRecords {
    /// Keeps a record's id waiting.
    package func keepWaiting(_ id: Text, row: Int, in waiting: inout WaitingIDs) {
        let hash = withBytes(of: id) { IDHash.of($0) }
        waiting.entries.append((hash, Int32(row)))
    }

    /// Enters all that wait.
    ///
    /// - Returns: False as soon as an id stands twice; the plan is of no use then.
    package mutating func enter(_ waiting: WaitingIDs) -> Bool {
        tables[waiting.kind].reserveCapacity(waiting.entries.count)
        for (hash, row) in waiting.ordered(forTableOf: tables[waiting.kind].size) {
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
