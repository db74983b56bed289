package import PlanModel
package import PlanStore

/// From what a paper is made: the plans as they may be published and what is kept of them, and the same plans with what
/// is exempt, so that the paper can say whether something is missing from it.
package struct PaperMaterial: Sendable {
    /// What the paper tells of.
    let scope: PaperScope
    /// The same with what is exempt; where that is in the paper, without it; nil where the plans hold nothing exempt.
    private let other: PaperScope?
    private let includesExempt: Bool

    /// - Parameters:
    ///   - store: The plans, with or without what is exempt.
    ///   - whole: The plans with what is exempt, where the store hides it.
    ///   - filter: In terms of the store.
    ///   - includesExempt: Whether the paper is not for publication.
    ///   - older: With which a progress report compares, with what is exempt.
    /// - Returns: Nil where the filter names an organisation that is exempt, of which no paper may tell.
    package init?(
        _ store: PlanStore, whole: [PlanRecords] = [], keeping filter: PlanFilter,
        since older: OlderPlans? = nil,
        includesExempt: Bool = false
    ) {
        self.includesExempt = includesExempt
        let records = whole.isEmpty ? store.plans.map(\.records) : whole
        let holdsExempt = (records + (older?.records ?? [])).contains(where: \.holdsExempt)
        var given = PaperScope(store: store, filter: filter)
        given.older = older
        guard holdsExempt else {
            (scope, other) = (given, nil)
            return
        }
        let complete =
            whole.isEmpty ? given : given.carried(to: PlanStore(whole, from: store.viewpoint))
        let hidden =
            whole.isEmpty
            ? given.carried(to: PlanStore(records.compactMap { $0.hidingExempt() }, from: store.viewpoint))
            : given
        if includesExempt {
            guard let complete else { return nil }
            (scope, other) = (complete, hidden)
        } else {
            guard var hidden else { return nil }
            hidden.whole = complete?.store
            hidden.older = older?.hidingExempt(andThatOf: records)
            (scope, other) = (hidden, complete)
        }
    }

    /// A paper of what may be told, which says so where something is left out of it.
    ///
    /// - Parameter make: Makes the paper of a scope.
    func paper(_ make: (PaperScope) -> Paper) -> Paper {
        var paper = make(scope)
        guard let other, make(other).sections != paper.sections else { return paper }
        paper.leavesOut = !includesExempt
        paper.facts.append(
            includesExempt
                ? "Not for publication: this paper holds what is exempt."
                : "What is exempt from publication is left out of this paper.")
        return paper
    }
}

/// Plans, and what a filter keeps of them.
struct PaperScope: Sendable {
    var store: PlanStore
    var filter: PlanFilter
    /// The same plans with what is exempt, where the store hides it: nothing is then found missing that is only hidden.
    var whole: PlanStore?
    /// With which a progress report compares.
    var older: OlderPlans?

    init(store: PlanStore, filter: PlanFilter) {
        self.store = store
        self.filter = filter
    }

    var sieve: Sieve { Sieve(filter, over: store) }

    /// The places of the plans that the filter keeps.
    var places: [Int] { store.plans.indices.filter { filter.plans.isEmpty || filter.plans.contains($0) } }

    /// The records of a kind that the filter keeps, in the plans' order.
    func kept(_ kind: RecordKind) -> [RecordRef] {
        let sieve = sieve
        return places.flatMap { plan in
            sieve.rows(of: kind, in: plan).map { RecordRef(plan: plan, kind: kind, row: Int($0)) }
        }
    }

    /// The same record among the same plans in another store, whose plans may be fewer; rows are for life.
    func carried(_ ref: RecordRef, to other: PlanStore) -> RecordRef? {
        guard let plan = other.plan(id: store.plans[ref.plan].records.id) else { return nil }
        let there = RecordRef(plan: plan, kind: ref.kind, row: ref.row)
        return other.rows(of: ref.kind, in: plan).contains(there) ? there : nil
    }

    /// The same filter over the same plans in another store; nil where it names an organisation that is not there.
    func carried(to other: PlanStore) -> PaperScope? {
        var filter = filter
        filter.plans = Set(self.filter.plans.compactMap { other.plan(id: store.plans[$0].records.id) })
        filter.leads = []
        for entry in self.filter.leads {
            let records = store.directory.entries[entry].records
            let there = records.compactMap { record in
                carried(RecordRef(plan: record.plan, kind: .organisation, row: record.row), to: other)
            }
            guard let found = there.first.flatMap(other.entry) else { return nil }
            filter.leads.insert(found)
        }
        // Where every plan that is kept is exempt, none is kept, and not all.
        if filter.plans.isEmpty, !self.filter.plans.isEmpty {
            return PaperScope(store: PlanStore([], from: store.viewpoint), filter: PlanFilter())
        }
        var scope = PaperScope(store: other, filter: filter)
        scope.older = older
        return scope
    }
}
