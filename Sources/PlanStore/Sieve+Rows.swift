package import PlanModel

extension Sieve {
    /// The rows of a kind in one plan that the filter keeps, in the plan's order.
    package func rows(of kind: RecordKind, in plan: Int) -> [Int32] {
        guard keepsPlan(plan) else { return [] }
        return store.plans[plan].records.rows(of: kind).compactMap { row in
            keeps(RecordRef(plan: plan, kind: kind, row: row)) ? Int32(row) : nil
        }
    }

    /// Those of them that a find finds too.
    package func rows(of kind: RecordKind, in plan: Int, finding query: FindQuery) -> [Int32] {
        let kept = rows(of: kind, in: plan)
        guard !query.isEmpty else { return kept }
        return kept.filter { store.finds(query, RecordRef(plan: plan, kind: kind, row: Int($0))) }
    }

    /// The overdue milestones that the filter keeps and a find finds, in the plan's order.
    package func overdueRows(in plan: Int, finding query: FindQuery) -> [Int32] {
        let milestones = store.plans[plan].states.milestones
        return rows(of: .milestone, in: plan).filter { row in
            milestones[Int(row)].timeliness == .overdue
                && store.finds(query, RecordRef(plan: plan, kind: .milestone, row: Int(row)))
        }
    }
}

extension PlanStore {
    /// Whether a find finds a record; an empty one finds every record.
    package func finds(_ query: FindQuery, _ ref: RecordRef) -> Bool {
        guard !query.isEmpty else { return true }
        let texts = texts(of: ref)
        return query.matches(short: texts.short, long: texts.long)
    }

    /// How many milestones of a plan are overdue.
    package func overdueCount(in plan: Int) -> Int {
        let states = plans[plan].states.milestones
        return plans[plan].records.rows(of: .milestone).count { states[$0].timeliness == .overdue }
    }
}
