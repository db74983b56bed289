import PlanModel
import PlanStore

/// Which rows of the outline filter and find keep, and which lead to those; while nothing is narrowed all are
/// kept, and nothing is asked or held.
struct OutlineMatches: Sendable {
    let isNarrowed: Bool
    /// How many actions are matches.
    private(set) var actionCount = 0
    /// By plan; empty while nothing is narrowed.
    private var plans: [Plan] = []

    fileprivate struct Plan: Sendable {
        var isMatch = false
        var isShown = false
        var pillars = RowBits()
        var actions = RowBits()
        var milestones = RowBits()
        /// Matches, and what has a match below it.
        var shownPillars = RowBits()
        var shownActions = RowBits()
    }

    init(_ filter: PlanFilter, _ find: FindQuery, over store: PlanStore) {
        let isFiltered = !filter.leads.isEmpty || !filter.states.isEmpty
        isNarrowed = isFiltered || !filter.match.isEmpty || !find.isEmpty
        guard isNarrowed else {
            for plan in store.plans.indices where filter.plans.isEmpty || filter.plans.contains(plan) {
                actionCount += store.plans[plan].records.actionCount
            }
            return
        }
        let sieve = Sieve(filter, over: store)
        // Only a find can find a pillar or a plan, and only where no filter asks for what they do not have.
        let findsHeadings = !isFiltered && !find.isEmpty
        plans = store.plans.indices.map { place in
            var plan = Plan()
            guard sieve.keepsPlan(place) else { return plan }
            plan.gather(place, sieve, find, findsHeadings: findsHeadings, store)
            return plan
        }
        actionCount = plans.reduce(0) { $0 + $1.actions.count }
    }

    func isMatch(_ ref: RecordRef) -> Bool {
        guard isNarrowed else { return true }
        return switch ref.kind {
        case .plan: plans[ref.plan].isMatch
        case .pillar: plans[ref.plan].pillars.contains(ref.row)
        case .action: plans[ref.plan].actions.contains(ref.row)
        default: plans[ref.plan].milestones.contains(ref.row)
        }
    }

    /// Whether a row is a match or leads to one.
    func isShown(_ ref: RecordRef) -> Bool {
        guard isNarrowed else { return true }
        return switch ref.kind {
        case .plan: plans[ref.plan].isShown
        case .pillar: plans[ref.plan].shownPillars.contains(ref.row)
        case .action: plans[ref.plan].shownActions.contains(ref.row)
        default: plans[ref.plan].milestones.contains(ref.row)
        }
    }
}

extension OutlineMatches.Plan {
    mutating func gather(
        _ place: Int, _ sieve: Sieve, _ find: FindQuery, findsHeadings: Bool, _ store: PlanStore
    ) {
        let records = store.plans[place].records
        if findsHeadings {
            isMatch = store.finds(RecordRef(plan: place, kind: .plan, row: 0), by: find)
            for row in records[children: records.lists.pillars]
            where store.finds(RecordRef(plan: place, kind: .pillar, row: Int(row)), by: find) {
                pillars.insert(Int(row))
                shownPillars.insert(Int(row))
            }
            isShown = isMatch || !pillars.isEmpty
        }
        for row in sieve.rows(of: .action, in: place, finding: find) {
            actions.insert(Int(row))
            show(Int(row), in: records)
        }
        for row in sieve.rows(of: .milestone, in: place, finding: find) {
            milestones.insert(Int(row))
            show(Int(records.milestones[Int(row)].action), in: records)
        }
    }

    /// Shows an action with all that it stands under.
    private mutating func show(_ action: Int, in records: PlanRecords) {
        var row = action
        while shownActions.insert(row) {
            let parent = Int(records.actions[row].parent)
            guard parent < 0 else {
                row = parent
                continue
            }
            shownPillars.insert(Int(records.actions[row].pillar))
            isShown = true
            return
        }
    }
}

extension PlanRecords {
    /// How many actions stand in the plan.
    var actionCount: Int {
        self[children: lists.pillars].reduce(0) { $0 + count(pillars[Int($1)].actions) }
    }

    private func count(_ list: Rows) -> Int {
        self[children: list].reduce(0) { $0 + 1 + count(actions[Int($1)].actions) }
    }
}
