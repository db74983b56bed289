import PlanModel
import Testing

@Suite struct MoneyTests {
    private func money(_ spelling: String) throws -> Money? {
        Money(try #require(ExactNumber(spelling)))
    }

    @Test(arguments: [
        ("0", 0, "0"), ("-0", 0, "0"), ("-0.0e7", 0, "0"), ("250000", 25_000_000, "250000"),
        ("1.5e6", 150_000_000, "1500000"), ("150000000e-2", 150_000_000, "1500000"), ("99.50", 9950, "99.5"),
        ("99.5", 9950, "99.5"), ("99.05", 9905, "99.05"), ("0.01", 1, "0.01"), ("1e-2", 1, "0.01"),
        ("0.1000", 10, "0.1"), ("12.3400000", 1234, "12.34"),
        ("1e14", 10_000_000_000_000_000, "100000000000000"),
        ("999999999999999.99", 99_999_999_999_999_999, "999999999999999.99"),
        ("0.29", 29, "0.29"), ("1.15", 115, "1.15"), ("4.35", 435, "4.35"),
    ])
    func anAmountIsExact(_ spelling: String, _ hundredths: Int64, _ plain: String) throws {
        let money = try #require(try money(spelling))
        #expect(money.hundredths == hundredths)
        #expect(money.description == plain)
    }

    @Test(arguments: [
        "0.005", "0.001", "1e-3", "1e-400", "99.999", "-1", "-0.01", "1e15", "1000000000000000", "1e16",
        "1e400",
        "999999999999999.999", "1000000000000000.00",
    ])
    func isNoAmount(_ spelling: String) throws {
        #expect(try money(spelling) == nil)
    }

    @Test func amountsAreAddedAndOrdered() {
        #expect(Money(hundredths: 10) + Money(hundredths: 20) == Money(hundredths: 30))
        #expect(Money(hundredths: .max) + Money(hundredths: 1) == Money(hundredths: .max))
        #expect(Money(hundredths: 10) < Money(hundredths: 20))
    }

    @Test func aRangeCountsItsLowerEnd() {
        let (low, high) = (Money(hundredths: 100), Money(hundredths: 900))
        #expect(Amount.range(min: low, max: high).counted == low)
        #expect(Amount.exact(high).counted == high)
    }

    @Test func onlyMoneyIsMoney() {
        let money = FundingKind.allCases.filter(\.isMoney)
        #expect(money == [.grant, .oneOff, .contract, .restricted])
    }
}
