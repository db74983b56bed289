package import PlanModel

/// Money added up, one sum for each currency.
///
/// Counts grants, one-off sums, contracts and restricted money that are secured or ended; a range by its lower
/// end; a stream once, however many plans carry its grant id. Never a bid, in-kind help, a benchmark or a
/// publicity value.
package struct MoneyTotal: Equatable, Sendable {
    package private(set) var sums: [String: Money] = [:]

    package init() {}

    package mutating func add(_ money: Money, currency: String) {
        sums[currency] = (sums[currency] ?? Money(hundredths: 0)) + money
    }

    /// The sums, pounds first, then by currency.
    package var ordered: [(currency: String, money: Money)] {
        sums.map { (currency: $0.key, money: $0.value) }
            .sorted { one, other in
                one.currency == "GBP" || (other.currency != "GBP" && one.currency < other.currency)
            }
    }
}

extension PlanStore {
    /// Whether the money total counts a stream, at the as-of date of its plan.
    package func isCounted(_ ref: RecordRef) -> Bool {
        let stream = plans[ref.plan].records.funding[ref.row]
        let status = stream.status(on: plans[ref.plan].states.asOf)
        return stream.kind.isMoney && (status == .secured || status == .ended)
    }

    /// The money total of some streams.
    package func total(of streams: [RecordRef]) -> MoneyTotal { sum(of: streamsCounted(in: streams)) }

    /// The streams that make the money total of some streams, each once.
    package func streamsCounted(in streams: [RecordRef]) -> [RecordRef] {
        // Of plans that share a grant the first may not know the amount.
        withoutRepeats(streams.filter { isCounted($0) && amount(of: $0) != nil })
    }

    /// The amounts of some streams, a range by its lower end, whatever they are.
    package func sum(of streams: [RecordRef]) -> MoneyTotal {
        streams.reduce(into: MoneyTotal()) { total, ref in
            if let amount = amount(of: ref) { total.add(amount.counted, currency: currency(of: ref)) }
        }
    }

    func amount(of ref: RecordRef) -> Amount? { plans[ref.plan].records.funding[ref.row].amount }

    /// The streams without those that an earlier plan gives already: across plans, streams with one grant id
    /// are one. Within a plan they stay two.
    package func withoutRepeats(_ streams: [RecordRef]) -> [RecordRef] {
        guard plans.count > 1 else { return streams }
        var firstPlan: [String: Int] = [:]
        return streams.filter { ref in
            guard let grant = grantID(of: ref) else { return true }
            let first = firstPlan[grant] ?? ref.plan
            firstPlan[grant] = first
            return first == ref.plan
        }
    }

    func grantID(of ref: RecordRef) -> String? {
        let id = plans[ref.plan].records.funding[ref.row].grantId
        return id.isAbsent ? nil : plans[ref.plan].records.string(id)
    }

    package func currency(of ref: RecordRef) -> String {
        let currency = plans[ref.plan].records.funding[ref.row].currency
        return currency.isAbsent ? FundingStream.defaultCurrency : plans[ref.plan].records.string(currency)
    }

    /// Days from the as-of date to the last day of a stream's end; negative after it, nil where none is known.
    package func daysToEnd(of ref: RecordRef) -> Int? {
        let end = plans[ref.plan].records.funding[ref.row].end.edtf
        return end?.lastDay.map { $0.days(since: plans[ref.plan].states.asOf) }
    }
}
