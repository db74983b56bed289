import Testing
import TextGrid

@testable import Dashboard

/// `m`, `r` and `e`: recording what became of a milestone.
struct MilestoneEditTests {
    @Test func theOnlyOpenMilestoneIsMeantByItsAction() throws {
        var driver = try Driver.riverside()
        try driver.type("jm")
        #expect(driver.shows("1.1a Agreement signed: done when?"))
        #expect(driver.shows("2026-11-21"), "the as-of date is offered")
        try driver.type("<Enter>")
        #expect(driver.message == "1.1a marked done 21 Nov 2026. u takes it back.")
        #expect(driver.cursorLine.contains("1.1 Agree the banks") && driver.cursorLine.contains("+ done"))
        #expect(driver.header.contains("0 overdue"))
        #expect(driver.title(3).contains("── 0 "))
        try driver.type("u")
        #expect(driver.message == "Undone: 1.1a marked done 21 Nov 2026.")
        #expect(driver.header.contains("1 overdue"))
    }

    @Test func onTheMilestoneTheSameKeyTakesItAway() throws {
        var driver = try Driver.riverside()
        try driver.type("jllm<C-u>2026-07-01<Enter>")
        #expect(driver.message == "1.1a marked done 1 Jul 2026. u takes it back.")
        try driver.type("m")
        #expect(driver.message == "1.1a marked not done. u takes it back.")
        #expect(driver.cursorLine.contains("! OVERDUE 144d"))
    }

    @Test func ofSeveralOpenOnesItAsksWhich() throws {
        var driver = try Driver.riverside()
        try driver.type("jjm")
        #expect(driver.shows("Which milestone?"))
        #expect(driver.line(with: "1.2a Oaks planted")?.contains("> due in 10d") == true)
        try driver.type("<Down><Enter>")
        #expect(driver.shows("1.2b Willows planted: done when?"))
        try driver.type("<Esc>moaks<Enter>")
        #expect(driver.shows("1.2a Oaks planted: done when?"))
        try driver.type("<Esc>m<Space>q")
        #expect(driver.shows("Nothing matches."), "letters are typed, and nothing is marked")
        try driver.type("<Esc>")
        #expect(driver.keyBar.contains("q quit"))
    }

    @Test func withoutAnOpenOneItAsksAmongAll() throws {
        var driver = try Driver.riverside()
        try driver.type("jjjm")
        #expect(driver.line(with: "1.3a Last coat")?.contains("+ done") == true)
        try driver.type("<Enter>")
        #expect(driver.message == "1.3a marked not done. u takes it back.")
        #expect(driver.header.contains("2 overdue"))
    }

    @Test(arguments: [
        ("m", "A pillar has no milestone of its own; select one below it."),
        ("jjjjm", "This action has no milestone of its own."),
        ("jjjjr", "This action has no milestone of its own."),
        ("2m", "This works on milestones; go to the plan with 1 and select one."),
        ("2e", "This works on milestones; go to the plan with 1 and select one."),
    ])
    func whereThereIsNoMilestoneItSaysSo(keys: String, reason: String) throws {
        var driver = try Driver.riverside()
        try driver.type(keys)
        #expect(driver.message == reason)
    }

    @Test(arguments: ["32": "\"32\" is ", "2026-13": "\"2026-13\" is ", "soon": "\"soon\" is "])
    func aWrongDateIsRefusedWhereItIsTyped(typed: String, complaint: String) throws {
        var driver = try Driver.riverside()
        try driver.type("jm<C-u>" + typed + "<Enter>")
        #expect(driver.shows(complaint))
        #expect(driver.shows("18 July 2015"), "how it would be right")
        #expect(driver.shows("done when?"), "the prompt stays")
        try driver.type("<C-u>2026-07<Enter>")
        #expect(driver.message == "1.1a marked done Jul 2026. u takes it back.")
    }

