import PlanModel
import PlanStore
import Testing
import TextGrid

@testable import Dashboard

/// `a` on a measure records what it was found to stand at.
@Suite struct ReadingEntryTests {
    @Test func aReadingHasADateAValueAndANote() throws {
        var driver = try CommitteePlan.driver()
        let before = dump(driver.state.store)
        try driver.type("7")
        #expect(driver.cursorLine.contains("? never reported"))
        try driver.type("a<Enter>")
        #expect(driver.shows("how many trees?"))
        #expect(driver.shows("Target: 300."))
        try driver.type("1,200 trees<Enter>Annual report, page 4<Enter>")
        #expect(driver.message == "Reading of oaks recorded. u takes it back.")
        #expect(driver.cursorLine.contains("+ met"))
        #expect(driver.cursorLine.contains("1,200"))
        let saved = try CommitteePlan.saved(&driver)
        #expect(
            saved.value(of: RecordName(.measure, "oaks"))?["readings"]
                == .list([
                    .record([
                        "on": .text("2015-11-18"), "value": .number("1200"),
                        "note": .text("Annual report, page 4"),
                    ])
                ]))
        try driver.type("u")
        #expect(dump(driver.state.store) == before)
    }

    @Test func whatIsNoReadingIsNotTaken() throws {
        var driver = try CommitteePlan.driver()
        try driver.type("7a2015-13<Enter>")
        #expect(driver.shows("\"2015-13\" is"))
        try driver.type("<C-u><Enter>many<Enter>")
        #expect(driver.shows("\"many\" is no number"))
        try driver.type("<C-u><Enter>")
        #expect(driver.shows("Type a number"))
        try driver.type("15..10<Enter>")
        #expect(driver.shows("ends below where it begins"))
        #expect(!driver.hasEdits)
        try driver.type("<C-u>10..15<Enter><Enter>")
        #expect(driver.cursorLine.contains("10 to 15"))
    }

    @Test func aReadingAfterTheAsOfDateSaysThatItDoesNotCount() throws {
        var driver = try CommitteePlan.driver()
        try driver.type("7ja2016-01<Enter>50%<Enter><Enter>")
        #expect(driver.message.hasPrefix("Recorded, but it does not count until Jan 2016"))
        #expect(driver.cursorLine.contains("40"))
    }

    @Test(arguments: [
        ("12", TakenReading(.exact("12"))), ("-0.5", TakenReading(.exact("-0.5"))),
        ("1,234,567.5", TakenReading(.exact("1234567.5"))), ("40 %", TakenReading(.exact("40"))),
        ("10..15", TakenReading(.range(min: "10", max: "15"))),
        ("10 to 15%", TakenReading(.range(min: "10", max: "15"))),
        ("over 300", TakenReading(.exact("300"), bound: .over)),
        ("Under 3", TakenReading(.exact("3"), bound: .under)),
        (">300", TakenReading(.exact("300"), bound: .over)),
        ("< 3", TakenReading(.exact("3"), bound: .under)),
        ("~ 40", TakenReading(.exact("40"), bound: .about)), ("1e3", TakenReading(.exact("1e3"))),
    ])
    func valuesAreReadAsTheyAreWrittenOnPaper(text: String, reading: TakenReading) {
        #expect(TakenReading.parse(text, unit: "%") == .success(reading))
    }

    @Test(arguments: [
        "", "%", "x", "1,23", "01", "1.", "over 10..15", "10..", "15..10", "1,200,", "2 3", "£4",
    ])
    func whatCannotBeKeptExactlyIsRefused(text: String) {
        #expect((try? TakenReading.parse(text, unit: "%").get()) == nil)
    }
}
