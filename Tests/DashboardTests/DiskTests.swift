import PlanModel
import PlanStore
import Testing
import TextGrid

@testable import Dashboard

/// What comes from the disk while the plan is open: nothing that the officer looks at or types is disturbed.
struct DiskTests {
    /// The plan with records before and between those that were there, so that no row stays the same.
    private static let theirs = Riverside.json()
        .replacing(
            "\"organisations\": [",
            with: "\"organisations\": [ { \"id\": \"a\", \"name\": \"Angling Club\" },"
        )
        .replacing(
            "\"pillars\": [",
            with: "\"pillars\": [ { \"id\": \"0\", \"title\": \"Before\", \"actions\": [ "
                + "{ \"id\": \"0.1\", \"title\": \"Measure first\", \"status\": \"paused\", \"leads\": [\"trust\"] } ] },"
        )

    private func reload(_ json: String, changes: Int = 2, conflicts: [Conflict] = []) throws
        -> Dashboard.Outcome
    {
        .merged(
            [PlanReload(plan: 0, records: try Driver.plan(json), changes: changes, conflicts: conflicts)],
            .disk)
    }

    private func conflict(_ member: String, ours: String, theirs: String) -> Conflict {
        let place = Place(RecordName(.action, "1.2"))
        let taking = Change(place, .set(member: member, from: .text(ours), to: .text(theirs)))
        return Conflict(
            plan: "river", place: place, member: member, kind: .member, base: nil, ours: .text(ours),
            theirs: .text(theirs), taking: [taking])
    }

    @Test func selectionAndExpansionFollowTheirRecords() throws {
        var driver = try Driver.riverside(Size(width: 100, height: 40))
        try driver.type("jjl")
        #expect(driver.cursorLine.contains("1.2 Plant trees") && driver.shows("Oaks planted"))
        driver.take(try reload(Self.theirs))
        #expect(driver.message == "2 changes from disk.")
        #expect(driver.shows("0.1 Measure first"))
        #expect(driver.cursorLine.contains("1.2 Plant trees") && driver.shows("Oaks planted"))
    }

    @Test func theFilterKeepsItsOrganisation() throws {
        var driver = try Driver.riverside()
        try driver.type("fpark<Enter>")
        #expect(driver.header.contains("lead: Parks"))
        driver.take(try reload(Self.theirs))
        #expect(driver.header.contains("lead: Parks") && !driver.shows("Measure first"))
        driver.take(try reload(Riverside.json()))
        #expect(driver.header.contains("lead: Parks"))
    }

    @Test func whatIsTypedGoesToTheRecordItWasMeantFor() throws {
        var driver = try Driver.riverside(Size(width: 100, height: 40))
        try driver.type("jjnHalf a no")
        driver.take(try reload(Self.theirs))
        #expect(driver.shows("Half a no"))
        try driver.type("te<Enter>")
        #expect(driver.message.hasPrefix("Note added to 1.2"))
        #expect(driver.shows("Half a note"))
    }

    @Test func aPickerThatIsOpenPicksTheSameOrganisation() throws {
        var driver = try Driver.riverside()
        try driver.type("fpark")
        driver.take(try reload(Self.theirs))
        try driver.type("<Enter>")
        #expect(driver.header.contains("lead: Parks"))
    }

    @Test func aPromptAboutWhatIsGoneCloses() throws {
        var driver = try Driver.riverside()
        try driver.type("jjnHalf a no")
        driver.take(
            try reload(Riverside.json().replacing("\"1.2\"", with: "\"1.9\"").replacing("1.2a", with: "1.9a"))
        )
        #expect(driver.message == "2 changes from disk. What was asked about is gone with them.")
        #expect(driver.state.popups.isEmpty)
    }

    @Test func conflictsAreAskedOneByOneWithBothValuesAndCanBeUndone() throws {
        var driver = try Driver.riverside(Size(width: 100, height: 40))
        driver.take(
            try reload(
                Riverside.json(),
                conflicts: [
                    conflict("title", ours: "Plant trees", theirs: "Plant oaks"),
                    conflict("status", ours: "not-started", theirs: "paused"),
                ]))
        #expect(driver.shows("(1 of 2)"))
        #expect(driver.popupText.contains("\"Plant trees\"") && driver.popupText.contains("\"Plant oaks\""))
        try driver.type("t")
        #expect(driver.shows("1.2 Plant oaks"))
        #expect(driver.popupText.contains("\"not-started\"") && driver.popupText.contains("\"paused\""))
        try driver.type("m")
        #expect(driver.state.popups.isEmpty && !driver.state.hasConflicts)
        try driver.type("u")
        #expect(driver.shows("1.2 Plant trees"))
        try driver.type("<C-r>")
        #expect(driver.shows("1.2 Plant oaks"))
    }

