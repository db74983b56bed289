package import PlanModel

/// A sign-off of an open plan, which has no id: the plan's place among those opened, and the row.
package struct SignOffRef: Hashable, Sendable {
    package var plan: Int
    package var row: Int

    package init(plan: Int, row: Int) {
        self.plan = plan
        self.row = row
    }
}

/// How a sign-off stands at the as-of date.
package struct SignOffState: Equatable, Sendable {
    package var sent: EDTF?
    /// Nil while it has not come back.
    package var returned: EDTF?
    /// From sending to coming back; nil unless both are full days.
    package var days: Int?

    package var isOutstanding: Bool { returned == nil }
}

extension PlanStore {
    /// The sign-offs of a plan that had been sent at its as-of date, in the plan's order.
    package func signOffs(inPlan plan: Int) -> [SignOffRef] {
        let records = plans[plan].records
        let asOf = plans[plan].states.asOf
        return records.lists.signOffs.range
            .filter { records.signOffs[$0].sent.edtf?.counts(on: asOf) == true }
            .map { SignOffRef(plan: plan, row: $0) }
    }

    /// How a sign-off stands at the as-of date of its plan.
    package func signOffState(of ref: SignOffRef) -> SignOffState {
        let signOff = plans[ref.plan].records.signOffs[ref.row]
        let asOf = plans[ref.plan].states.asOf
        let sent = signOff.sent.edtf.flatMap { $0.counts(on: asOf) ? $0 : nil }
        let returned = signOff.returned.edtf.flatMap { $0.counts(on: asOf) ? $0 : nil }
        let days = sent?.asDay.flatMap { sent in returned?.asDay?.days(since: sent) }
        return SignOffState(sent: sent, returned: returned, days: days)
    }

    /// Sign-offs in the order in which they came back, those that are outstanding last in the order of sending.
    package func orderedByReturn(_ signOffs: [SignOffRef]) -> [SignOffRef] {
        let states = signOffs.map(signOffState)
        let sent = NumberOrder.places(of: states.map { SignOffState.number(of: $0.sent) })
        let bySent = sent.map { Int($0) }
        let returned = NumberOrder.places(of: bySent.map { SignOffState.number(of: states[$0].returned) })
        return returned.map { signOffs[bySent[Int($0)]] }
    }
}

extension SignOffState {
    fileprivate static func number(of date: EDTF?) -> Int64? {
        date.map { Int64(PlanRecords.order(of: $0).number) }
    }
}
