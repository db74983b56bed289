import PlanModel

/// An open action of which no milestone has a date, those of its sub-actions included.
enum AllUndated: FindingReader {
    static func findings(in store: PlanStore) -> [Finding] {
        store.findings(.allUndated, of: .action) { plan, row in
            plan.states.actions[row].isOpen
                && !plan.hasMilestone(ofAction: row) { milestone in
                    let state = plan.states.milestones[milestone]
                    return state.deadline != nil && state.timeliness != .cancelled
                }
        }
    }

    static func text(of finding: Finding, in store: PlanStore) -> FindingText {
        let (plan, row) = (finding.record.plan, finding.record.row)
        let hasAny = store.plans[plan].hasMilestone(ofAction: row) { _ in true }
        let what = hasAny ? "none of its milestones has a date" : "it has no milestone"
        return FindingText(
            "\(store.titled(finding)) is open, but \(what): it can never be overdue.",
            ask: "By when will \(store.asked(aboutAction: row, of: plan)) have done what, under "
                + "\(store.titled(finding))?")
    }
}
