import PlanModel
import PlanStore

/// Which rows of the outline filter and find keep, and which lead to those; while nothing is narrowed all are
/// kept, and nothing is asked or held.
struct OutlineMatches: Sendable {
    /// How many actions are matches.
    private(set) var actionCount = 0
    /// By plan; nil while nothing is narrowed.
    private let plans: [PlanMatches]?

    init(_ filter: PlanFilter, _ find: FindQuery, over store: PlanStore) {
        let isFiltered = !filter.leads.isEmpty || !filter.states.isEmpty
        guard isFiltered || !filter.match.isEmpty || !find.isEmpty else {
            plans = nil
            for plan in store.plans.indices where filter.plans.isEmpty || filter.plans.contains(plan) {
                actionCount += store.plans[plan].actionCount
            }
            return
        }
        let sieve = Sieve(filter, over: store)
        // Only a find can find a pillar or a plan, and only where no filter asks for what they do not have.
        let findsHeadings = !isFiltered && !find.isEmpty
        let plans = store.plans.indices.map { place in
            guard sieve.keepsPlan(place) else { return PlanMatches() }
            return PlanMatches(of: place, sieve, find, findsHeadings: findsHeadings, in: store)
        }
        actionCount = plans.reduce(0) { $0 + $1.actions.count }
        self.plans = plans
    }

    /// The matches of one plan; nil while nothing is narrowed.
    func matches(of plan: Int) -> PlanMatches? { plans?[plan] }
}

/// The rows of one plan that filter and find keep, and those that stand above one.
struct PlanMatches: Sendable {
    private(set) var isMatch = false
    private(set) var pillars = RowSet()
    private(set) var actions = RowSet()
    private(set) var milestones = RowSet()
    /// What has a match below it.
    private(set) var leads = false
    private(set) var leadingPillars = RowSet()
    private(set) var leadingActions = RowSet()

    init() {}

    init(
        of place: Int, _ sieve: Sieve, _ find: FindQuery, findsHeadings: Bool, in store: PlanStore
    ) {
        let records = store.plans[place].records
        if findsHeadings {
            isMatch = store.finds(RecordRef(plan: place, kind: .plan, row: 0), by: find)
            for row in records[children: records.lists.pillars]
            where store.finds(RecordRef(plan: place, kind: .pillar, row: Int(row)), by: find) {
                pillars.insert(Int(row))
                leads = true
            }
        }
        actions = sieve.set(of: .action, in: place, finding: find)
        milestones = sieve.set(of: .milestone, in: place, finding: find)
        leadToActions(in: records)
        lead(to: milestones, in: records)
    }

    private mutating func leadToActions(in records: PlanRecords) {
        actions.forEach { row in
            let action = records.actions[row]
            if action.parent < 0 {
                leadingPillars.insert(Int(action.pillar))
                leads = true
            } else {
                lead(through: Int(action.parent), in: records)
            }
        }
    }

    private mutating func lead(to milestones: RowSet, in records: PlanRecords) {
        milestones.forEach { lead(through: Int(records.milestones[$0].action), in: records) }
    }

    /// Marks an action and all that it stands under.
    private mutating func lead(through action: Int, in records: PlanRecords) {
        var row = action
        while leadingActions.insert(row) {
            let parent = Int(records.actions[row].parent)
            guard parent < 0 else {
                row = parent
                continue
            }
            leadingPillars.insert(Int(records.actions[row].pillar))
            leads = true
            return
        }
    }

    /// Whether a plan, pillar or action has a match below it, which is shown where it is expanded.
    func leads(_ kind: RecordKind, _ row: Int) -> Bool {
        switch kind {
        case .plan: leads
        case .pillar: leadingPillars.contains(row)
        case .action: leadingActions.contains(row)
        default: false
        }
    }

    func isMatch(_ kind: RecordKind, _ row: Int) -> Bool {
        switch kind {
        case .plan: isMatch
        case .pillar: pillars.contains(row)
        case .action: actions.contains(row)
        default: milestones.contains(row)
        }
    }
}
