import Testing
import TextGrid

@testable import Dashboard

/// `s`, `c` and `n`: recording what became of an action.
struct ActionEditTests {
    @Test func aStatusIsSetWithAReasonAndTheSelectionStays() throws {
        var driver = try Driver.riverside()
        try driver.type("js")
        #expect(driver.shows("┌ Status ─"))
        #expect(driver.shows("1.1 Agree the banks"))
        #expect(driver.shows("> i  in-progress"), "what stands is highlighted")
        try driver.type("c")
        #expect(driver.shows("1.1 to complete: why?"))
        #expect(driver.shows("Enter alone leaves it empty."))
        try driver.type("The lead says so: q, s & <lt>done>.<Enter>")
        #expect(driver.message == "1.1 set to complete. u takes it back.")
        #expect(driver.cursorLine.contains("1.1 Agree the banks"))
        #expect(driver.cursorLine.contains("complete      ! 1 late"), "it does not stop the clock")
        try driver.type("<Enter>")
        #expect(driver.shows("complete (set 21 Nov 2026 by Scrutiny officer)"))
        #expect(driver.shows("The lead says so: q, s & <done>."))
        #expect(driver.shows("set to complete (was in-progress)"))
    }

    @Test(arguments: ["n": "not-started", "p": "paused", "c": "complete", "l": "closed", "x": "cancelled"])
    func everyStatusHasItsLetter(letter: String, status: String) throws {
        var driver = try Driver.riverside()
        try driver.type("js" + letter + "<Enter>")
        #expect(driver.cursorLine.contains(status))
        try driver.type("u")
        #expect(driver.cursorLine.contains("in-progress"))
    }

    @Test func theChooserIsMovedInAndRefusesOtherLetters() throws {
        var driver = try Driver.riverside()
        try driver.type("js<Down><Down><Up><Enter>")
        #expect(driver.shows("1.1 to paused: why?"))
        try driver.type("<Esc>sz")
        #expect(driver.message == "Press one of n, i, p, c, l, x; Esc gives it up.")
        #expect(driver.shows("┌ Status ─"), "it is still open")
        driver.paste("c")
        #expect(driver.message.hasPrefix("Pasted text has no place here"))
    }

    @Test(arguments: [
        "s<Esc>", "s<BS>", "sq", "s<C-c>", "sc<Esc>", "sc<BS>", "scx<BS><BS>", "sc<C-c>", "c<Esc>", "cr<Esc>",
        "n<Esc>", "n<BS>",
    ])
    func leavingAtAnyStepChangesNothing(keys: String) throws {
        var driver = try Driver.riverside()
        try driver.type("j" + keys)
        #expect(driver.keyBar.contains("q quit"), "no popup is left")
        #expect(driver.cursorLine.contains("in-progress   ! 1 late"))
        try driver.type("u")
        #expect(driver.message == "There is nothing to undo.")
    }

    @Test func settingWhatStandsIsNoEdit() throws {
        var driver = try Driver.riverside()
        try driver.type("jsi<Enter>")
        #expect(driver.message == "1.1 is in-progress already; nothing was changed.")
        try driver.type("cr<Enter>cr<Enter>")
        #expect(driver.message == "The confidence in 1.1 is red already; nothing was changed.")
    }

    @Test(arguments: [
        ("s", "A pillar has no status of its own; select an action below it."),
        ("c", "A pillar has no status of its own; select an action below it."),
        ("n", "A pillar has no status of its own; select an action below it."),
        ("2s", "This works on actions and milestones; go to the plan with 1 and select one."),
        ("2n", "This works on actions and milestones; go to the plan with 1 and select one."),
    ])
    func whereThereIsNoActionItSaysSo(keys: String, reason: String) throws {
        var driver = try Driver.riverside()
        try driver.type(keys)
        #expect(driver.message == reason)
    }

