import PlanModel

/// A stream that has ended while an action for which it pays is open.
enum FundingEnded: FindingReader {
    static func findings(in store: PlanStore) -> [Finding] {
        store.findings(.fundingEnded, of: .funding) { plan, row in
            let stream = plan.records.funding[row]
            let status = stream.status(on: plan.states.asOf)
            let isOver = stream.end.edtf?.lastDay.map { $0 < plan.states.asOf } == true
            return (status == .ended || (status == .secured && isOver)) && plan.paysForOpenAction(stream: row)
        }
    }

    static func text(of finding: Finding, in store: PlanStore) -> FindingText {
        let stream = store.plans[finding.record.plan].records.funding[finding.record.row]
        let end = stream.end.edtf?.lastDay.map { " on \(Shown.day($0))" } ?? ""
        let actions = store.openActions(paidForBy: finding)
        return FindingText(
            "\(store.titled(finding)) ended\(end), but \(actions) \(store.areOrIs(finding)) open.",
            ask: "What pays for \(actions) now?")
    }
}

/// A secured stream that ends within six months while an open action depends on it.
enum FundingEndsSoon: FindingReader {
    private static let months = 6

    static func findings(in store: PlanStore) -> [Finding] {
        store.findings(.fundingEnding, of: .funding) { plan, row in
            let stream = plan.records.funding[row]
            guard stream.status(on: plan.states.asOf) == .secured, let end = stream.end.edtf?.lastDay else {
                return false
            }
            return plan.states.asOf <= end && end <= plan.states.asOf.adding(months: months)
                && plan.paysForOpenAction(stream: row)
        }
    }

    static func text(of finding: Finding, in store: PlanStore) -> FindingText {
        let stream = store.plans[finding.record.plan].records.funding[finding.record.row]
        let end = stream.end.edtf?.lastDay.map(Shown.day) ?? ""
        let actions = store.openActions(paidForBy: finding)
        return FindingText(
            "\(store.titled(finding)) ends on \(end), and \(actions) \(store.areOrIs(finding)) open.",
            ask: "What will pay for \(actions) after \(end)?")
    }
}

extension PlanStore.OpenPlan {
    fileprivate func paysForOpenAction(stream: Int) -> Bool {
        links.actions(of: stream, in: records).contains { $0.isKnown && states.actions[Int($0.row)].isOpen }
    }
}

extension PlanStore {
    private func openRows(paidForBy finding: Finding) -> [Int] {
        actions(fundedBy: finding.record.row, of: finding.record.plan).filter {
            plans[finding.record.plan].states.actions[$0].isOpen
        }
    }

    /// The open actions for which a stream pays, by id and title; of many the first and how many more.
    fileprivate func openActions(paidForBy finding: Finding) -> String {
        let names = openRows(paidForBy: finding).map {
            titled(RecordRef(plan: finding.record.plan, kind: .action, row: $0))
        }
        guard names.count > 3 else { return names.listed }
        return (names.prefix(2) + [Shown.count(names.count - 2, "other action")]).listed
    }

    fileprivate func areOrIs(_ finding: Finding) -> String {
        openRows(paidForBy: finding).count == 1 ? "is" : "are"
    }
}
