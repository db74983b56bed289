import PlanModel
import Testing

/// Dates as people write them, worked out by hand.
@Suite struct TypedDateTests {
    /// The date near which those without a year lie.
    private static let near = Day("2015-11-04") ?? .earliest

    private func read(_ text: String) -> [String] {
        guard case .success(let dates) = TypedDate.read(text, near: Self.near) else { return [] }
        return dates.map(\.description)
    }

    private func refusal(_ text: String) -> String? {
        guard case .failure(let refusal) = TypedDate.read(text, near: Self.near) else { return nil }
        return refusal.message
    }

    @Test(arguments: [
        ("2015-12", "2015-12"), ("2015-10/2015-12", "2015-10/2015-12"), ("2015-11?", "2015-11?"),
        ("2015-24~", "2015-24~"), ("2015-10/..", "2015-10/.."), ("2016", "2016"),
    ])
    func whatTheFormatAllowsStands(_ text: String, _ date: String) { #expect(read(text) == [date]) }

    @Test(arguments: [
        ("18 July 2015", "2015-07-18"), ("18th July 2015", "2015-07-18"),
        ("the 18th of July, 2015", "2015-07-18"),
        ("18 Jul 15", "2015-07-18"), ("July 18, 2015", "2015-07-18"), ("Saturday 18 July 2015", "2015-07-18"),
        ("Wed 4 Nov", "2015-11-04"), ("29 Feb 2016", "2016-02-29"), ("18/07/2015", "2015-07-18"),
        ("18.7.15", "2015-07-18"), ("07/18/2015", "2015-07-18"), ("2015/7/18", "2015-07-18"),
        ("4-4-2016", "2016-04-04"),
        ("today", "2015-11-04"), ("tomorrow", "2015-11-05"), ("Yesterday", "2015-11-03"),
    ])
    func days(_ text: String, _ date: String) { #expect(read(text) == [date]) }

    /// What the format cannot say is never taken, for a plan with it would not load again.
    @Test(arguments: ["before 1900", "after 2199", "after 31 Dec 2199", "2199/00", "late winter 2199"])
    func whatWouldLieOutsideTheCalendarIsRefused(_ text: String) {
        #expect(refusal(text) == "There is no such day in the calendar of 1900 to 2199; check the date.")
    }

    @Test(arguments: ["since before 2015", "until after 2015", "until since 2015"])
    func anIntervalWithoutAnEndIsNoDate(_ text: String) {
        #expect(refusal(text)?.hasPrefix("\"\(text)\" is not a date that can be read") == true)
    }

    @Test(arguments: [
        ("Dec 15", "2015-12"), ("by Dec 2015", "2015-12"), ("DECEMBER 2015", "2015-12"),
        ("Sept '16", "2016-09"),
        ("12/2015", "2015-12"), ("spring 2016", "2016-21"), ("Fall 2016", "2016-23"),
        ("winter 2015/16", "2015-24"),
        ("summer", "2015-22"),
    ])
    func monthsAndSeasons(_ text: String, _ date: String) { #expect(read(text) == [date]) }

    /// A year that is not written is the one in which the date lies nearest.
    @Test(arguments: [
        ("Dec", "2015-12"), ("Jan", "2016-01"), ("June", "2015-06"), ("3 March", "2016-03-03"),
        ("3 July", "2015-07-03"),
    ])
    func theNearestYear(_ text: String, _ date: String) { #expect(read(text) == [date]) }

    @Test(arguments: [
        ("early Nov", "2015-11-01~/2015-11-10~"), ("mid-Nov 2015", "2015-11-11~/2015-11-20~"),
        ("late Feb 2016", "2016-02-21~/2016-02-29~"), ("end of March 2016", "2016-03-31"),
        ("end 2015", "2015-12-31"),
        ("the end of 2022/23", "2023-03-31"), ("beginning of 2016", "2016-01~/2016-04~"),
        ("mid 2016", "2016-05~/2016-08~"),
        ("late 2016", "2016-09~/2016-12~"), ("early winter 2015", "2015-12~"),
        ("late winter 2015", "2016-02~"),
    ])
    func partsOfAMonthOrYear(_ text: String, _ date: String) { #expect(read(text) == [date]) }

    @Test(arguments: [
        ("2022/23", "2022-04/2023-03"), ("FY 2022/23", "2022-04/2023-03"),
        ("financial year 2022-23", "2022-04/2023-03"),
        ("2015-16", "2015-04/2016-03"), ("1999/00", "1999-04/2000-03"), ("Q1 2015/16", "2015-04/2015-06"),
        ("Q4 2015/16", "2016-01/2016-03"),
    ])
    func financialYears(_ text: String, _ date: String) { #expect(read(text) == [date]) }

    @Test(arguments: [
        ("Oct to Dec 2015", "2015-10/2015-12"), ("Oct-Dec 2015", "2015-10/2015-12"),
        ("October 2015 – January 2016", "2015-10/2016-01"), ("Nov to Feb 2016", "2015-11/2016-02"),
        ("3-5 Nov 2015", "2015-11-03/2015-11-05"), ("3 to 5 November", "2015-11-03/2015-11-05"),
        ("between 30 Oct and 5 Nov 2015", "2015-10-30/2015-11-05"), ("2015-2020", "2015/2020"),
        ("from Oct 2015", "2015-10/.."), ("from 18-07-2015", "2015-07-18/.."),
        ("from Oct to Dec 2015", "2015-10/2015-12"),
        ("until Dec 2015", "../2015-12"), ("before Dec 2015", "../2015-11-30"),
        ("after 31 Dec 2015", "2016-01-01/.."),
        ("early Nov to mid Dec 2015", "2015-11-01~/2015-12-20~"),
    ])
    func intervals(_ text: String, _ date: String) { #expect(read(text) == [date]) }

    @Test(arguments: [
        ("about Nov 2015", "2015-11~"), ("c. 2010", "2010~"), ("around 3 Nov 2015", "2015-11-03~"),
        ("Nov 2015?", "2015-11?"), ("about Nov 2015 (?)", "2015-11%"), ("~ Nov 2015", "2015-11~"),
    ])
    func doubts(_ text: String, _ date: String) { #expect(read(text) == [date]) }

    /// What may be two things is both, and never one of them in silence.
    @Test(arguments: [
        ("3/4/2015", ["2015-04-03", "2015-03-04"]), ("12.10.15", ["2015-10-12", "2015-12-10"]),
        ("03-04-2015", ["2015-04-03", "2015-03-04"]), ("5/11", ["2015-11-05", "2015-05-11"]),
        ("2022-23", ["2022-23", "2022-04/2023-03"]), ("2011-12", ["2011-12", "2011-04/2012-03"]),
        ("2015/2016", ["2015/2016", "2015-04/2016-03"]), ("Q1 2015", ["2015-04/2015-06", "2015-01/2015-03"]),
    ])
    func severalReadings(_ text: String, _ dates: [String]) { #expect(read(text) == dates) }

    @Test(arguments: [
        "", "soon", "Nov Dec", "15", "13/13/2015", "1/2/3/4", "3023", "Dec 3023", "12345", "to", "2015-..",
        "of",
    ])
    func whatIsNoDateIsRefused(_ text: String) { #expect(read(text).isEmpty) }

    @Test func theRefusalSaysWhatIsWrong() {
        #expect(refusal("soon")?.contains("write it like 18 July 2015") == true)
        #expect(
            refusal("31 Nov 2015") == "There is no such day in the calendar of 1900 to 2199; check the date.")
        #expect(refusal("Friday 18 July 2015") == "18 Jul 2015 is no Friday; check the date.")
        #expect(refusal(" ")?.hasPrefix("Type a date, such as") == true)
    }

    /// Whatever is shown for a reading is read as the same again.
    @Test func whatIsShownIsReadBack() throws {
        for text in [
            "2015", "2015-11", "2015-11-03", "2015-22", "2015-11~", "2015-11-03?", "2015-10/2015-12",
            "2015-10/..",
        ] {
            let date = try EDTF.parse(text).get()
            #expect(read(Shown.date(date)) == [text])
            #expect(read(Shown.spelt(date)) == [text])
        }
    }
}
