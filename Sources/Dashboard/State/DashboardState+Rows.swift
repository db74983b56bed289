import PlanModel
import PlanStore

extension DashboardState {
    /// Works out the rows where something that they depend on has changed, and holds the selections to them.
    mutating func settle() {
        let isStale = derive()
        for pane in screens.top.panes where pane != .detail { holdSelection(of: pane) }
        holdMarks()
        holdTallies()
        holdSideCharts()
        holdDetail(isStale: isStale)
        holdPopup()
    }

    func rowCount(of pane: Pane) -> Int {
        switch pane {
        case .plan, .detail: rows.outline.rows.count
        case .funding: rows.funding.count
        case .overdue: rows.overdue.count
        case .view: rows.view?.count ?? 0
        }
    }

    func row(of pane: Pane, at index: Int) -> RowID? {
        guard index >= 0, index < rowCount(of: pane) else { return nil }
        return switch pane {
        case .plan, .detail: .record(rows.outline.rows[index].ref)
        case .funding: .record(rows.funding[index])
        case .overdue: .record(rows.overdue[index])
        case .view: rows.view?.id(at: index)
        }
    }

    /// Where a row stands in a list pane; nil where it is not shown.
    func index(of row: RowID, in pane: Pane) -> Int? {
        switch pane {
        case .plan, .detail: row.record.flatMap { rows.outline.index(of: $0, near: plan.index) }
        case .funding: row.record.flatMap { rows.funding.index(of: $0) }
        case .overdue: row.record.flatMap { rows.overdue.index(of: $0) }
        case .view: rows.view?.index(of: row)
        }
    }

    /// Keeps the selection on its record, or on the row that took its place, and that row on the screen.
    private mutating func holdSelection(of pane: Pane) {
        var list = self[list: pane]
        let count = rowCount(of: pane)
        if let selection = list.selection, row(of: pane, at: list.index) != selection {
            if let index = index(of: selection, in: pane) {
                list.index = index
            } else if pane == .plan, let ref = selection.record,
                let above = nearestShownAncestor(of: ref)
            {
                list.index = above
            }
        }
        let height = max(1, contentHeight(of: pane))
        if list.selection == nil, pane == .view, let opening = rows.view?.opening {
            list.index = opening
            list.top = opening - height / 2
        }
        list.index = max(0, min(list.index, count - 1))
        list.selection = row(of: pane, at: list.index)
        list.top = min(max(list.top, list.index - height + 1), list.index)
        list.top = max(0, min(list.top, count - height))
        self[list: pane] = list
    }

    /// Where the row stands under which the selection has been folded away.
    private func nearestShownAncestor(of ref: RecordRef) -> Int? {
        var next = parent(of: ref)
        while let ancestor = next {
            if let index = index(of: .record(ancestor), in: .plan) { return index }
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
}
