package import PlanModel
package import PlanStore

/// What streams are put together by in the view of the money.
package enum MoneyLine: Hashable, Sendable {
    /// By the number of the group's key.
    case group(FundingGroup.Dimension, number: Int)
    case year(FinancialYear)
    /// Streams that do not say how they spread over years.
    case yearUnknown
    /// Secured streams that end within so many months.
    case ending(months: Int)
    case bids
    case withoutAmount
}

extension FundingGroup.Key {
    /// Tells the groups of one dimension apart: an organisation by its entry, an id that leads nowhere by its letters.
    var number: Int {
        switch self {
        case .organisation(let entry): entry
        case .status(let status): FundingStatus.allCases.firstIndex(of: status) ?? 0
        case .nobody: -1
        case .unknown(let id):
            -2 - Int(id.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 })
        }
    }
}
