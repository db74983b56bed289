import PlanModel

/// An overdue milestone on whose action no word has been said since its deadline.
enum OverdueSilent: FindingReader {
    static func findings(in store: PlanStore) -> [Finding] {
        store.findings(.overdueSilent, of: .milestone) { plan, row in
            let state = plan.states.milestones[row]
            guard state.timeliness == .overdue, let deadline = state.deadline else { return false }
            let action = Int(plan.records.milestones[row].action)
            guard let last = plan.lastUpdate(ofAction: action)?.on.edtf else { return true }
            return PlanRecords.order(of: last) < deadline
        }
    }

    static func text(of finding: Finding, in store: PlanStore) -> FindingText {
        let plan = store.plans[finding.record.plan]
        let row = finding.record.row
        let state = plan.states.milestones[row]
        let deadline = state.deadline.map(Shown.day) ?? ""
        let last = plan.lastUpdate(ofAction: Int(plan.records.milestones[row].action))?.on.edtf
        let silence = last.map { "the last update is of \(Shown.date($0))" } ?? "there is no update at all"
        let late = Shown.count(Int(state.daysLate), "day")
        return FindingText(
            "\(store.titled(finding)) was due by \(deadline), \(late) ago, and \(silence).",
            ask:
                "What has become of \(store.titled(finding)), which \(store.asked(aboutMilestone: row, of: finding.record.plan)) "
                + "promised by \(deadline)?")
    }
}
