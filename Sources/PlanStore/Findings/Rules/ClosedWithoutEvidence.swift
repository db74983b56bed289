import PlanModel

/// A closed action of which no milestone, here or in a sub-action, has evidence that it was met.
enum ClosedWithoutEvidence: FindingReader {
    static func findings(in store: PlanStore) -> [Finding] {
        store.findings(.closedWithoutEvidence, of: .action) { plan, row in
            plan.states.actions[row].status == .closed
                && !plan.hasMilestone(ofAction: row) { plan.evidence(ofMilestone: $0)?.verdict == .met }
        }
    }

    static func text(of finding: Finding, in store: PlanStore) -> FindingText {
        FindingText(
            "\(store.titled(finding)) is closed, but no milestone of it has evidence that it was met.",
            ask: "On what evidence was \(store.titled(finding)) closed?")
    }
}
