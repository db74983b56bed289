import PlanModel

extension PlanStore {
    /// Findings in the order of the plans, of the records in their files and of the rules.
    func inFileOrder(_ findings: [Finding]) -> [Finding] {
        let keys = findings.enumerated().map { place, finding in
            (key: orderKey(of: finding), place: place)
        }
        return keys.sorted { ($0.key, $0.place) < ($1.key, $1.place) }.map { findings[$0.place] }
    }

    /// Records in the order of the plans and of their files; those made since come last, in their lists' order.
    func inFileOrder(_ records: [FindingRecord]) -> [FindingRecord] {
        records.enumerated().sorted { one, other in
            (orderKey(of: one.element, rule: 0), one.offset) < (
                orderKey(of: other.element, rule: 0), other.offset
            )
        }.map(\.element)
    }

    private func orderKey(of finding: Finding) -> FindingOrder {
        let rule =
            switch finding.origin {
            case .rule(let rule): rule.place
            case .authored: FindingRule.allCases.count
            }
        return orderKey(of: finding.record, rule: rule)
    }

    private func orderKey(of record: FindingRecord, rule: Int) -> FindingOrder {
        let origin = plans[record.plan].records.margin(of: record).origin
        let isMadeSince = origin == 0 && record.kind != .record(.plan)
        return FindingOrder(plan: record.plan, origin: isMadeSince ? .max : origin, rule: rule)
    }
}

/// By what findings are put in order.
private struct FindingOrder: Comparable {
    let plan: Int
    let origin: UInt32
    let rule: Int

    static func < (one: FindingOrder, other: FindingOrder) -> Bool {
        (one.plan, one.origin, one.rule) < (other.plan, other.origin, other.rule)
    }
}
