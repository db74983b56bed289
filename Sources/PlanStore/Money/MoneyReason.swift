package import PlanModel

/// Why the money total of some streams counts one of them, or leaves it out.
package enum MoneyReason: Equatable, Sendable {
    case counted
    /// A range counts by its lower end.
    case countedByLowerEnd
    /// In-kind help, a benchmark or a publicity value.
    case isNoMoney(FundingKind)
    /// A bid, or refused.
    case isNotSecured(FundingStatus)
    case hasNoAmount
    /// Another plan gives the same grant already.
    case isCounted(in: Int)

    package var isCounted: Bool { self == .counted || self == .countedByLowerEnd }
}

extension PlanStore {
    /// For each of some streams why the money total of them all counts it or leaves it out, in their order.
    package func moneyReasons(of streams: [RecordRef]) -> [MoneyReason] {
        let counted = streamsCounted(in: streams)
        let isCounted = Set(counted)
        var planOfGrant: [String: Int] = [:]
        for ref in counted {
            if let grant = grantID(of: ref) { planOfGrant[grant] = ref.plan }
        }
        return streams.map { ref in
            let stream = plans[ref.plan].records.funding[ref.row]
            if isCounted.contains(ref) {
                if case .range? = stream.amount { return .countedByLowerEnd }
                return .counted
            }
            guard stream.kind.isMoney else { return .isNoMoney(stream.kind) }
            guard self.isCounted(ref) else {
                return .isNotSecured(stream.status(on: plans[ref.plan].states.asOf))
            }
            guard amount(of: ref) != nil else { return .hasNoAmount }
            return .isCounted(in: grantID(of: ref).flatMap { planOfGrant[$0] } ?? ref.plan)
        }
    }
}
