package import PlanModel
import PlanStore

/// An older version of the plans, with which a progress report compares.
package struct OlderPlans: Sendable {
    var records: [PlanRecords]
    /// How the paper calls it.
    var name: String

    package init(_ records: [PlanRecords], named name: String) {
        self.records = records
        self.name = name
    }

    /// The same without what is exempt in it or by now.
    func hidingExempt(andThatOf newer: [PlanRecords]) -> OlderPlans {
        OlderPlans(records.hidingExempt(andThatOf: newer), named: name)
    }
}

extension PaperScope {
    /// What changed since an older version, of what the filter keeps.
    func changes(since older: OlderPlans) -> ChangesReport {
        let after = places.map { store.plans[$0].records }
        let ids = Set(after.map(\.id))
        let before = filter.plans.isEmpty ? older.records : older.records.filter { ids.contains($0.id) }
        let changes = PlanChanges.between(before, and: after, from: store.viewpoint)
        let sieve = sieve(comparing: before)
        return ChangesReport(
            sieve.map { changes.filter($0.keeps) } ?? changes, between: before, and: after,
            from: store.viewpoint)
    }

    /// What keeps changes; nil where all are kept. A lead may be in one of the versions only.
    private func sieve(comparing before: [PlanRecords]) -> ChangeSieve? {
        var filter = filter
        filter.plans = []
        guard !filter.isEmpty else { return nil }
        let old = PlanStore(before, from: store.viewpoint)
        var older = filter
        older.leads = Set(filter.leads.compactMap { try? old.directory.find(store.directory.entries[$0].id) })
        let isThere = filter.leads.isEmpty || !older.leads.isEmpty
        return ChangeSieve((isThere ? [(older, old)] : []) + [(filter, store)])
    }
}
