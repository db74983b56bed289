import Testing
import TextGrid

@testable import Dashboard

/// The detail tells of every record who changed what, when and why, a line each.
@Suite struct HistoryTests {
    @Test func statusConfidenceAndTheEditsOfTheSession() throws {
        var driver = try Driver.riverside(Size(width: 200, height: 50))
        try driver.type("jscPlanted<Enter>caSnow<Enter><C-e><Enter> now<Enter>k")
        #expect(driver.shows("History"))
        #expect(driver.shows("21 Nov 2026, Scrutiny officer, 1.1 changed (this session)"))
        #expect(driver.shows("21 Nov 2026, Scrutiny officer, confidence amber: Snow"))
        #expect(driver.shows("21 Nov 2026, Scrutiny officer, in-progress to complete: Planted"))
        try driver.type("uuu")
        #expect(!driver.shows("History"))
    }

    @Test func ofAnEarlierDayNothingIsToldThatWasNotKnown() throws {
        var driver = try Driver.riverside(Size(width: 200, height: 50))
        try driver.type("jlljkrJan 2027<Enter>Floods<Enter>")
        #expect(driver.shows("due Jan 2027: Floods"))
        try driver.type("T2026-06-30<Enter>")
        #expect(!driver.shows("Floods"))
    }
}
