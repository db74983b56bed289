import PlanModel
import Testing

@Suite struct FinancialYearTests {
    @Test(arguments: [
        ("2022/23", "2022-04-01", "2023-03-31"), ("2023/24", "2023-04-01", "2024-03-31"),
        ("1999/00", "1999-04-01", "2000-03-31"), ("2099/00", "2099-04-01", "2100-03-31"),
        ("2000/01", "2000-04-01", "2001-03-31"), ("1900/01", "1900-04-01", "1901-03-31"),
    ])
    func runsFromAprilToMarch(_ text: String, _ first: String, _ last: String) throws {
        let year = try #require(FinancialYear(text))
        #expect(year.firstDay.description == first)
        #expect(year.lastDay.description == last)
        #expect(year.description == text)
    }

    @Test(arguments: [
        "2022/24", "2022/22", "2022/21", "2099/01", "2022-23", "2022/2023", "22/23", "2022", "2022/3",
        "2022/", "/23",
        "2022 /23", "2022/23 ", "+022/23", "2022/+3", "1899/00", "2200/01", "２０２２/23", "",
    ])
    func isNoFinancialYear(_ text: String) {
        #expect(FinancialYear(text) == nil)
    }

    @Test func yearsAreInOrder() throws {
        #expect(try #require(FinancialYear("1999/00")) < #require(FinancialYear("2000/01")))
    }
}
