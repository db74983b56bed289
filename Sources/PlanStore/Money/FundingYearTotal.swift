package import PlanModel

/// The money of one financial year: what was allocated to it and what was spent of that.
package struct FundingYearTotal: Equatable, Sendable {
    package var year: FinancialYear
    package var allocated = MoneyTotal()
    package var spent = MoneyTotal()
    /// What was allocated where spending is told: what `spent` is to be held against.
    package var allocatedWhereSpent = MoneyTotal()
    /// The entries that make it.
    package var shares: [Share] = []

    /// A stream's entry for the year, by its row in `years`.
    package struct Share: Equatable, Sendable {
        package var stream: RecordRef
        package var row: Int
    }
}

extension PlanStore {
    /// The money of some streams by financial year, the earliest first, from the streams that the money total
    /// counts and that say how they spread over years; each once.
    package func fundingYears(of streams: [RecordRef]) -> [FundingYearTotal] {
        let spread = streams.filter { isCounted($0) && tellsYears($0) }
        var totals: [FinancialYear: FundingYearTotal] = [:]
        for ref in withoutRepeats(spread) {
            let records = plans[ref.plan].records
            let currency = currency(of: ref)
            for row in records.funding[ref.row].years.range {
                let entry = records.years[row]
                totals[entry.year, default: FundingYearTotal(year: entry.year)]
                    .add(entry, FundingYearTotal.Share(stream: ref, row: row), currency: currency)
            }
        }
        return totals.values.sorted { $0.year < $1.year }
    }

    /// The streams that the money total counts and that do not say how they spread over years, each once.
    package func fundingWithoutYears(of streams: [RecordRef]) -> [RecordRef] {
        let told = Set(streams.filter { isCounted($0) && tellsYears($0) }.compactMap(grantID))
        return streamsCounted(in: streams).filter { ref in
            !tellsYears(ref) && grantID(of: ref).map { !told.contains($0) } ?? true
        }
    }

    private func tellsYears(_ ref: RecordRef) -> Bool {
        !plans[ref.plan].records.funding[ref.row].years.isEmpty
    }
}

extension FundingYearTotal {
    fileprivate mutating func add(_ entry: YearOfFunding, _ share: Share, currency: String) {
        shares.append(share)
        allocated.add(entry.amount, currency: currency)
        guard let spent = entry.spent else { return }
        self.spent.add(spent, currency: currency)
        allocatedWhereSpent.add(entry.amount, currency: currency)
    }
}
