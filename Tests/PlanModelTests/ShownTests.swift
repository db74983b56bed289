import PlanModel
import Testing

/// Dates, numbers and money as people read them.
@Suite struct ShownTests {
    @Test(arguments: [
        ("2015-11-04", "4 Nov 2015"), ("2015-12", "Dec 2015"), ("2015", "2015"), ("2015-21", "spring 2015"),
        ("2015-24", "winter 2015"), ("2015-07-18?", "18 Jul 2015?"), ("2015-11~", "about Nov 2015"),
        ("2015%", "about 2015?"), ("2015-10/2015-12", "Oct 2015 to Dec 2015"),
        ("2015-11-01~/2015-11-10~", "about 1 Nov 2015 to about 10 Nov 2015"), ("2024-01/..", "from Jan 2024"),
        ("2024-01/", "from Jan 2024, end unknown"), ("../2015-12", "until Dec 2015"),
        ("/2015-12", "until Dec 2015, start unknown"),
    ])
    func date(_ text: String, _ shown: String) throws {
        #expect(try Shown.date(EDTF.named(text)) == shown)
    }

    @Test(arguments: [
        ("2015-11-04", "4 November 2015"), ("2015-12", "December 2015"), ("2015", "2015"),
        ("2015-21", "spring 2015"), ("2015-07-18?", "18 July 2015?"), ("2015-11~", "about November 2015"),
        ("2015-10/2016-09", "October 2015 to September 2016"), ("../2015-12", "until December 2015"),
    ])
    func dateInASentence(_ text: String, _ spelt: String) throws {
        #expect(try Shown.spelt(EDTF.named(text)) == spelt)
    }

    @Test(arguments: [
        (0, "0"), (7, "7"), (-7, "-7"), (999, "999"), (1000, "1,000"), (-1000, "-1,000"),
        (1_500_000, "1,500,000"),
        (100_000, "100,000"), (Int.min, "-9,223,372,036,854,775,808"),
    ])
    func wholeNumber(_ number: Int, _ shown: String) {
        #expect(Shown.number(number) == shown)
    }

    @Test(arguments: [
        ("0.5", "0.5"), ("-1234.5", "-1,234.5"), ("1.5e6", "1,500,000"), ("12.500", "12.5"), ("-0", "0"),
    ])
    func exactNumber(_ spelling: String, _ shown: String) throws {
        let number = try #require(ExactNumber(spelling))
        #expect(Shown.number(number) == shown)
    }

    @Test(arguments: [
        (150_000_000, "GBP", "£1,500,000"), (9950, "GBP", "£99.50"), (5, "GBP", "£0.05"), (0, "GBP", "£0"),
        (150_000, "EUR", "EUR 1,500"),
    ])
    func money(_ hundredths: Int64, _ currency: String, _ shown: String) {
        #expect(Shown.money(Money(hundredths: hundredths), currency: currency) == shown)
    }

    @Test(arguments: [
        (95_000, "£950"), (100_000, "£1k"), (32_000_000, "£320k"), (609_000_000, "£6.09m"),
        (609_999_999, "£6.09m"),
        (182_000_000, "£1.82m"), (1_234_500_000, "£12.3m"), (99_999_999, "£999k"), (100_000_000_000, "£1bn"),
        (99_999, "£999.99"), (610_000_000, "£6.1m"),
    ])
    func shortMoneyIsCutNeverRoundedUp(_ hundredths: Int64, _ shown: String) {
        #expect(Shown.shortMoney(Money(hundredths: hundredths), currency: "GBP") == shown)
    }

    @Test func aRangeNamesBothEnds() {
        let range = Amount.range(min: Money(hundredths: 100), max: Money(hundredths: 250))
        #expect(Shown.amount(range, currency: "GBP") == "£1 to £2.50")
        #expect(Shown.amount(.exact(Money(hundredths: 100)), currency: "EUR") == "EUR 1")
    }

    @Test func countsTakeTheirPlural() {
        #expect(Shown.count(1, "day") == "1 day")
        #expect(Shown.count(0, "day") == "0 days")
        #expect(Shown.count(1277, "day") == "1,277 days")
        #expect(Shown.count(2, "body", "bodies") == "2 bodies")
    }
}
