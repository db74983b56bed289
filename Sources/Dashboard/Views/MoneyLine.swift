package import PlanModel
package import PlanStore

/// What streams are put together by in the view of the money.
package enum MoneyLine: Hashable, Sendable {
    case group(FundingGroup.Dimension, FundingGroup.Key)
    case year(FinancialYear)
    /// Secured streams that end within so many months.
    case ending(months: Int)
    case bids
    case withoutAmount
}
