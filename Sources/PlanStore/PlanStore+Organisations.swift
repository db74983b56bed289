import PlanModel

extension PlanStore {
    /// The first record of an entry of the directory, which names the organisation for life.
    package func organisation(ofEntry entry: Int) -> RecordRef {
        let record = directory.entries[entry].records.first ?? (plan: 0, row: 0)
        return RecordRef(plan: record.plan, kind: .organisation, row: record.row)
    }

    /// The entry of the directory that a record of an organisation belongs to.
    package func entry(of organisation: RecordRef) -> Int? {
        directory.entry(plan: organisation.plan, row: Int32(organisation.row))
    }

    /// Whether a query finds an organisation, by what any plan calls it or says of it.
    package func finds(organisation entry: Int, by query: FindQuery) -> Bool {
        query.isEmpty
            || directory.entries[entry].records.contains { plan, row in
                finds(RecordRef(plan: plan, kind: .organisation, row: row), by: query)
            }
    }
}
