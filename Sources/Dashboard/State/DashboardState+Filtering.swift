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
            focus(on: .plan)
            isZoomed = false
        case .plan: zoom(to: .plan)
        case .funding: zoom(to: .funding)
        case .overdue: zoom(to: .overdue)
        }
        settle()
    }

    private mutating func zoom(to pane: Pane) {
        focus(on: pane)
        isZoomed = true
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
        let first = pane == .plan ? rows.outline.first(where: \.isMatch)?.ref : ref(of: pane, at: 0)
        guard let first else { return }
        self[list: pane].selection = first
        if pane == lastList { detail = DetailState() }
    }

    private func ancestorsOfMatches() -> Set<RecordRef> {
        let isNarrowed =
            !plan.find.isEmpty || !filter.leads.isEmpty || !filter.states.isEmpty || !filter.match.isEmpty
        guard isNarrowed else { return [] }
        let sieve = Sieve(filter, over: store)
        var found: Set<RecordRef> = []
        for index in store.plans.indices where sieve.keepsPlan(index) {
            for kind in [RecordKind.pillar, .action, .milestone] {
                for ref in store.rows(of: kind, in: index) where isRevealed(ref, by: sieve) {
                    var above = parent(of: ref)
                    while let ancestor = above, found.insert(ancestor).inserted {
                        above = parent(of: ancestor)
                    }
                }
            }
        }
        return found
    }

    /// Whether what leads to a record is to be expanded. A milestone that is kept only with its action stays
    /// behind it.
    private func isRevealed(_ ref: RecordRef, by sieve: Sieve) -> Bool {
        switch ref.kind {
        case .pillar: return !plan.find.isEmpty && finds(ref, in: plan)
        case .action: return sieve.keeps(ref) && finds(ref, in: plan)
        default:
            guard sieve.keeps(ref), finds(ref, in: plan) else { return false }
            let timeliness = states(ref).milestones[ref.row].timeliness.rawValue
            return !plan.find.isEmpty || !filter.match.isEmpty
                || filter.states.contains { $0.word == timeliness }
        }
    }

    mutating func clearFilters() {
        filter = PlanFilter()
        for pane in Pane.lists { self[list: pane].find = FindQuery("") }
        reveal(selectFirst: nil)
        say("Every filter cleared.")
    }

    mutating func sortByNextColumn() {
        let columns = Self.sortColumns(of: focus)
        self[list: focus].sort.column = (self[list: focus].sort.column + 1) % columns.count
        self[list: focus].sort.isReversed = false
        saySort()
    }

    mutating func reverseSort() {
        self[list: focus].sort.isReversed.toggle()
        saySort()
    }

    private mutating func saySort() {
        let sort = self[list: focus].sort
        say("Sorted by \(Self.sortColumns(of: focus)[sort.column])\(sort.isReversed ? ", reversed" : "").")
    }
}
