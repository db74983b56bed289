import PlanModel

/// A stream whose years add up to another sum than its amount, or to one outside its range.
enum YearsDoNotAdd: FindingReader {
    static func findings(in store: PlanStore) -> [Finding] {
        store.findings(.yearsDoNotAdd, of: .funding) { plan, row in
            let stream = plan.records.funding[row]
            guard let amount = stream.amount, !stream.years.isEmpty else { return false }
            let sum = sum(of: stream, in: plan.records)
            switch amount {
            case .exact(let money): return sum != money
            case .range(let min, let max): return sum < min || sum > max
            }
        }
    }

    private static func sum(of stream: FundingStream, in plan: PlanRecords) -> Money {
        plan.years[stream.years].reduce(Money(hundredths: 0)) { $0 + $1.amount }
    }

    static func text(of finding: Finding, in store: PlanStore) -> FindingText {
        let records = store.plans[finding.record.plan].records
        let stream = records.funding[finding.record.row]
        let currency = store.currency(
            of: RecordRef(plan: finding.record.plan, kind: .funding, row: finding.record.row))
        let sum = Shown.money(sum(of: stream, in: records), currency: currency)
        let amount = stream.amount.map { Shown.amount($0, currency: currency) } ?? ""
        return FindingText(
            "The years of \(store.titled(finding)) add up to \(sum), but its amount is \(amount).",
            ask: "Is \(store.titled(finding)) \(amount) or \(sum)?")
    }
}
