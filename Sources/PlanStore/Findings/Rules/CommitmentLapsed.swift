import PlanModel

/// A promise found in prose that is overdue.
enum CommitmentLapsed: FindingReader {
    static func findings(in store: PlanStore) -> [Finding] {
        store.findings(.commitmentLapsed, of: .milestone) { plan, row in
            plan.records.milestones[row].kind == .commitment
                && plan.states.milestones[row].timeliness == .overdue
        }
    }

    static func text(of finding: Finding, in store: PlanStore) -> FindingText {
        let (plan, row) = (finding.record.plan, finding.record.row)
        let state = store.plans[plan].states.milestones[row]
        let deadline = state.deadline.map(Shown.day) ?? ""
        let late = Shown.count(Int(state.daysLate), "day")
        return FindingText(
            "\(store.titled(finding)) was promised in prose for \(deadline), \(late) ago, and is not done.",
            ask: "Does the promise of \(store.titled(finding)) still stand, and when will "
                + "\(store.asked(aboutMilestone: row, of: plan)) keep it?")
    }
}
