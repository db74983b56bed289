import PlanModel

/// An approver who was sent a paper before a contributor, or an approver to whom it went earlier, had returned it.
enum SignOffOrder: FindingReader {
    static func findings(in store: PlanStore) -> [Finding] {
        store.plans.indices.flatMap { place -> [Finding] in
            let plan = store.plans[place]
            let byDocument = Dictionary(grouping: sent(in: plan)) {
                plan.records.string(plan.records.signOffs[$0].document.id)
            }
            return sent(in: plan).filter { row in
                let others = byDocument[plan.records.string(plan.records.signOffs[row].document.id)] ?? []
                return !waitedFor(by: row, among: others, in: plan).isEmpty
            }.map { Finding(.signOffOrder, FindingRecord(place, .signOff, $0)) }
        }
    }

    /// The sign-offs that had been asked for at the as-of date.
    private static func sent(in plan: PlanStore.OpenPlan) -> [Int] {
        plan.records.lists.signOffs.range.filter { plan.counts(plan.records.signOffs[$0].sent) }
    }

    /// Those who should have returned the paper before it went to an approver, and had not.
    private static func waitedFor(by row: Int, among others: [Int], in plan: PlanStore.OpenPlan) -> [Int] {
        let signOff = plan.records.signOffs[row]
        guard signOff.kind == .approver, let sent = signOff.sent.edtf,
            let last = sent.lastDay ?? sent.firstDay
        else { return [] }
        return others.filter { other in
            let before = plan.records.signOffs[other]
            guard other != row, before.kind == .contributor || isEarlier(before, than: sent) else {
                return false
            }
            guard plan.counts(before.returned), let returned = before.returned.edtf?.firstDay else {
                return true
            }
            return returned > last
        }
    }

    private static func isEarlier(_ signOff: SignOff, than sent: EDTF) -> Bool {
        guard let own = signOff.sent.edtf else { return false }
        return PlanRecords.order(of: own) < PlanRecords.order(of: sent)
    }

    static func text(of finding: Finding, in store: PlanStore) -> FindingText {
        let plan = store.plans[finding.record.plan]
        let signOff = plan.records.signOffs[finding.record.row]
        let same = sent(in: plan).filter {
            plan.records.string(plan.records.signOffs[$0].document.id)
                == plan.records.string(signOff.document.id)
        }
        let waited = waitedFor(by: finding.record.row, among: same, in: plan)
        let names = waited.map { "the \(plan.records.string(plan.records.signOffs[$0].role))" }
        let late = names.count > 3 ? names.prefix(2) + [Shown.count(names.count - 2, "other")] : names[...]
        let document = document(of: signOff, in: store, plan: finding.record.plan)
        let day = signOff.sent.edtf.map { Shown.when($0) } ?? ""
        let role = plan.records.string(signOff.role)
        return FindingText(
            "The \(role) was sent \(document) \(day), before \(Array(late).listed) had returned it.",
            ask: "Did the \(role) approve the text that came back from \(Array(late).listed)?")
    }

    private static func document(of signOff: SignOff, in store: PlanStore, plan: Int) -> String {
        guard signOff.document.isKnown else { return store.plans[plan].records.string(signOff.document.id) }
        return store.titled(RecordRef(plan: plan, kind: .document, row: Int(signOff.document.row)))
    }
}
