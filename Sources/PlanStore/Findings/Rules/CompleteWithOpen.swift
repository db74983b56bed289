import PlanModel

/// An action said to be complete, or closed, while a milestone of it or of a sub-action is not done.
enum CompleteWithOpen: FindingReader {
    static func findings(in store: PlanStore) -> [Finding] {
        store.findings(.completeWithOpen, of: .action) { plan, row in
            let status = plan.states.actions[row].status
            return (status == .complete || status == .closed)
                && plan.hasMilestone(ofAction: row) { isOpen($0, in: plan) }
        }
    }

    /// Whether a milestone is itself neither done nor cancelled, whatever the action above it says.
    private static func isOpen(_ milestone: Int, in plan: PlanStore.OpenPlan) -> Bool {
        let state = plan.states.milestones[milestone]
        return !state.isDone && state.timeliness != .cancelled
    }

    static func text(of finding: Finding, in store: PlanStore) -> FindingText {
        let plan = store.plans[finding.record.plan]
        let open = plan.firstMilestone(ofAction: finding.record.row) { isOpen($0, in: plan) }
        let milestone = open.map {
            store.titled(RecordRef(plan: finding.record.plan, kind: .milestone, row: $0))
        }
        let status = plan.states.actions[finding.record.row].status.inWords
        let what = milestone ?? "a milestone"
        return FindingText(
            "\(store.titled(finding)) is \(status), but its milestone \(what) is not done.",
            ask: "What is still to be done for \(what), and why is the action called \(status)?")
    }
}
