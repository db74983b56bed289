import PlanModel

/// One look for a query through the records of one kind in one plan.
struct FindScan: Sendable {
    let query: FindQuery
    let kind: RecordKind
    let plan: PlanRecords
    /// For each word, whether it is found in the id or names of each of the plan's organisations.
    let organisations: [[Bool]]

    init(_ query: FindQuery, _ kind: RecordKind, plan: Int, of store: PlanStore) {
        let records = store.plans[plan].records
        self.query = query
        self.kind = kind
        self.plan = records
        organisations = query.words.map { word in
            records.organisations.indices.map { row in
                let reference = Reference(id: records.organisations[row].id, row: Int32(row))
                return store.names(reference, of: plan).contains { name in
                    var name = name
                    return name.withUTF8 { word.isFound(in: $0, isShort: true) }
                }
            }
        }
    }

    /// Fewer than these are not worth a second thread.
    private static let worthTwoThreads = 8000

    /// Which of some rows the query finds.
    func found(among rows: [Int32]) -> RowSet {
        guard rows.count >= FindScan.worthTwoThreads else { return look(through: rows[...]) }
        let middle = rows.count / 2
        let (one, other) = Threads.both(
            { look(through: rows[..<middle]) }, { look(through: rows[middle...]) })
        return one.union(other)
    }

    private func look(through rows: ArraySlice<Int32>) -> RowSet {
        var found = RowSet(count: (rows.max().map { Int($0) } ?? -1) + 1)
        plan.bytes.withUnsafeBufferPointer { file in
            plan.aside.withUnsafeBufferPointer { aside in
                var searches = zip(query.words, organisations).map {
                    TextSearch($0, file: file, aside: aside, isOrganisationFound: $1)
                }
                for row in rows where isFound(Int(row), by: &searches) { found.insert(Int(row)) }
            }
        }
        return found
    }

    private func isFound(_ row: Int, by searches: inout [TextSearch]) -> Bool {
        for place in searches.indices {
            searches[place].startRecord()
            plan.showTexts(of: kind, row: row, to: &searches[place])
            if searches[place].isDone == searches[place].word.isNegated { return false }
        }
        return true
    }
}
