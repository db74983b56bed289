import PlanModel
import Testing

/// What a date may mean, and by when something due then must be done.
@Suite struct EDTFBoundsTests {
    struct Case: Sendable {
        let date: String
        let first: String?
        let last: String?
        /// The deadline under the policies `end` and `start`.
        let end: String?
        let start: String?

        init(_ date: String, _ first: String?, _ last: String?, end: String?, start: String?) {
            self.date = date
            self.first = first
            self.last = last
            self.end = end
            self.start = start
        }
    }

    @Test(arguments: [
        Case("2015", "2015-01-01", "2015-12-31", end: "2015-12-31", start: "2014-12-31"),
        Case("1900", "1900-01-01", "1900-12-31", end: "1900-12-31", start: "1899-12-31"),
        Case("2199", "2199-01-01", "2199-12-31", end: "2199-12-31", start: "2198-12-31"),
        Case("2015-10", "2015-10-01", "2015-10-31", end: "2015-10-31", start: "2015-09-30"),
        Case("2015-01", "2015-01-01", "2015-01-31", end: "2015-01-31", start: "2014-12-31"),
        Case("2015-12", "2015-12-01", "2015-12-31", end: "2015-12-31", start: "2015-11-30"),
        Case("2015-02", "2015-02-01", "2015-02-28", end: "2015-02-28", start: "2015-01-31"),
        Case("2016-02", "2016-02-01", "2016-02-29", end: "2016-02-29", start: "2016-01-31"),
        Case("2100-02", "2100-02-01", "2100-02-28", end: "2100-02-28", start: "2100-01-31"),
        Case("2015-21", "2015-03-01", "2015-05-31", end: "2015-05-31", start: "2015-02-28"),
        Case("2015-22", "2015-06-01", "2015-08-31", end: "2015-08-31", start: "2015-05-31"),
        Case("2015-23", "2015-09-01", "2015-11-30", end: "2015-11-30", start: "2015-08-31"),
        Case("2015-24", "2015-12-01", "2016-02-29", end: "2016-02-29", start: "2015-11-30"),
        Case("2016-24", "2016-12-01", "2017-02-28", end: "2017-02-28", start: "2016-11-30"),
        Case("2015-10-31", "2015-10-31", "2015-10-31", end: "2015-10-31", start: "2015-10-31"),
        Case("2016-02-29", "2016-02-29", "2016-02-29", end: "2016-02-29", start: "2016-02-29"),
    ])
    func aSingleDate(_ example: Case) throws { try check(example) }

    @Test(arguments: [
        Case("2015?", "2015-01-01", "2015-12-31", end: "2015-12-31", start: "2014-12-31"),
        Case("2015-12~", "2015-12-01", "2015-12-31", end: "2015-12-31", start: "2015-11-30"),
        Case("2015-24%", "2015-12-01", "2016-02-29", end: "2016-02-29", start: "2015-11-30"),
        Case("2015-07-18?", "2015-07-18", "2015-07-18", end: "2015-07-18", start: "2015-07-18"),
        Case("2015-07-18~", "2015-07-18", "2015-07-18", end: "2015-07-18", start: "2015-07-18"),
    ])
    func doubtMovesNoBound(_ example: Case) throws { try check(example) }

    @Test(arguments: [
        Case("2015-10/2015-12", "2015-10-01", "2015-12-31", end: "2015-12-31", start: "2015-12-31"),
        Case("2015-11-01~/2015-11-10~", "2015-11-01", "2015-11-10", end: "2015-11-10", start: "2015-11-10"),
        Case("2008/2028", "2008-01-01", "2028-12-31", end: "2028-12-31", start: "2028-12-31"),
        Case("2015-21/2015-24", "2015-03-01", "2016-02-29", end: "2016-02-29", start: "2016-02-29"),
        Case("2015-10-31/2015-10-31", "2015-10-31", "2015-10-31", end: "2015-10-31", start: "2015-10-31"),
        Case("2015-12/2015", "2015-12-01", "2015-12-31", end: "2015-12-31", start: "2015-12-31"),
        Case("2015-10/..", "2015-10-01", nil, end: nil, start: nil),
        Case("2015-10/", "2015-10-01", nil, end: nil, start: nil),
        Case("../2015-12", nil, "2015-12-31", end: "2015-12-31", start: "2015-12-31"),
        Case("/2015-12", nil, "2015-12-31", end: "2015-12-31", start: "2015-12-31"),
    ])
    func anInterval(_ example: Case) throws { try check(example) }

    private func check(_ example: Case) throws {
        let date = try EDTF.named(example.date)
        #expect(date.firstDay?.description == example.first)
        #expect(date.lastDay?.description == example.last)
        #expect(date.deadline(under: .end)?.description == example.end)
        #expect(date.deadline(under: .start)?.description == example.start)
        #expect(date.description == example.date)
    }

    @Test(arguments: [
        ("2015-10-31", true), ("2015-10-31?", false), ("2015-10-31~", false), ("2015-10", false),
        ("2015", false), ("2015-21", false), ("2015-10-31/2015-10-31", false),
    ])
    func onlyAFullDayWithoutDoubtIsADay(_ text: String, _ isDay: Bool) throws {
        #expect((try EDTF.named(text).asDay != nil) == isDay)
        #expect((Day(text) != nil) == isDay)
    }

    @Test(arguments: [
        ("2015", false), ("2015?", true), ("2015-10~", true), ("2015-10-31%", true), ("2015/2016?", true),
        ("2015~/2016", true), ("2015/..", false), ("../2016~", true),
    ])
    func aMarkAnywhereIsDoubt(_ text: String, _ isInDoubt: Bool) throws {
        #expect(try EDTF.named(text).isInDoubt == isInDoubt)
    }
}
