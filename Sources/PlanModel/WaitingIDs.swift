/// Ids of many records of one kind, kept as hashes until all are known.
///
/// Entered one by one while a large file is read, each id would fetch a place of its table from afar, since the
/// file has driven it out of the processor's cache; entered together they find the table near, and at its full
/// size.
package struct WaitingIDs: Sendable {
    package let kind: RecordKind
    fileprivate var entries: [(hash: UInt32, row: Int32)] = []

    package init(_ kind: RecordKind) { self.kind = kind }
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
        for (hash, row) in waiting.entries {
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
