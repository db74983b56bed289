/// Money, or what looks like money, that the plan's work depends on.
package struct FundingStream: IdentifiedRecord {
    package var margin = Margin()
    package var id = Text.absent
    package var title = Text.absent
    package var status = FundingStatus.bid
    package var kind = FundingKind.grant
    package var amount: Amount?
    /// ISO 4217; absent means `GBP`.
    package var currency = Text.absent
    package var awarded = PrintedDate()
    package var start = PrintedDate()
    package var end = PrintedDate()
    package var years = Run<YearOfFunding>()
    package var funders = Run<Reference>()
    package var recipients = Run<Reference>()
    package var actions = Run<Reference>()
    /// The grant's id in open grant data (360Giving).
    package var grantId = Text.absent
    /// Other readings of `end`.
    package var alternatives = Run<Alternative>()

    package static let defaultCurrency = "GBP"

    package init() {}
}

/// One amount, or a range of which the money total counts the lower end.
package enum Amount: Hashable, Sendable {
    case exact(Money)
    case range(min: Money, max: Money)

    /// What the money total counts.
    package var counted: Money {
        switch self {
        case .exact(let money): money
        case .range(let min, _): min
        }
    }
}

/// What was allocated and spent in one financial year.
package struct YearOfFunding: PlanRecord {
    package var margin = Margin()
    package var year = FinancialYear(firstYear: 1900)
    package var amount = Money(hundredths: 0)
    package var spent: Money?

    package init() {}
}
