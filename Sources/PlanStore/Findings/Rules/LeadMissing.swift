import PlanModel

/// An open action that nobody leads. Sub-actions do not inherit the lead of the action above them.
enum LeadMissing: FindingReader {
    static func findings(in store: PlanStore) -> [Finding] {
        store.findings(.leadMissing, of: .action) { plan, row in
            plan.states.actions[row].isOpen && plan.records.actions[row].leads.isEmpty
        }
    }

    static func text(of finding: Finding, in store: PlanStore) -> FindingText {
        FindingText(
            "\(store.titled(finding)) is open, and nobody is named as its lead.",
            ask: "Who answers for \(store.titled(finding))?")
    }
}
