/// The rows of one kind of record by id.
package struct RecordTable<Record: IdentifiedRecord>: Sendable {
    private var index = RecordIndex()

    package init() {}

    package func row(of id: Text, in records: [Record], of plan: PlanRecords) -> Int32? {
        plan.withBytes(of: id) { row(of: $0, in: records, of: plan) }
    }

    package func row(of id: String, in records: [Record], of plan: PlanRecords) -> Int32? {
        var copy = id
        return copy.withUTF8 { row(of: $0, in: records, of: plan) }
    }

    private func row(
        of id: UnsafeBufferPointer<UInt8>, in records: [Record], of plan: PlanRecords
    ) -> Int32? {
        index.row(of: id) { row, bytes in
            plan.withBytes(of: records[Int(row)].id) { $0.elementsEqual(bytes) }
        }
    }

    /// Adds a row, or answers the row that has its id already.
    package mutating func insert(_ row: Int32, in records: [Record], of plan: PlanRecords) -> Int32? {
        let id = records[Int(row)].id
        if let other = self.row(of: id, in: records, of: plan) { return other }
        let hash = plan.withBytes(of: id) { RecordIndex.hash($0) }
        index.insert(row, hash: hash) { other in
            plan.withBytes(of: records[Int(other)].id) { RecordIndex.hash($0) }
        }
        return nil
    }
}
