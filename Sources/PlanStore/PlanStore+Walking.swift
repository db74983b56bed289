package import PlanModel

extension PlanStore {
    /// All records of a kind in one plan, in its order.
    package func rows(of kind: RecordKind, in plan: Int) -> [RecordRef] {
        plans[plan].records.rows(of: kind).map { RecordRef(plan: plan, kind: kind, row: $0) }
    }
}
