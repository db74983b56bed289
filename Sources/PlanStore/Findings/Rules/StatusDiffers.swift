import PlanModel

/// An action whose status is not that of its newest update with one.
///
/// An update that does not count yet may explain the status, and is no reason to doubt it.
enum StatusDiffers: FindingReader {
    static func findings(in store: PlanStore) -> [Finding] {
        store.findings(.statusDiffers, of: .action) { plan, row in update(in: plan, row) != nil }
    }

    /// The newest update, where it says another status than the action.
    private static func update(in plan: PlanStore.OpenPlan, _ row: Int) -> Update? {
        let action = plan.records.actions[row]
        var replay = StatusReplay(asOf: plan.states.asOf)
        for update in plan.records.run(action.updates).range where plan.records.updates[update].status != nil
        {
            replay.add(update, plan.records.updates[update])
        }
        guard let newest = replay.newest, newest.counts else { return nil }
        let update = plan.records.updates[newest.row]
        return update.status == action.status ? nil : update
    }

    static func text(of finding: Finding, in store: PlanStore) -> FindingText {
        let plan = store.plans[finding.record.plan]
        let status = plan.records.actions[finding.record.row].status.inWords
        let update = update(in: plan, finding.record.row)
        let said = update?.status?.inWords ?? ""
        let when = update?.on.edtf.map { Shown.date($0) } ?? ""
        return FindingText(
            "\(store.titled(finding)) stands as \(status), but its newest update, of \(when), says \(said).",
            ask: "Is \(store.titled(finding)) \(status) or \(said), and since when?")
    }
}
