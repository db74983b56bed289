import PlanModel
import PlanStore
import Settings

extension DashboardState {
    /// Works out the parts of the rows whose bases have changed.
    ///
    /// - Returns: Whether what the detail tells of may be another.
    mutating func derive() -> Bool {
        deriveMatches()
        deriveOutline()
        deriveFunding()
        let counts = DerivedRows.CountBasis(
            filter: filter, revision: store.revision, viewpoint: store.viewpoint)
        deriveOverdue(counts)
        deriveView()
        deriveEndings()
        guard counts != rows.countBasis else { return false }
        rows.countBasis = counts
        deriveSummary()
        rows.tallies = TallyTable()
        return true
    }

    private mutating func deriveSummary() {
        let sieve = Sieve(filter, over: store)
        store.count(actionsIn: &rows.summary, keptBy: sieve)
        let basis = DerivedRows.OtherBasis(
            filter: filter, others: store.revisions.others,
            revision: filter == PlanFilter() ? nil : store.revision, viewpoint: store.viewpoint)
        guard basis != rows.otherBasis else { return }
        rows.otherBasis = basis
        store.count(othersIn: &rows.summary, keptBy: sieve)
    }

    /// Whether rows of the outline may be left out.
    var isOutlineNarrowed: Bool {
        !filter.leads.isEmpty || !filter.states.isEmpty || !filter.match.isEmpty || !plan.find.isEmpty
    }

    /// Works out what filter and find keep of the outline, where that may be another.
    mutating func deriveMatches() {
        let basis = DerivedRows.MatchBasis(
            filter: filter, find: plan.find, structure: store.revisions.structure,
            revision: isOutlineNarrowed ? store.revision : nil,
            viewpoint: isOutlineNarrowed ? store.viewpoint : nil)
        guard basis != rows.matchBasis else { return }
        let matches = OutlineMatches(filter, plan.find, over: store)
        if rows.matchBasis?.structure != basis.structure {
            rows.actions.all = store.plans.reduce(0) { $0 + $1.actionCount }
        }
        rows.actions.shown = matches.actionCount
        rows.matches = matches
        rows.matchBasis = basis
    }

    private mutating func deriveOutline() {
        guard let matches = rows.matches, let matchBasis = rows.matchBasis else { return }
        let isSorted = plan.sort != SortOrder()
        let basis = DerivedRows.OutlineBasis(
            matches: matchBasis, sort: plan.sort, revision: isSorted ? store.revision : nil,
            viewpoint: isSorted ? store.viewpoint : nil)
        defer { expansion.settle() }
        if basis == rows.outlineBasis, case .some(let turned) = expansion.turns {
            for ref in turned { turn(ref, matches) }
            return
        }
        var builder = OutlineBuilder(state: self, matches: matches)
        builder?.build()
        rows.outline.replace(with: builder?.rows ?? [])
        rows.outlineBasis = basis
    }

    /// Expands or collapses one row, the others as they are.
    private mutating func turn(_ ref: RecordRef, _ matches: OutlineMatches) {
        guard let index = rows.outline.index(of: ref, near: plan.index) else { return }
        let isExpanded = expansion.isExpanded(ref)
        let children = isExpanded ? children(of: ref, depth: rows.outline.rows[index].depth + 1, matches) : []
        rows.outline.replaceChildren(at: index, with: children, isExpanded: isExpanded)
    }

    private func children(of ref: RecordRef, depth: Int, _ matches: OutlineMatches) -> [OutlineRow] {
        var builder = OutlineBuilder(state: self, matches: matches, plan: ref.plan)
        builder?.addChildren(of: ref.kind, ref.row, depth: depth)
        return builder?.rows ?? []
    }

    private func shape(of pane: Pane) -> DerivedRows.ListShape {
        DerivedRows.ListShape(
            grouping: self[list: pane].grouping, folded: self[list: pane].folded,
            choice: choices[pane.listName])
    }

    private mutating func deriveFunding() {
        let shape = shape(of: .funding)
        let looksBeyond =
            shape.grouping != nil || !filter.leads.isEmpty || !filter.match.isEmpty || !funding.find.isEmpty
        let basis = DerivedRows.FundingBasis(
            filter: filter, find: funding.find, sort: funding.sort, viewpoint: store.viewpoint,
            funding: store.revisions.funding, shape: shape, revision: looksBeyond ? store.revision : nil)
        guard basis != rows.fundingBasis else { return }
        rows.fundingBasis = basis
        let sieve = Sieve(filter, over: store)
        var kept = RecordList(.funding)
        for place in store.plans.indices {
            kept.append(sieve.rows(of: .funding, in: place, finding: funding.find), of: place)
        }
        rows.funding = sortedFunding(kept)
        rows.fundingGroups = grouped(rows.funding, in: .funding)
        rows.fundingColumns = ViewColumn.chosen(
            HomeColumns.funding(ofSeveralPlans: store.plans.count > 1), by: shape.choice)
        rows.secured = store.total(of: Array(kept))
        let all = store.plans.reduce(0) { $0 + $1.records[children: $1.records.lists.funding].count }
        rows.streams = DerivedRows.Subset(shown: kept.count, all: all)
    }

    private mutating func deriveOverdue(_ counts: DerivedRows.CountBasis) {
        let shape = shape(of: .overdue)
        let basis = DerivedRows.OverdueBasis(
            counts: counts, find: overdue.find, sort: overdue.sort, shape: shape)
        guard basis != rows.overdueBasis else { return }
        if rows.overdueBasis?.counts.revision != counts.revision
            || rows.overdueBasis?.counts.viewpoint != counts.viewpoint
        {
            rows.late.all = store.plans.indices.reduce(0) { $0 + store.overdueCount(in: $1) }
        }
        rows.overdueBasis = basis
        let sieve = Sieve(filter, over: store)
        var found = RecordList(.milestone)
        for place in store.plans.indices where sieve.keepsPlan(place) {
            found.append(store.overdueRows(in: place, keptBy: sieve, finding: overdue.find), of: place)
        }
        rows.overdue = sortedOverdue(found)
        rows.overdueGroups = grouped(rows.overdue, in: .overdue)
        rows.overdueColumns = ViewColumn.chosen(
            HomeColumns.overdue(ofSeveralPlans: store.plans.count > 1), by: shape.choice)
        rows.late.shown = rows.overdue.count
    }
}
