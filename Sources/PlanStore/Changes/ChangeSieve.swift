import PlanModel

/// Which changes a filter keeps: those of records that it keeps in either version.
package struct ChangeSieve: Sendable {
    private let sides: [Sieve]

    /// - Parameter sides: A filter over the plans of each version.
    package init(_ sides: [(filter: PlanFilter, store: PlanStore)]) {
        self.sides = sides.map { Sieve($0.filter, over: $0.store) }
    }

    package func keeps(_ change: PlanChange) -> Bool {
        sides.contains { sieve in
            guard let plan = sieve.store.plan(id: change.plan) else { return false }
            return sieve.store.find(change.place.record, in: plan).map { keeps($0, by: sieve) } ?? false
        }
    }

    private func keeps(_ ref: RecordRef, by sieve: Sieve) -> Bool {
        guard sieve.keepsPlan(ref.plan), !sieve.filter.leads.isEmpty else { return sieve.keeps(ref) }
        let records = sieve.store.plans[ref.plan].records
        switch ref.kind {
        case .action, .milestone, .funding, .question, .measure, .event: return sieve.keeps(ref)
        case .resolution:
            return sieve.isAny(records.resolutions[ref.row].respondents, of: ref.plan) && sieve.keeps(ref)
        case .organisation:
            return sieve.store.directory.entry(plan: ref.plan, row: Int32(ref.row))
                .map(sieve.keepsOrganisation) ?? false
        case .plan, .pillar, .document, .meeting, .stage: return false
        }
    }
}
