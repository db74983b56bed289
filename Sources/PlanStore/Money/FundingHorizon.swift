package import PlanModel

/// How far ahead of the as-of date an officer looks for money that ends.
package enum FundingHorizon: Hashable, Sendable {
    case days(Int)
    /// Calendar months, the day clamped to the month's end.
    case months(Int)

    package func lastDay(from asOf: Day) -> Day {
        switch self {
        case .days(let days): asOf.adding(days: min(days, FundingHorizon.farthest))
        case .months(let months): asOf.adding(months: min(months, FundingHorizon.farthest / 28))
        }
    }

    /// In days: beyond all dates that a plan may name.
    private static let farthest = 150_000
}

/// A secured stream that ends before long, and what it leaves without money.
package struct FundingEnding: Equatable, Sendable {
    package var stream: RecordRef
    /// The last day of its end.
    package var end: Day
    /// From the as-of date to that day.
    package var days: Int
    /// The open actions that it pays for, in whichever of the plans that share the grant.
    package var actions: [RecordRef]
}

extension PlanStore {
    /// The secured streams that end from the as-of date to the horizon, each once, the soonest first.
    package func fundingEnding(
        within horizon: FundingHorizon, of streams: [RecordRef]
    ) -> [FundingEnding] {
        var endings: [FundingEnding] = []
        var placeOfGrant: [String: Int] = [:]
        for ref in streams where isEnding(ref, within: horizon) {
            guard let days = daysToEnd(of: ref) else { continue }
            let actions = openActions(fundedBy: ref)
            if let grant = grantID(of: ref) {
                if let place = placeOfGrant[grant], endings[place].stream.plan != ref.plan {
                    endings[place].actions += actions
                    continue
                }
                placeOfGrant[grant] = placeOfGrant[grant] ?? endings.count
            }
            let end = plans[ref.plan].states.asOf.adding(days: days)
            endings.append(FundingEnding(stream: ref, end: end, days: days, actions: actions))
        }
        return NumberOrder.places(of: endings.map { Int64($0.end.number) }).map { endings[Int($0)] }
    }

    /// The streams among them alone, in their order.
    ///
    /// Plans with dates of their own may see one stream differently: it ends if one of them says so.
    package func streamsEnding(within horizon: FundingHorizon, of streams: [RecordRef]) -> [RecordRef] {
        withoutRepeats(streams.filter { isEnding($0, within: horizon) })
    }

    /// The open actions for which a stream that ends within the horizon pays.
    package func actionsLosingMoney(within horizon: FundingHorizon, inPlan plan: Int) -> RowSet {
        var losing = RowSet(count: plans[plan].records.actions.count)
        for ref in rows(of: .funding, in: plan) where isEnding(ref, within: horizon) {
            for action in openActions(fundedBy: ref) { losing.insert(action.row) }
        }
        return losing
    }

    private func isEnding(_ ref: RecordRef, within horizon: FundingHorizon) -> Bool {
        let asOf = plans[ref.plan].states.asOf
        let stream = plans[ref.plan].records.funding[ref.row]
        guard stream.status(on: asOf) == .secured, let end = stream.end.edtf?.lastDay else { return false }
        return end >= asOf && end <= horizon.lastDay(from: asOf)
    }

    private func openActions(fundedBy ref: RecordRef) -> [RecordRef] {
        actions(fundedBy: ref.row, of: ref.plan).filter { plans[ref.plan].states.actions[$0].isOpen }
            .map { RecordRef(plan: ref.plan, kind: .action, row: $0) }
    }
}
