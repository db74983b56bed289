import PlanModel

/// A milestone whose evidence in force does not show that it was met.
enum EvidenceShort: FindingReader {
    static func findings(in store: PlanStore) -> [Finding] {
        store.findings(.evidenceShort, of: .milestone) { plan, row in
            plan.states.milestones[row].isQuestionable
        }
    }

    static func text(of finding: Finding, in store: PlanStore) -> FindingText {
        let plan = store.plans[finding.record.plan]
        let evidence = plan.evidence(ofMilestone: finding.record.row)
        let verdict = evidence.map { meaning(of: $0.verdict) } ?? ""
        let quote =
            evidence.flatMap { plan.records.optional($0.quote) }
            .flatMap { $0.isEmpty ? nil : $0 }.map { ": \(Quoted.text($0))" } ?? ""
        let who = store.asked(aboutMilestone: finding.record.row, of: finding.record.plan)
        return FindingText(
            "\(store.titled(finding)): \(verdict)\(quote).",
            ask: "What can \(who) show that \(store.titled(finding)) was met?")
    }

    private static func meaning(of verdict: EvidenceVerdict) -> String {
        switch verdict {
        case .met: "what was reported shows that it was met"
        case .part: "what was reported shows only a part of it"
        case .substituted: "what was reported is something else"
        case .none: "nothing that was reported shows it"
        case .contradicted: "what was reported contradicts it"
        }
    }
}