    @Test func aLaterConflictAboutTheSameTakesThePlaceOfTheEarlier() throws {
        var driver = try Driver.riverside(Size(width: 100, height: 40))
        driver.take(
            try reload(
                Riverside.json(), conflicts: [conflict("title", ours: "Plant trees", theirs: "Plant oaks")]))
        driver.take(
            try reload(
                Riverside.json(), conflicts: [conflict("title", ours: "Plant trees", theirs: "Plant elms")]))
        #expect(driver.popupText.contains("\"Plant elms\"") && !driver.popupText.contains("oaks"))
        try driver.type("t")
        #expect(driver.shows("1.2 Plant elms") && !driver.state.hasConflicts)
        #expect(driver.state.popups.isEmpty)
    }

    @Test func aChoiceThatCouldNotBeKeptIsAskedAgainAndNothingIsSaved() throws {
        var driver = try Driver.riverside(Size(width: 100, height: 40))
        let history = driver.state.store.history
        driver.take(
            try reload(
                Riverside.json(), conflicts: [conflict("title", ours: "Plant trees", theirs: "Plant oaks")]))
        try driver.type("t")
        driver.take(.notKept(driver.takeEvents(), before: history, reason: "j: the disk is full"))
        #expect(driver.shows("1.2 Plant trees"))
        try driver.type("j")
        #expect(driver.shows("take theirs"))
    }

    @Test func aQuestionWaitsUntilNothingIsTyped() throws {
        var driver = try Driver.riverside(Size(width: 100, height: 40))
        try driver.type("jjnAt ")
        driver.take(
            try reload(
                Riverside.json(), conflicts: [conflict("title", ours: "Plant trees", theirs: "Plant oaks")]))
        #expect(!driver.shows("take theirs"))
        try driver.type("most<Enter>")
        #expect(driver.shows("take theirs") && driver.message.hasPrefix("Note added"))
    }

    @Test func aSaveWaitsForTheAnswers() throws {
        var driver = try Driver.riverside()
        try driver.type("w")
        driver.forgetEffects()
        driver.take(
            try reload(
                Riverside.json(), conflicts: [conflict("title", ours: "Plant trees", theirs: "Plant oaks")]))
        driver.take(.saveWaits(thenQuit: true))
        try driver.type("<Esc>")
        #expect(driver.effects == [.save(thenQuit: true)])
    }

    @Test func whatTheirsNeedsAndIsGoneIsOnlyTold() throws {
        var driver = try Driver.riverside()
        var told = conflict("title", ours: "Plant trees", theirs: "Plant oaks")
        told.taking = []
        driver.take(try reload(Riverside.json(), conflicts: [told]))
        #expect(driver.shows("keep mine") && !driver.shows("take theirs"))
        try driver.type("t")
        #expect(driver.shows("keep mine"))
        try driver.type("<Enter>")
        #expect(driver.state.popups.isEmpty)
    }

    @Test(arguments: [(1, "Recover 1 unsaved edit?"), (3, "Recover 3 unsaved edits?")])
    func recoveryIsAskedBeforeAnythingElse(count: Int, title: String) throws {
        var driver = try Driver.riverside()
        driver.take(.editsWait(count, notes: ["line 3 of j is damaged"]))
        #expect(driver.shows(title) && driver.popupText.contains("Line 3 of j is damaged."))
        try driver.type("<Esc>jw<BS>")
        #expect(driver.shows(title) && driver.effects == [])
        try driver.type("n")
        #expect(driver.effects == [.keepAside])
        driver.take(.editsWait(count, notes: []))
        driver.forgetEffects()
        try driver.type("y")
        #expect(driver.effects == [.recover])
        driver.take(.editsWait(count, notes: []))
        driver.forgetEffects()
        try driver.type("q")
        #expect(driver.effects == [.quit], "what waits goes on waiting")
    }

    @Test func whatCouldNotBeKeptSafeIsTakenBack() throws {
        var driver = try Driver.riverside(Size(width: 100, height: 40))
        let history = driver.state.store.history
        try driver.type("jjscWhy<Enter>")
        #expect(driver.cursorLine.contains("complete"))
        driver.take(.notKept(driver.takeEvents(), before: history, reason: "j: the disk is full"))
        #expect(driver.cursorLine.contains("not-started"))
        #expect(
            driver.message.contains("could not be kept safe") && driver.message.contains("the disk is full"))
        try driver.type("u")
        #expect(driver.message == "There is nothing to undo.")
    }

    @Test func readingAgainSaysWhatItFound() throws {
        var driver = try Driver.riverside()
        try driver.type("R")
        #expect(driver.effects == [.reload])
        driver.take(.merged([], .reload))
        #expect(driver.message == "Nothing has changed on disk.")
    }
}
