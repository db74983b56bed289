import PlanModel

/// An open action whose last update is older than six months, or that has none.
enum Stale: FindingReader {
    private static let months = 6

    static func findings(in store: PlanStore) -> [Finding] {
        store.findings(.stale, of: .action) { plan, row in
            guard plan.states.actions[row].isOpen else { return false }
            guard let last = plan.lastUpdate(ofAction: row)?.on.edtf else { return true }
            return PlanRecords.order(of: last).adding(months: months) < plan.states.asOf
        }
    }

    static func text(of finding: Finding, in store: PlanStore) -> FindingText {
        let (plan, row) = (finding.record.plan, finding.record.row)
        let who = store.asked(aboutAction: row, of: plan)
        guard let last = store.plans[plan].lastUpdate(ofAction: row)?.on.edtf else {
            return FindingText(
                "\(store.titled(finding)) is open and has no update.",
                ask: "What has been done about \(store.titled(finding)) by \(who)?")
        }
        let months = "\(Stale.months) months before \(Shown.day(store.asOf(finding)))"
        return FindingText(
            "\(store.titled(finding)) is open and its last update, of \(Shown.date(last)), is more than \(months).",
            ask: "What has been done about \(store.titled(finding)) by \(who) since then?")
    }
}
