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
            ? rows.outline.rows.first(where: \.isMatch).map { RowID.record($0.ref) } : row(of: pane, at: 0)
        guard let first else { return }
        self[list: pane].selection = first
        if pane == lastList { detail = DetailState() }
    }

    /// What stands above the matches, with what is to be expanded for them.
    private func ancestorsOfMatches() -> RecordMarks {
        var found = RecordMarks()
        guard isOutlineNarrowed else { return found }
        let sieve = Sieve(filter, over: store)
        for place in store.plans.indices where sieve.keepsPlan(place) {
            let records = store.plans[place].records
            if !plan.find.isEmpty, store.plans.count > 1,
                records[children: records.lists.pillars].contains(where: {
                    store.finds(RecordRef(plan: place, kind: .pillar, row: Int($0)), by: plan.find)
                })
            {
                found.insert(RecordRef(plan: place, kind: .plan, row: 0))
            }
            for row in sieve.rows(of: .action, in: place, finding: plan.find) {
                mark(above: RecordRef(plan: place, kind: .action, row: Int(row)), in: &found)
            }
            guard revealsMilestones != .none else { continue }
            for row in sieve.rows(of: .milestone, in: place, finding: plan.find) where reveals(row, of: place)
            {
                mark(above: RecordRef(plan: place, kind: .milestone, row: Int(row)), in: &found)
            }
        }
        return found
    }

    private func mark(above ref: RecordRef, in marks: inout RecordMarks) {
        var above = parent(of: ref)
        while let ancestor = above, marks.insert(ancestor) { above = parent(of: ancestor) }
    }

    /// A milestone that is kept only with its action stays behind it.
    private enum Revealed { case all, ofStates, none }

    private var revealsMilestones: Revealed {
        if !plan.find.isEmpty || !filter.match.isEmpty { return .all }
        return filter.states.isEmpty ? .none : .ofStates
    }

    private func reveals(_ milestone: Int32, of place: Int) -> Bool {
        guard revealsMilestones == .ofStates else { return true }
        let timeliness = store.plans[place].states.milestones[Int(milestone)].timeliness.rawValue
        return filter.states.contains { $0.word == timeliness }
    }

    mutating func clearFilters() {
        filter = PlanFilter()
        for pane in Pane.lists { self[list: pane].find = FindQuery("") }
        reveal(selectFirst: nil)
        say("Every filter cleared.")
    }
}
