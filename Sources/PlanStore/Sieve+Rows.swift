package import PlanModel

extension Sieve {
    /// The rows of a kind that the filter keeps in one plan, in the plan's order.
    ///
    /// What `keeps` answers record by record, found by index and by one pass through the compact states.
    package func rows(of kind: RecordKind, in plan: Int) -> [Int32] {
        guard keepsPlan(plan) else { return [] }
        let rows = rowsButForText(of: kind, in: plan)
        guard !filter.match.isEmpty else { return rows }
        let found = store.rows(foundBy: filter.match, of: kind, in: plan)
        return rows.filter { found.contains(Int($0)) }
    }

    private func rowsButForText(of kind: RecordKind, in plan: Int) -> [Int32] {
        switch kind {
        case .action: actionRows(of: plan)
        case .milestone: milestoneRows(of: plan)
        default:
            store.plans[plan].records.rows(of: kind)
                .filter { keepsButForText(RecordRef(plan: plan, kind: kind, row: $0)) }.map { Int32($0) }
        }
    }

    /// Those of them that a find finds too.
    package func rows(of kind: RecordKind, in plan: Int, finding query: FindQuery) -> [Int32] {
        let kept = rows(of: kind, in: plan)
        guard !query.isEmpty, !kept.isEmpty else { return kept }
        let found = store.rows(foundBy: query, of: kind, in: plan)
        return kept.filter { found.contains(Int($0)) }
    }

    /// The actions or milestones that the filter keeps and a find finds in one plan, whatever their order.
    package func set(of kind: RecordKind, in plan: Int, finding query: FindQuery) -> RowSet {
        guard keepsPlan(plan) else { return RowSet() }
        var kept =
            keepsAllButForText
            ? store.plans[plan].order.work[kind]
            : RowSet(rowsButForText(of: kind, in: plan), count: 0)
        for query in [filter.match, query] where !query.isEmpty {
            kept.formIntersection(store.rows(foundBy: query, of: kind, in: plan))
        }
        return kept
    }

    private var keepsAllButForText: Bool { filter.leads.isEmpty && states.isAny }

    /// Whether all records of the plans are kept that are kept at all.
    var keepsWholePlans: Bool { keepsAllButForText && filter.match.isEmpty }

    private func actionRows(of plan: Int) -> [Int32] {
        let known = store.plans[plan].states.actions
        let led = ledActions(of: plan)
        return states.isAny ? led : led.filter { states.keeps(known[Int($0)]) }
    }

    private func milestoneRows(of plan: Int) -> [Int32] {
        guard !keepsAllButForText else { return Array(store.plans[plan].order.milestones) }
        var rows: [Int32] = []
        let known = store.plans[plan].states
        store.plans[plan].records.forMilestones(of: ledActions(of: plan)) { action, milestone in
            if states.keeps(known.milestones[Int(milestone)], below: known.actions[Int(action)]) {
                rows.append(milestone)
            }
        }
        return rows
    }

    /// The actions that the lead filter keeps, in the plan's order.
    private func ledActions(of plan: Int) -> [Int32] {
        let order = store.plans[plan].order.actions
        return led.map { order.rows(in: $0[plan].actions) } ?? Array(order)
    }
}

extension PlanRecords {
    /// Calls back with each milestone of some actions, behind its action's row.
    fileprivate func forMilestones(of actions: [Int32], _ body: (Int32, Int32) -> Void) {
        for action in actions {
            for milestone in self[children: self.actions[Int(action)].milestones] { body(action, milestone) }
        }
    }
}
