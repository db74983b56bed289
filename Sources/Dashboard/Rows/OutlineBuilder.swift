import PlanModel
import PlanStore

/// Builds the rows of the plan pane: what filter and find keep, and what leads there. Only what is expanded is
/// gone into.
struct OutlineBuilder {
    private let state: DashboardState
    private let expansion: Expansion
    private let matches: OutlineMatches
    private let isInPlanOrder: Bool
    private(set) var rows: [OutlineRow] = []
    // The plan that is being gone through: only what rows are made of, for a plan as a whole has many arrays, and to
    // hold them anew for each row would cost more than the row.
    private var place: Int
    private var topRows: Rows
    private var childRows: [Int32]
    private var pillars: [Pillar]
    private var actions: [PlanAction]
    private var kept: PlanMatches?

    /// - Parameter place: The plan to begin with.
    init?(state: DashboardState, matches: OutlineMatches, plan place: Int = 0) {
        guard state.store.plans.indices.contains(place) else { return nil }
        let plan = state.store.plans[place].records
        (topRows, childRows, pillars, actions) = (plan.lists.pillars, plan.rows, plan.pillars, plan.actions)
        self.place = place
        self.state = state
        self.matches = matches
        expansion = state.expansion
        kept = matches.matches(of: place)
        isInPlanOrder = state.plan.sort == SortOrder()
    }

    mutating func build() {
        // Room at once, since rows that grow as they go leave behind as much as they take.
        rows.reserveCapacity(
            state.store.plans.reduce(matches.actionCount) { $0 + $1.records.pillars.count + 1 })
        for place in state.store.plans.indices
        where state.filter.plans.isEmpty || state.filter.plans.contains(place) {
            let plan = state.store.plans[place].records
            (topRows, childRows, pillars, actions) = (
                plan.lists.pillars, plan.rows, plan.pillars, plan.actions
            )
            self.place = place
            kept = matches.matches(of: place)
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
        case .plan: for row in children(topRows) { add(.pillar, Int(row), depth: depth) }
        case .pillar: addActions(pillars[row].actions, depth: depth)
        case .action:
            for child in children(actions[row].milestones) { addMilestone(Int(child), depth: depth) }
            addActions(actions[row].actions, depth: depth)
        default: break
        }
    }

    private mutating func addActions(_ list: Rows, depth: Int) {
        guard !list.isEmpty else { return }
        guard !isInPlanOrder else {
            for row in children(list) { add(.action, Int(row), depth: depth) }
            return
        }
        var unsorted = RecordList(.action)
        unsorted.append(Array(children(list)), of: place)
        for row in state.sortedActions(unsorted).rows { add(.action, Int(row), depth: depth) }
    }

    private mutating func addMilestone(_ row: Int, depth: Int) {
        guard kept?.milestones.contains(row) ?? true else { return }
        let ref = RecordRef(plan: place, kind: .milestone, row: row)
        rows.append(OutlineRow(ref: ref, depth: depth, isMatch: true, hasChildren: false, isExpanded: false))
    }

    /// Adds what can be expanded, a plan, a pillar or an action, with what is shown below it.
    private mutating func add(_ kind: RecordKind, _ row: Int, depth: Int) {
        let isMatch = kept?.isMatch(kind, row) ?? true
        let hasChildren = kept?.leads(kind, row) ?? hasRows(below: kind, row)
        guard isMatch || hasChildren else { return }
        let ref = RecordRef(plan: place, kind: kind, row: row)
        let isExpanded = expansion.isExpanded(ref)
        rows.append(
            OutlineRow(
                ref: ref, depth: depth, isMatch: isMatch, hasChildren: hasChildren, isExpanded: isExpanded))
        if isExpanded { addChildren(of: kind, row, depth: depth + 1) }
    }

    private func children(_ list: Rows) -> ChildRows { ChildRows(list, in: childRows) }

    private func hasRows(below kind: RecordKind, _ row: Int) -> Bool {
        switch kind {
        case .plan: !topRows.isEmpty
        case .pillar: !pillars[row].actions.isEmpty
        case .action: !actions[row].milestones.isEmpty || !actions[row].actions.isEmpty
        default: false
        }
    }
}
