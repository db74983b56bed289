import PlanModel

/// A measure that is named but has never been reported.
enum MeasureSilent: FindingReader {
    static func findings(in store: PlanStore) -> [Finding] {
        store.findings(.measureSilent, of: .measure) { plan, row in
            !plan.records.readings[plan.records.measures[row].readings].contains { plan.counts($0.on) }
        }
    }

    static func text(of finding: Finding, in store: PlanStore) -> FindingText {
        let plan = finding.record.plan
        let lead = store.plans[plan].records.measures[finding.record.row].lead
        let who = lead.id.isAbsent ? "whoever answers for the plan" : store.organisationName(lead, of: plan)
        return FindingText(
            "Nothing has ever been reported on \(store.titled(finding)).",
            ask: "What does \(store.titled(finding)) stand at, and when will \(who) report it?")
    }
}
