import PlanModel

/// A milestone whose due date was moved three times or more.
enum Slipped: FindingReader {
    private static let limit = 3

    static func findings(in store: PlanStore) -> [Finding] {
        store.findings(.slipped, of: .milestone) { plan, row in count(in: plan, row) >= limit }
    }

    private static func count(in plan: PlanStore.OpenPlan, _ row: Int) -> Int {
        plan.records.run(plan.records.milestones[row].revisions).range.count {
            plan.records.revisions[$0].on <= plan.states.asOf
        }
    }

    static func text(of finding: Finding, in store: PlanStore) -> FindingText {
        let plan = store.plans[finding.record.plan]
        let milestone = plan.records.milestones[finding.record.row]
        let times = Shown.count(count(in: plan, finding.record.row), "time")
        let first = milestone.due.edtf.map { ", from \(Shown.date($0))" } ?? ""
        let now = plan.records.dueDateInForce(milestone, on: plan.states.asOf).map { Shown.date($0) }
        return FindingText(
            "The due date of \(store.titled(finding)) was moved \(times)\(first)\(now.map { " to \($0)" } ?? "").",
            ask:
                "What has changed, so that \(store.titled(finding)) will be done\(now.map { " by \($0)" } ?? "") this time?"
        )
    }
}
