import PlanModel
package import PlanStore

extension DashboardState {
    /// Puts a filter in force, as from the command line.
    package mutating func use(_ filter: PlanFilter) {
        self.filter = filter
        reveal(selectFirst: .lists)
        settle()
    }

    /// Puts a find in force in a pane, as from the command line.
    package mutating func find(_ text: String, in pane: Pane) {
        self[list: pane].find = FindQuery(text)
        reveal(selectFirst: .only(pane))
        settle()
    }

    /// Goes to a view, as from the command line.
    package mutating func show(_ view: ViewName) {
        switch view {
        case .home:
            goHome(to: .plan)
            screens.top.isZoomed = false
        case .plan: zoom(to: .plan)
        case .funding: zoom(to: .funding)
        case .overdue: zoom(to: .overdue)
        // Without a version to compare with there is nothing to go to yet.
        case .changes where older == nil: _ = run(.openChanges)
        default: if let view = view.view { go(to: view) }
        }
        settle()
    }

    private mutating func zoom(to pane: Pane) {
        goHome(to: pane)
        screens.top.isZoomed = true
    }

    enum FirstMatch {
        case lists
        case only(Pane)
    }

    /// Expands what leads to the matches of filter and find, and selects the first match where asked to.
    mutating func reveal(selectFirst: FirstMatch?) {
        expansion.reveal(ancestorsOfMatches())
        settle()
        switch selectFirst {
        case .lists: for pane in Pane.lists { selectFirstMatch(in: pane) }
        case .only(let pane): selectFirstMatch(in: pane)
        case nil: break
        }
    }

    private mutating func selectFirstMatch(in pane: Pane) {
        let first =
            pane == .plan
            ? rows.outline.rows.first(where: \.isMatch).map { RowID.record($0.ref) }
            : row(of: pane, at: groups(of: pane)?.firstRecord ?? 0)
        guard let first else { return }
        self[list: pane].selection = first
        if pane == lastList { detail = DetailState() }
    }

    /// What stands above the matches, with what is to be expanded for them.
    private mutating func ancestorsOfMatches() -> RecordMarks {
        var found = RecordMarks()
        guard isOutlineNarrowed else { return found }
        deriveMatches()
        for place in store.plans.indices {
            guard let matches = rows.matches?.matches(of: place) else { continue }
            if isOutlineFoundByText {
                found.insert(pillars: matches.leadingPillars, actions: matches.leadingActions, of: place)
                if matches.leads, store.plans.count > 1 {
                    found.insert(RecordRef(plan: place, kind: .plan, row: 0))
                }
            } else {
                markAncestors(of: matches, ofPlan: place, in: &found)
            }
        }
        return found
    }

    private var isOutlineFoundByText: Bool { plan.find.reachesMilestones || filter.match.reachesMilestones }

    /// A milestone that is kept only with its action stays behind it; one that is of a state asked for does not.
    private func markAncestors(of matches: PlanMatches, ofPlan place: Int, in found: inout RecordMarks) {
        matches.actions.forEach { mark(above: RecordRef(plan: place, kind: .action, row: $0), in: &found) }
        guard !filter.states.isEmpty else { return }
        let wanted = Set(filter.states.map(\.word))
        let states = store.plans[place].states.milestones
        matches.milestones.forEach { row in
            guard wanted.contains(states[row].timeliness.rawValue) else { return }
            mark(above: RecordRef(plan: place, kind: .milestone, row: row), in: &found)
        }
    }

    private func mark(above ref: RecordRef, in marks: inout RecordMarks) {
        var above = parent(of: ref)
        while let ancestor = above, marks.insert(ancestor) { above = parent(of: ancestor) }
    }

    mutating func clearFilters() {
        filter = PlanFilter()
        for pane in Pane.lists { self[list: pane].find = FindQuery("") }
        reveal(selectFirst: nil)
        say("Every filter cleared.")
    }
}
