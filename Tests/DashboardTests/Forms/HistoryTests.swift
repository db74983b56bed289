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

    @Test func aViewTellsOfWhatItsRowStandsFor() throws {
        var driver = try Driver(Size(width: 200, height: 50), plans: [try Driver.plan(CommitteePlan.json)])
        try driver.type("7<C-e>uoaks<Enter>k")
        #expect(driver.shows("18 Nov 2015, Scrutiny officer, oaks changed (this session)"))
        try driver.type("5/oaks<Enter>a18 Nov 2015<Enter>Nine.<Enter><Enter>")
        #expect(driver.shows("answered"))
        try driver.type("uu")
        #expect(!driver.shows("History"))
    }

    @Test func soDoesARowThatStandsForNoRecord() throws {
        let json = CommitteePlan.json.replacing(
            "\"measures\": [",
            with: """
                "signOffs": [{ "document": "report", "role": "Finance", "kind": "contributor", "sent": "2015-11-02" }],
                  "measures": [
                """)
        var driver = try Driver(Size(width: 200, height: 50), plans: [try Driver.plan(json)])
        try driver.type(":sign-offs<Enter>")
        #expect(!driver.shows("History"))
        try driver.type("<C-e>b12 Nov 2015<Enter>k")
        #expect(driver.shows("Sign-off of Finance changed"))
        try driver.type("u")
        #expect(!driver.shows("History"))
    }
}
