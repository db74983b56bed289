import PlanModel
import Testing
import TextGrid

@testable import Dashboard

/// Dates are typed as people write them, and shown as they are read before they are taken.
@Suite struct DateTypingTests {
    @Test func theReadingStandsBelowWhatIsTyped() throws {
        var driver = try CommitteePlan.driver()
        try driver.type("jllm")
        #expect(driver.shows("= 2015-11-18, 18 November 2015"), "what Enter alone gives")
        try driver.type("Dec 15")
        #expect(driver.shows("= 2015-12, December 2015"))
        try driver.type("x")
        #expect(driver.shows("= not a date yet"))
        try driver.type("<BS><Enter>")
        #expect(driver.message.contains("does not count until Dec 2015"))
        let milestone = try CommitteePlan.saved(&driver).value(of: RecordName(.milestone, "1.1a"))
        #expect(milestone?["done"] == .text("2015-12"))
        #expect(milestone?["doneText"] == .text("Dec 15"))
    }

    @Test func dayAndMonthAreNeverTakenForEachOther() throws {
        var driver = try CommitteePlan.driver()
        try driver.type("jllr3/4/2016")
        #expect(driver.shows("3 April 2016, or 4 March 2016: Enter asks which"))
        try driver.type("<Enter>")
        #expect(driver.shows("Which date is meant?"))
        #expect(driver.shows("2016-04-03, 3 April 2016"))
        try driver.type("<Esc>")
        #expect(driver.shows("1.1a Agreement signed: due when?"), "what was typed stands")
        try driver.type("<Enter>2")
        #expect(driver.shows("1.1a due 4 Mar 2016: why?"))
        try driver.type("Snow<Enter>")
        let milestone = try CommitteePlan.saved(&driver).value(of: RecordName(.milestone, "1.1a"))
        #expect(
            milestone?["revisions"]
                == .list([
                    .record([
                        "due": .text("2016-03-04"), "dueText": .text("3/4/2016"), "on": .text("2015-11-18"),
                        "by": .text("Scrutiny officer"), "why": .text("Snow"),
                        "recorded": .text("2026-11-21"),
                    ])
                ]))
    }

    @Test(arguments: ["2015-12-01", "today", "Yesterday"])
    func wordsOfTheFormatOrOfTheDayAreNotKept(typed: String) throws {
        var driver = try CommitteePlan.driver()
        try driver.type("jllm" + typed + "<Enter>")
        let milestone = try CommitteePlan.saved(&driver).value(of: RecordName(.milestone, "1.1a"))
        #expect(milestone?["done"] != nil)
        #expect(milestone?["doneText"] == nil)
    }

    @Test func aDateTakenAwayTakesItsWordsWithIt() throws {
        var driver = try CommitteePlan.driver()
        try driver.type("jllmOct 2015<Enter>m")
        let milestone = try CommitteePlan.saved(&driver).value(of: RecordName(.milestone, "1.1a"))
        #expect(milestone?["done"] == nil)
        #expect(milestone?["doneText"] == nil)
        try driver.type("uu")
        #expect(driver.message == "Undone: 1.1a marked done Oct 2015.")
    }

    @Test(arguments: [
        ("Dec 15", "= 2015-12-31, 31 December 2015, the last day of \"Dec 15\"", "31 Dec 2015"),
        ("18 July 2015", "= 2015-07-18, 18 July 2015", "18 Jul 2015"),
        (
            "early Nov 2015", "= 2015-11-10, 10 November 2015, the last day of \"early Nov 2015\"",
            "10 Nov 2015"
        ),
        ("2022/23", "= 2023-03-31, 31 March 2023, the last day of \"2022/23\"", "31 Mar 2023"),
        ("2015", "= 2015-12-31, 31 December 2015, the last day of \"2015\"", "31 Dec 2015"),
        ("", "= each plan's own date", "18 Nov 2015"),
    ])
    func theAsOfDateIsTheLastDayOfWhatIsTyped(typed: String, reading: String, day: String) throws {
        var driver = try CommitteePlan.driver()
        try driver.type("T" + typed)
        #expect(driver.shows(reading))
        try driver.type("<Enter>")
        #expect(driver.header.contains("as of \(day)"))
    }

    @Test func theAsOfDateHasToEnd() throws {
        var driver = try CommitteePlan.driver()
        try driver.type("Tsoon")
        #expect(driver.shows("= not a day yet"))
        try driver.type("<Enter>")
        #expect(driver.shows("\"soon\" is not a day; type one such as 2015-12-31."))
        try driver.type("<C-u>18 July<Enter>")
        #expect(driver.header.contains("as of 18 Jul 2015"))
        try driver.type("T5/6/2016<Enter>1")
        #expect(driver.header.contains("as of 5 Jun 2016"))
    }

    @Test func reportsReadingsAndMeetingsKeepTheWords() throws {
        var driver = try CommitteePlan.driver()
        try driver.type("7aearly Nov<Enter>12<Enter><Enter>")
        let readings = try CommitteePlan.saved(&driver).value(of: RecordName(.measure, "oaks"))?["readings"]
        #expect(
            readings
                == .list([
                    .record([
                        "on": .text("2015-11-01~/2015-11-10~"), "onText": .text("early Nov"),
                        "value": .number("12"),
                    ])
                ]))
    }
}
