import PlanModel

/// One rule: when it fires, at the as-of dates of the plans, and what it says.
protocol FindingReader {
    static func findings(in store: PlanStore) -> [Finding]
    static func text(of finding: Finding, in store: PlanStore) -> FindingText
}

extension PlanStore {
    /// The findings of a rule that looks at each record of a kind for itself.
    func findings(
        _ rule: FindingRule, of kind: RecordKind, where fires: (OpenPlan, Int) -> Bool
    ) -> [Finding] {
        plans.indices.flatMap { place -> [Finding] in
            let plan = plans[place]
            return plan.rows(of: kind).compactMap { row in
                guard fires(plan, Int(row)) else { return nil }
                return Finding(rule, FindingRecord(place, .record(kind), Int(row)))
            }
        }
    }
}

extension PlanStore.OpenPlan {
    /// The rows of all records of a kind, in the plan's order.
    func rows(of kind: RecordKind) -> [Int32] {
        switch kind {
        case .action: Array(order.actions)
        case .milestone: Array(order.milestones)
        default: records.rows(of: kind).map { Int32($0) }
        }
    }

    /// Whether what is dated so counts at the as-of date.
    func counts(_ date: PrintedDate) -> Bool { date.edtf?.counts(on: states.asOf) == true }

    /// Whether a milestone of an action, or of one below it, is as wanted.
    func hasMilestone(ofAction row: Int, where isWanted: (Int) -> Bool) -> Bool {
        firstMilestone(ofAction: row, where: isWanted) != nil
    }

    /// The first milestone of an action, or of one below it, that is as wanted.
    func firstMilestone(ofAction row: Int, where isWanted: (Int) -> Bool) -> Int? {
        for milestone in records[children: records.actions[row].milestones] where isWanted(Int(milestone)) {
            return Int(milestone)
        }
        for action in records[children: records.actions[row].actions] {
            if let found = firstMilestone(ofAction: Int(action), where: isWanted) { return found }
        }
        return nil
    }
}
