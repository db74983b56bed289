import PlanModel
import PlanStore

extension DashboardState {
    /// Works out the rows where something that they depend on has changed, and holds the selections to them.
    mutating func settle() {
        let basis = DerivedRows.Basis(
            filter: filter, revision: store.revision, viewpoint: store.viewpoint, expansion: expansion,
            finds: Pane.lists.map { self[list: $0].find }, sorts: Pane.lists.map { self[list: $0].sort })
        let isStale = !isDerived || basis != derivedFrom
        if isStale {
            rows = derive()
            derivedFrom = basis
            isDerived = true
        }
        for pane in Pane.lists { holdSelection(of: pane) }
        holdDetail(isStale: isStale)
        holdPopup()
    }

    /// The records of a list pane, in the order in which they are shown.
    func refs(of pane: Pane) -> [RecordRef] {
        switch pane {
        case .plan, .detail: rows.outline.map(\.ref)
        case .funding: rows.funding
        case .overdue: rows.overdue
        }
    }

    func rowCount(of pane: Pane) -> Int {
        switch pane {
        case .plan, .detail: rows.outline.count
        case .funding: rows.funding.count
        case .overdue: rows.overdue.count
        }
    }

    func ref(of pane: Pane, at index: Int) -> RecordRef? {
        switch pane {
        case .plan, .detail: rows.outline.indices.contains(index) ? rows.outline[index].ref : nil
        case .funding: rows.funding.indices.contains(index) ? rows.funding[index] : nil
        case .overdue: rows.overdue.indices.contains(index) ? rows.overdue[index] : nil
        }
    }

    /// Keeps the selection on its record, or on the row that took its place, and that row on the screen.
    private mutating func holdSelection(of pane: Pane) {
        var list = self[list: pane]
        let count = rowCount(of: pane)
        if let selection = list.selection, ref(of: pane, at: list.index) != selection {
            if let index = refs(of: pane).firstIndex(of: selection) {
                list.index = index
            } else if pane == .plan, let above = nearestShownAncestor(of: selection) {
                list.index = above
            }
        }
        list.index = max(0, min(list.index, count - 1))
        list.selection = ref(of: pane, at: list.index)
        let height = max(1, contentHeight(of: pane))
        list.top = min(max(list.top, list.index - height + 1), list.index)
        list.top = max(0, min(list.top, count - height))
        self[list: pane] = list
    }

    /// Where the row stands under which the selection has been folded away.
    private func nearestShownAncestor(of ref: RecordRef) -> Int? {
        var next = parent(of: ref)
        while let ancestor = next {
            if let index = rows.outline.firstIndex(where: { $0.ref == ancestor }) { return index }
            next = parent(of: ancestor)
        }
        return nil
    }

    /// The record under which another stands in the plan pane.
    func parent(of ref: RecordRef) -> RecordRef? {
        let records = records(ref)
        switch ref.kind {
        case .milestone:
            return RecordRef(plan: ref.plan, kind: .action, row: Int(records.milestones[ref.row].action))
        case .action:
            let action = records.actions[ref.row]
            if action.parent >= 0 { return RecordRef(plan: ref.plan, kind: .action, row: Int(action.parent)) }
            return RecordRef(plan: ref.plan, kind: .pillar, row: Int(action.pillar))
        case .pillar: return store.plans.count > 1 ? RecordRef(plan: ref.plan, kind: .plan, row: 0) : nil
        default: return nil
        }
    }

    private func derive() -> DerivedRows {
        var derived = DerivedRows()
        let sieve = Sieve(filter, over: store)
        derived.summary = store.summary(of: filter)
        var outline = OutlineBuilder(state: self, sieve: sieve)
        outline.build()
        derived.outline = outline.rows
        derived.tallies = outline.tallies
        derived.actions = outline.actions

        let streams = store.plans.indices.flatMap { store.rows(of: .funding, in: $0) }
        let found = streams.filter { sieve.keeps($0) && finds($0, in: funding) }
        derived.funding = sortedFunding(found)
        derived.secured = store.total(of: found)
        derived.streams = DerivedRows.Subset(shown: derived.funding.count, all: streams.count)

        let late = store.plans.indices.flatMap { store.rows(of: .milestone, in: $0) }
            .filter { states($0).milestones[$0.row].timeliness == .overdue }
        derived.overdue = sortedOverdue(late.filter { sieve.keeps($0) && finds($0, in: overdue) })
        derived.late = DerivedRows.Subset(shown: derived.overdue.count, all: late.count)
        return derived
    }

    func finds(_ ref: RecordRef, in list: ListState) -> Bool {
        guard !list.find.isEmpty else { return true }
        let texts = store.texts(of: ref)
        return list.find.matches(short: texts.short, long: texts.long)
    }
}
