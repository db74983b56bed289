import PlanModel
import PlanStore
import Testing
import TextGrid

@testable import Dashboard

/// Recording what came of obligations and questions.
@Suite struct ReplyTests {
    @Test func aReportTicksThePartsThatItAnswers() throws {
        var driver = try Driver()
        let before = dump(driver.state.store)
        try driver.type("5/whitefriars<Enter>jar<Enter>We have learned much.<Enter><Space><Enter>")
        #expect(driver.message.contains("recorded"))
        #expect(driver.cursorLine.contains("? part-answered"))
        #expect(
            driver.shows("+ answered: What they have learned from Ignite.") || driver.shows("part-answered"))
        // The other respondent's obligation stands as it stood.
        try driver.type("k")
        #expect(driver.cursorLine.contains("- no report"))
        try driver.type("u")
        #expect(dump(driver.state.store) == before)
    }

    @Test func anAnswerIsKeptWithItsDate() throws {
        var driver = try Driver()
        try driver.type("5/!concern kept<Esc>/happens<Enter>a2017-02<Enter>They go on.<Enter>")
        #expect(driver.message.contains("recorded"))
        #expect(driver.cursorLine.contains("+ answered"))
        try driver.type("<Enter>G")
        #expect(driver.shows("They go on."))
    }

    @Test func theCommitteeClosesAndOpensAgain() throws {
        var driver = try Driver()
        try driver.type("5/whitefriars<Enter>jal<Enter>")
        #expect(driver.cursorLine.contains("+ closed"))
        try driver.type("al")
        #expect(driver.cursorLine.contains("- no report"))
        #expect(driver.message.contains("open again"))
    }

    @Test func theExecutiveMayAcceptInPrinciple() throws {
        var driver = try Driver(Size(width: 200, height: 50))
        try driver.type("5/whitefriars<Enter>jap")
        #expect(driver.shows("accepted in principle, 30 Apr 2017"))
        try driver.type("aj")
        #expect(driver.shows("rejected, 30 Apr 2017"))
        try driver.type("u")
        #expect(driver.shows("accepted in principle, 30 Apr 2017"))
    }

    @Test func whatOwesNothingSaysSo() throws {
        var driver = try Driver()
        try driver.type("5Ga")
        #expect(driver.message == "It owes nothing, so there is nothing to record.")
        try driver.type("5/needs no<Esc>6a")
        #expect(driver.shows("New organisation"))
        try driver.type("<Esc><Esc>5s")
        #expect(
            driver.message == "This works on actions and milestones; go to the plan with 1 and select one.")
    }

    @Test func nobodyCanReportWhereNobodyIsNamed() throws {
        var driver = try Driver()
        try driver.type("5ar")
        #expect(driver.message.hasPrefix("Nobody is named who could report"))
    }
}
