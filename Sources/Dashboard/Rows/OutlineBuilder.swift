import PlanModel
import PlanStore

/// Builds the rows of the plan pane: what filter and find keep, and what leads there. Only what is expanded is
/// gone into.
struct OutlineBuilder {
    private let state: DashboardState
    private let matches: OutlineMatches
    private let isInPlanOrder: Bool
    private(set) var rows: [OutlineRow] = []
    /// The plan that is being gone through, taken out of the store once and not for each of its rows.
    private var plan: PlanRecords
    private var place: Int

    /// - Parameter place: The plan to begin with.
    init?(state: DashboardState, matches: OutlineMatches, plan place: Int = 0) {
        guard state.store.plans.indices.contains(place) else { return nil }
        plan = state.store.plans[place].records
        self.place = place
        self.state = state
        self.matches = matches
        isInPlanOrder = state.plan.sort == SortOrder()
    }

    mutating func build() {
        for place in state.store.plans.indices
        where state.filter.plans.isEmpty || state.filter.plans.contains(place) {
            plan = state.store.plans[place].records
            self.place = place
            if state.store.plans.count > 1 {
                add(.plan, 0, depth: 0)
            } else {
                addChildren(of: .plan, 0, depth: 0)
            }
        }
    }

    /// Adds the rows below a record of the plan, which is expanded.
    mutating func addChildren(of kind: RecordKind, _ row: Int, depth: Int) {
        switch kind {
        case .plan:
            for pillar in plan[children: plan.lists.pillars] { add(.pillar, Int(pillar), depth: depth) }
        case .pillar: addActions(plan.pillars[row].actions, depth: depth)
        case .action:
            for milestone in plan[children: plan.actions[row].milestones] {
                add(.milestone, Int(milestone), depth: depth)
            }
            addActions(plan.actions[row].actions, depth: depth)
        default: break
        }
    }

    private mutating func addActions(_ list: Rows, depth: Int) {
        let rows = plan[children: list]
        guard !isInPlanOrder else {
            for row in rows { add(.action, Int(row), depth: depth) }
            return
        }
        var list = RecordList(.action)
        list.append(rows, of: place)
        for row in state.sortedActions(list).rows { add(.action, Int(row), depth: depth) }
    }

    private mutating func add(_ kind: RecordKind, _ row: Int, depth: Int) {
        let ref = RecordRef(plan: place, kind: kind, row: row)
        guard matches.isShown(ref) else { return }
        let isExpanded = kind != .milestone && state.expansion.isExpanded(ref)
        rows.append(
            OutlineRow(
                ref: ref, depth: depth, isMatch: matches.isMatch(ref), hasChildren: hasChildren(kind, row),
                isExpanded: isExpanded))
        if isExpanded { addChildren(of: kind, row, depth: depth + 1) }
    }

    /// Whether a row below is shown, were this one expanded.
    private func hasChildren(_ kind: RecordKind, _ row: Int) -> Bool {
        switch kind {
        case .plan: hasShown(plan.lists.pillars, .pillar)
        case .pillar: hasShown(plan.pillars[row].actions, .action)
        case .action:
            hasShown(plan.actions[row].milestones, .milestone) || hasShown(plan.actions[row].actions, .action)
        default: false
        }
    }

    private func hasShown(_ list: Rows, _ kind: RecordKind) -> Bool {
        guard matches.isNarrowed else { return !list.isEmpty }
        return plan[children: list].contains {
            matches.isShown(RecordRef(plan: place, kind: kind, row: Int($0)))
        }
    }
}
