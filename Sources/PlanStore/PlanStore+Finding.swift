package import PlanModel

extension PlanStore {
    /// The rows of a kind in one plan that a query finds; asked again, the answer is known.
    package func rows(foundBy query: FindQuery, of kind: RecordKind, in plan: Int) -> RowSet {
        plans[plan].finds.rows(query, kind, in: plan, of: self)
    }

    /// Whether a query finds a record.
    package func finds(_ ref: RecordRef, by query: FindQuery) -> Bool {
        query.isEmpty || rows(foundBy: query, of: ref.kind, in: ref.plan).contains(ref.row)
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
