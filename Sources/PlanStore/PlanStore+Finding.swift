package import PlanModel

extension PlanStore {
    /// The rows of a kind in one plan that a query finds; asked again, the answer is known.
    package func rows(foundBy query: FindQuery, of kind: RecordKind, in plan: Int) -> RowSet {
        plans[plan].finds.rows(
            query, kind, among: { allRows(of: kind, in: plan) },
            look: { FindScan(query, kind, plan: plan, of: self).found(among: $0) })
    }

    /// Whether a query finds a record.
    package func finds(_ ref: RecordRef, by query: FindQuery) -> Bool {
        query.isEmpty || rows(foundBy: query, of: ref.kind, in: ref.plan).contains(ref.row)
    }

    private func allRows(of kind: RecordKind, in plan: Int) -> [Int32] {
        switch kind {
        case .action: plans[plan].order.actions
        case .milestone: plans[plan].order.milestones
        default: plans[plan].records.rows(of: kind).map { Int32($0) }
        }
    }
}
