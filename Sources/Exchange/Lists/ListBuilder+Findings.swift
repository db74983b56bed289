import PlanModel
import PlanStore

extension ListBuilder {
    static let findingColumns = [
        ListColumn("plan"), ListColumn("rule"), ListColumn("severity"), ListColumn("record"),
        ListColumn("message", .text), ListColumn("source", .text), ListColumn("dismissed"),
    ]

    /// What the plans have to be asked about, those that are dismissed among it.
    ///
    /// - Parameter whole: The same plans with what is exempt, where the store hides it.
    func findings(heldUpBy whole: PlanStore?) -> [[ListValue]] {
        store.findings(heldUpBy: whole).filter(sieve.keeps).map(row(ofFinding:))
    }

    private func row(ofFinding finding: Finding) -> [ListValue] {
        let records = store.plans[finding.record.plan].records
        return [
            .record(planLabel(finding.record.plan)),
            .text(store.ruleName(of: finding)),
            ListValue(finding.severity),
            .text(store.name(of: finding.record)),
            .text(store.text(of: finding).message),
            ListValue(store.sources(of: finding).first.map(records.reference)),
            .flag(finding.isDismissed),
        ]
    }
}
