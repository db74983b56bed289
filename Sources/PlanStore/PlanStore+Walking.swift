package import PlanModel

extension PlanStore {
    /// All records of a kind in one plan, in its order.
    package func rows(of kind: RecordKind, in plan: Int) -> [RecordRef] {
        switch kind {
        case .action:
            plans[plan].order.actions.map { RecordRef(plan: plan, kind: .action, row: Int($0)) }
        case .milestone:
            plans[plan].order.milestones.map { RecordRef(plan: plan, kind: .milestone, row: Int($0)) }
        default: plans[plan].records.rows(of: kind).map { RecordRef(plan: plan, kind: kind, row: $0) }
        }
    }
}
