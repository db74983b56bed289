import PlanModel
import PlanStore

/// Marks on plans, pillars and actions, all that can be folded. Whether one is set costs a bit and no hash.
struct RecordMarks: Equatable, Sendable {
    private var plans = RowSet()
    /// By plan.
    private var pillars: [RowSet] = []
    private var actions: [RowSet] = []

    init() {}

    init(_ refs: some Sequence<RecordRef>) {
        for ref in refs { insert(ref) }
    }

    /// Marks all of some pillars and actions of a plan.
    mutating func insert(pillars marked: RowSet, actions: RowSet, of plan: Int) {
        while pillars.count <= plan { pillars.append(RowSet()) }
        while self.actions.count <= plan { self.actions.append(RowSet()) }
        pillars[plan].formUnion(marked)
        self.actions[plan].formUnion(actions)
    }

    func contains(_ ref: RecordRef) -> Bool {
        switch ref.kind {
        case .plan: plans.contains(ref.plan)
        case .pillar: ref.plan < pillars.count && pillars[ref.plan].contains(ref.row)
        case .action: ref.plan < actions.count && actions[ref.plan].contains(ref.row)
        default: false
        }
    }

    /// - Returns: Whether it was not there; nothing else than a plan, a pillar or an action ever is.
    @discardableResult
    mutating func insert(_ ref: RecordRef) -> Bool {
        switch ref.kind {
        case .plan: return plans.insert(ref.plan)
        case .pillar:
            while pillars.count <= ref.plan { pillars.append(RowSet()) }
            return pillars[ref.plan].insert(ref.row)
        case .action:
            while actions.count <= ref.plan { actions.append(RowSet()) }
            return actions[ref.plan].insert(ref.row)
        default: return false
        }
    }

    mutating func remove(_ ref: RecordRef) {
        switch ref.kind {
        case .plan: plans.remove(ref.plan)
        case .pillar where ref.plan < pillars.count: pillars[ref.plan].remove(ref.row)
        case .action where ref.plan < actions.count: actions[ref.plan].remove(ref.row)
        default: break
        }
    }

    mutating func subtract(_ other: RecordMarks) {
        plans.subtract(other.plans)
        for plan in pillars.indices.prefix(other.pillars.count) {
            pillars[plan].subtract(other.pillars[plan])
        }
        for plan in actions.indices.prefix(other.actions.count) {
            actions[plan].subtract(other.actions[plan])
        }
    }

    var refs: [RecordRef] {
        plans.rows.map { RecordRef(plan: Int($0), kind: .plan, row: 0) }
            + pillars.indices.flatMap { plan in
                pillars[plan].rows.map { RecordRef(plan: plan, kind: .pillar, row: Int($0)) }
            }
            + actions.indices.flatMap { plan in
                actions[plan].rows.map { RecordRef(plan: plan, kind: .action, row: Int($0)) }
            }
    }
}
