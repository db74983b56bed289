package import PlanModel

extension PlanStore {
    /// The rows of a kind in one plan that a query finds; asked again, the answer is known.
    package func rows(foundBy query: FindQuery, of kind: RecordKind, in plan: Int) -> RowSet {
        guard !query.terms.isEmpty else { return plans[plan].finds.rows(query, kind, in: plan, of: self) }
        return plans[plan].fields.rows(query, kind) { search(query, kind, in: plan) }
    }

    /// Looks for the words first: what they find is mostly little.
    private func search(_ query: FindQuery, _ kind: RecordKind, in plan: Int) -> RowSet {
        let words = query.withoutTerms
        var found =
            words.isEmpty
            ? RowSet(allRows(of: kind, in: plan), count: 0)
            : plans[plan].finds.rows(words, kind, in: plan, of: self)
        for term in query.terms {
            guard let rows = FieldScan(term, in: plan, of: self).rows(of: kind, among: found.rows) else {
                // Plans and pillars stand above what is asked for, and are no answer themselves.
                if kind == .plan || kind == .pillar { return RowSet() }
                continue
            }
            if term.isNegated { found.subtract(rows) } else { found.formIntersection(rows) }
        }
        return found
    }

    /// Makes ready what a first find needs, beside everything else: it is to be there before the first letter is.
    package func prepareFinds() {
        let plans = plans.filter { !$0.finds.isPrepared }.map { (finds: $0.finds, records: $0.records) }
        let count = plans.reduce(0) { $0 + $1.records.actions.count + $1.records.milestones.count }
        guard count >= Self.manyRecords else { return }
        Threads.start { for plan in plans { plan.finds.prepare(for: plan.records) } }
    }

    /// Fewer are made ready within the first letter, unnoticed.
    private static let manyRecords = 8000

    /// Whether a query finds a record.
    package func finds(_ ref: RecordRef, by query: FindQuery) -> Bool {
        query.isEmpty || rows(foundBy: query, of: ref.kind, in: ref.plan).contains(ref.row)
    }

    /// Those of some rows that a query's words find in texts which count at the plan's as-of date.
    package func rows(
        foundNowBy query: FindQuery, of kind: RecordKind, in plan: Int, among rows: [Int32]
    ) -> [Int32] {
        let found = FindScan(query.words, plan: plan, of: self, asOf: plans[plan].states.asOf)
            .found(kind, among: rows)
        return rows.filter { found.contains(Int($0)) }
    }

    /// The rows of a kind in one plan, in its order.
    func allRows(of kind: RecordKind, in plan: Int) -> [Int32] {
        switch kind {
        case .action: Array(plans[plan].order.actions)
        case .milestone: Array(plans[plan].order.milestones)
        default: plans[plan].records.rows(of: kind).map { Int32($0) }
        }
    }
}