    @Test func onAMilestoneAndInTheDetailTheActionIsMeant() throws {
        var driver = try Driver.riverside()
        try driver.type("3s")
        #expect(driver.shows("1.1 Agree the banks"))
        try driver.type("l<Enter>")
        #expect(driver.message == "1.1 set to closed. u takes it back.")
        #expect(driver.cursorLine.contains("Nothing is overdue at this date."), "closed means accepted")
        try driver.type("1gjjj4sp<Enter>")
        #expect(driver.message == "1.3 set to paused. u takes it back.")
    }

    @Test func confidenceShowsAsALetterAndKeepsItsReason() throws {
        var driver = try Driver.riverside()
        try driver.type("jca")
        #expect(driver.shows("Confidence in 1.1 amber: why?"))
        try driver.type("Slow replies<Enter>")
        #expect(driver.cursorLine.contains("A ! 1 late"))
        #expect(driver.roles(of: "A ! 1 late").contains(.amber))
        try driver.type("<Enter>")
        #expect(driver.shows("Confidence   A amber, 21 Nov 2026 by Scrutiny officer: Slow replies"))
        try driver.type("<Esc>cg<Enter>")
        #expect(driver.cursorLine.contains("G ! 1 late"))
        try driver.type("cn<Enter>")
        #expect(driver.cursorLine.contains("in-progress   ! 1 late"))
        try driver.type("uu")
        #expect(driver.cursorLine.contains("A ! 1 late"))
    }

    @Test(arguments: ["<C-j>", "<M-Enter>"])
    func aNoteMayHaveSeveralLines(newLine: String) throws {
        var driver = try Driver.riverside()
        try driver.type("jnFirst line" + newLine + "second line<Enter>")
        #expect(driver.message == "Note added to 1.1. u takes it back.")
        try driver.type("<Enter>")
        #expect(driver.lines.contains("  First line"))
        #expect(driver.lines.contains("  second line"))
        #expect(driver.shows("21 Nov 2026, Scrutiny officer"))
    }

    @Test func commandsAreOnlyLettersInANoteAndAPasteKeepsItsLines() throws {
        var driver = try Driver.riverside()
        try driver.type("jnqwu?:/")
        driver.paste("pasted\nq\ttab\n")
        #expect(driver.shows("qwu?:/pasted"))
        #expect(driver.effects == [])
        try driver.type("<Enter><Enter>")
        #expect(driver.shows("  qwu?:/pasted"))
        #expect(driver.shows("  q tab"))
    }

    @Test func aPromptOfOneLineTakesNoLineBreaks() throws {
        var driver = try Driver.riverside()
        try driver.type("jscone<M-Enter>")
        driver.paste(" two\nthree\tfour\r\nfive")
        #expect(driver.shows("one two three four five"))
        try driver.type("<Enter>")
        #expect(driver.message == "1.1 set to complete. u takes it back.")
    }

    @Test func aLineFeedIsEnterWhereNoNewLineCanBeMeant() throws {
        var driver = try Driver.riverside()
        try driver.type("jscDone.<C-j>")
        #expect(driver.message == "1.1 set to complete. u takes it back.")
    }

    @Test func escAsksBeforeANoteIsLost() throws {
        var driver = try Driver.riverside()
        try driver.type("jnImportant<Esc>")
        #expect(driver.shows("Esc again loses the note; Enter keeps it."))
        try driver.type("!<Esc>")
        #expect(driver.shows("Important!"))
        #expect(driver.shows("Esc again loses the note; Enter keeps it."), "typing takes the question back")
        try driver.type("<Esc>")
        #expect(driver.keyBar.contains("q quit"))
        try driver.type("u")
        #expect(driver.message == "There is nothing to undo.")
    }

    @Test func anEmptyNoteIsNotKept() throws {
        var driver = try Driver.riverside()
        try driver.type("jn   <Enter>")
        #expect(driver.message == "An empty note was not kept.")
    }

    @Test func theLineIsEditedAsInAShell() throws {
        var driver = try Driver.riverside()
        try driver.type("jscone two<C-w>2<Home>X <End>!<Left><Left><Del><C-a><Right><BS>Y<Enter><Enter>")
        #expect(driver.lines.contains("  Y one !"))
    }
}