    @Test func aDateToComeSaysThatItDoesNotCountYet() throws {
        var driver = try Driver.riverside()
        try driver.type("jm<C-u>2026-12-24<Enter>")
        #expect(
            driver.message
                == "Marked, but it does not count until 24 Dec 2026: the plan is read as of 21 Nov 2026.")
        #expect(driver.cursorLine.contains("! 1 late"))
        try driver.type("m")
        #expect(driver.message == "1.1a marked not done. u takes it back.")
    }

    @Test func aDueDateIsMovedWithAReasonAndTheOldOneStays() throws {
        var driver = try Driver.riverside()
        try driver.type("jr")
        #expect(driver.shows("1.1a Agreement signed: due when?"))
        #expect(driver.shows("Now due: Jun 2026."))
        try driver.type("2027-01~<Enter>")
        #expect(driver.shows("1.1a due about Jan 2027: why?"))
        try driver.type("Flood<Enter>")
        #expect(driver.message.hasPrefix("1.1a now due "))
        #expect(driver.header.contains("0 overdue"))
        try driver.type("ll<Enter>")
        #expect(driver.shows("Due date moved"))
        #expect(driver.line(with: "Flood")?.contains("21 Nov 2026 by Scrutiny officer, to ") == true)
        try driver.type("<Esc>r2027-01~<Enter><Enter>")
        #expect(driver.message == "1.1a is due then already; nothing was changed.")
    }

    @Test(arguments: [
        "r<Esc>", "r<BS>", "r2027<Enter><Esc>", "r2027<Enter><BS>", "e<Esc>", "eq", "ep<Esc>", "m<Esc>",
        "m<C-u><BS>",
    ])
    func leavingAtAnyStepChangesNothing(keys: String) throws {
        var driver = try Driver.riverside()
        try driver.type("j" + keys)
        #expect(driver.keyBar.contains("q quit"))
        #expect(driver.header.contains("1 overdue  0 questionable"))
        try driver.type("u")
        #expect(driver.message == "There is nothing to undo.")
    }

    @Test(arguments: ["p": "part", "s": "substituted", "n": "none", "c": "contradicted"])
    func aVerdictShortOfMetMakesItQuestionable(letter: String, verdict: String) throws {
        var driver = try Driver.riverside()
        try driver.type("3e")
        #expect(driver.shows("┌ Evidence ─"))
        try driver.type(letter)
        #expect(driver.shows("Evidence on 1.1a \(verdict): which words show it?"))
        try driver.type("\"Only a draft\"<Enter>")
        #expect(driver.message == "Evidence on 1.1a: \(verdict). u takes it back.")
        #expect(driver.cursorLine.contains("144d ? 1.1a Agreement signed"), "still late")
        #expect(driver.header.contains("1 questionable"))
        try driver.type("em<Enter>")
        #expect(driver.header.contains("0 questionable"))
        try driver.type("uu")
        #expect(driver.header.contains("0 questionable"))
    }

    @Test func undoAndRedoGoThroughEveryEditInTurn() throws {
        var driver = try Driver.riverside(Size(width: 120, height: 40))
        let start = driver.frame
        try driver.type("jscDone<Enter>cr<Enter>nNote<Enter>ep<Enter>r2027<Enter><Enter>m<Enter>")
        try driver.type("g")
        let end = driver.frame
        try driver.type("uuuuuu")
        #expect(driver.message == "Undone: 1.1 set to complete.")
        try driver.type("u")
        #expect(driver.message == "There is nothing to undo.")
        try driver.type("g")
        #expect(driver.frame == start)
        for _ in 0..<7 { try driver.type("<C-r>") }
        #expect(driver.message == "There is nothing to do again.")
        try driver.type("g")
        #expect(driver.frame == end)
        try driver.type("uujnAnother<Enter><C-r>")
        #expect(driver.message == "There is nothing to do again.", "a new edit ends what could be done again")
    }

    @Test func undoLeavesTheSelectionWhereTheOfficerIs() throws {
        var driver = try Driver.riverside()
        try driver.type("jm<Enter>Gu")
        #expect(driver.cursorLine.contains("2.1 Light the towpath"))
    }

    @Test func theSelectionStaysInTheOverdueListWhenItsRowGoes() throws {
        var driver = try Driver(Size(width: 120, height: 40))
        try driver.type("3jm<Enter>")
        #expect(driver.cursorLine.contains("3.3a Training proposals agreed"), "the row that took its place")
        try driver.type("u")
        #expect(driver.cursorLine.contains("3.3a Training proposals agreed"))
        #expect(driver.shows("1.3a Asset map published"))
    }
}
