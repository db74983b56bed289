import PlanModel
import Testing

/// What is no date of the format, and what is said about it.
@Suite struct EDTFRefusalTests {
    /// What is said about a text that is no date; nil for a date.
    private func refusal(_ text: String) -> String? {
        if case .failure(let error) = EDTF.parse(text) { return error.reason }
        return nil
    }

    @Test(arguments: [
        "", " ", "15", "201", "20155", "2015-", "2015-1", "2015-1-01", "2015-10-1", "2015-10-", "2015-10-311",
        "2015/10/31", "31-10-2015", "2015 10", "201510", "20151031", "+2015", "-2015", "Y2015", "2015-Oct",
        "2015-10-31T12:00", "2015-10-31T12:00:00Z", "12:00", "201X", "2015-1X", "2015-XX", "201u", "XXXX",
        " 2015", "2015 ", "2015-10 ", "2015 /2016", "2015/ 2016", "2015\n", "2015??", "2015?~", "?2015",
        "2015-10?-31", "?", "~", "[2015,2016]", "{2015,2016}", "2015,2016", "..2015", "2015..", "2015--2016",
        "2015/2016/2017", "2015//", "2015/...", "./2015", "٢٠١٥", "２０１５", "2015\u{0301}",
    ])
    func notADate(_ text: String) {
        #expect(refusal(text) == "not a date")
    }

    @Test(arguments: [
        "1899", "2200", "0000", "9999", "1899-12-31", "2200-01", "3023-02-09", "1899/1901", "2199/2200",
    ])
    func outsideTheYears(_ text: String) {
        #expect(refusal(text) == "outside the years 1900 to 2199")
    }

    @Test(arguments: [
        ("2015-00", "00"), ("2015-13", "13"), ("2015-20", "20"), ("2015-25", "25"), ("2015-99", "99"),
        ("2015-21-01", "21"), ("2015-00-01", "00"), ("2015-13-01", "13"),
    ])
    func noSuchMonth(_ text: String, _ month: String) {
        #expect(refusal(text) == "not a date: there is no month \(month)")
    }

    @Test(arguments: [
        "2015-02-29", "2015-02-30", "2016-02-30", "1900-02-29", "2100-02-29", "2015-04-31", "2015-06-31",
        "2015-09-31", "2015-11-31", "2015-01-32", "2015-01-00", "2015-01-99", "2015-02-30?",
        "2015-01/2015-02-30",
    ])
    func noSuchDay(_ text: String) {
        #expect(refusal(text) == "a day that does not exist")
    }

    @Test(arguments: [
        "2016/2015", "2015-12/2015-11", "2015-12-02/2015-12-01", "2016-01/2015", "2015-24/2015-11",
    ])
    func endsBeforeItBegins(_ text: String) {
        #expect(
            refusal(text) == "an interval that ends before it begins")
    }

    @Test(arguments: ["/", "../..", "../", "/.."])
    func withoutAnyDate(_ text: String) {
        #expect(refusal(text) == "an interval without any date")
    }

    @Test(arguments: ["2000-02-29", "2016-02-29", "1904-02-29", "1900-01-01", "2199-12-31", "2199-24"])
    func theEdgesAreDates(_ text: String) throws {
        #expect(try EDTF.named(text).description == text)
    }
}
