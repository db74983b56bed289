import PlanModel
import PlanStore
import Testing
import TextGrid

@testable import Dashboard

/// Entering, keeping and leaving meeting mode.
@Suite struct MeetingModeTests {
    @Test func theHeaderSaysWhichMeetingIsTakenDownUntilItIsLeft() throws {
        var driver = try CommitteePlan.driver()
        try driver.type(":meetings<Enter>jB<Enter>")
        #expect(driver.header.contains("Meeting: Scrutiny Board 5, 18 Nov 2015"))
        #expect(driver.message.hasPrefix("Taking down Scrutiny Board 5, 18 Nov 2015."))
        for keys in ["1", "5", "6<Enter>", "9", "<Esc>", "3"] {
            try driver.type(keys)
            #expect(driver.header.contains("Meeting: Scrutiny Board 5, 18 Nov 2015"), "\(keys)")
            #expect(driver.keyBar.contains("d take down"), "\(keys)")
        }
        try driver.type("B")
        #expect(!driver.header.contains("Meeting:"))
        #expect(driver.message.hasPrefix("Left Scrutiny Board 5, 18 Nov 2015. Nothing was taken down."))
    }

    @Test(arguments: ["B", "q", "<Esc>", "<C-c>"])
    func itIsLeftByItsKeyAndByThoseThatLeadBack(key: String) throws {
        var driver = try CommitteePlan.driver()
        try driver.type("Bboard<Enter>")
        #expect(driver.header.contains("Meeting: "))
        try driver.type(key)
        #expect(!driver.header.contains("Meeting: "))
        #expect(driver.effects == [])
        // The one that was left is the first that is offered.
        try driver.type("B<Enter>")
        #expect(driver.header.contains("Meeting: "))
    }

    @Test func escapeLeavesTheViewBeforeTheMeeting() throws {
        var driver = try CommitteePlan.driver()
        try driver.type(":meetings<Enter>jB<Enter>5<Esc>")
        #expect(driver.header.contains("Meeting: "))
        #expect(driver.title(1) != "")
        try driver.type("<Esc>")
        #expect(!driver.header.contains("Meeting: "))
    }

    @Test func thePaletteBeginsItFromAnywhere() throws {
        var driver = try CommitteePlan.driver()
        try driver.type("3:meeting mode<Enter>18 nov<Enter>")
        #expect(driver.header.contains("Meeting: Scrutiny Board 5, 18 Nov 2015"))
    }

    @Test func aNewMeetingIsOfABodyAndADate() throws {
        var driver = try CommitteePlan.driver()
        let before = dump(driver.state.store)
        try driver.type("Bnew<Enter>")
        #expect(driver.shows("New meeting of which body?"))
        try driver.type("<Enter>")
        #expect(driver.shows("Enter alone: 2015-11-18."))
        try driver.type("in winters<Enter>")
        #expect(driver.shows("is not a date"))
        try driver.type("<C-u>2015-11-17<Enter>Site visit<Enter>")
        #expect(driver.header.contains("Meeting: Scrutiny Board 5, 17 Nov 2015"))
        try driver.type(":meetings<Enter>/site<Enter>")
        #expect(driver.cursorLine.contains("17 Nov 2015"))
        let saved = try CommitteePlan.saved(&driver)
        #expect(
            saved.value(of: RecordName(.meeting, "board-2015-11-17"))
                == .record([
                    "id": .text("board-2015-11-17"), "body": .text("board"), "date": .text("2015-11-17"),
                    "title": .text("Site visit"),
                ]))
        // Undo takes the meeting away, and with it the mode; redo brings both back.
        try driver.type("u")
        #expect(dump(driver.state.store) == before)
        #expect(!driver.header.contains("Meeting: "))
        try driver.type("<C-r>")
        #expect(driver.header.contains("Meeting: Scrutiny Board 5, 17 Nov 2015"))
    }

    @Test func twoMeetingsOfOneBodyOnOneDayHaveTwoIds() throws {
        var driver = try CommitteePlan.driver()
        try driver.type("Bnew<Enter><Enter><Enter><Enter>BBnew<Enter><Enter><Enter><Enter>")
        let saved = try CommitteePlan.saved(&driver)
        #expect(saved.row(of: RecordName(.meeting, "board-2015-11-18")) != nil)
        #expect(saved.row(of: RecordName(.meeting, "board-2015-11-18-2")) != nil)
    }

    @Test func aMeetingThatIsStillToComeSaysSo() throws {
        var driver = try CommitteePlan.driver()
        try driver.type("B16 dec<Enter>")
        #expect(driver.message.contains("It does not count until 16 Dec 2015"))
        try driver.type("daWhen?<Enter><Enter>")
        #expect(driver.message.contains("It does not count until 16 Dec 2015"))
        try driver.type("L")
        #expect(driver.cursorLine.contains("When?"), "it is listed all the same")
    }

    @Test(arguments: ["B", "d", "7a", ":meetings<Enter>a", "5e", "5D", "Le", "LD"])
    func readOnlyTakesNothingDown(keys: String) throws {
        var driver = try CommitteePlan.driver(isReadOnly: true)
        try driver.type(keys)
        #expect(driver.message == (keys == "d" ? "No meeting is being taken down; B begins." : "Read only."))
        #expect(driver.state.popups.isEmpty)
        #expect(!driver.hasEdits)
    }

    @Test func withoutAMeetingTheKeySaysWhatToDo() throws {
        var driver = try Driver.riverside()
        try driver.type("d")
        #expect(driver.message == "No meeting is being taken down; B begins.")
        try driver.type("L")
        #expect(driver.message == "No meeting has taken place at this date; B begins one.")
        try driver.type(":meetings<Enter>a")
        #expect(driver.shows("New meeting of which body?"), "there it adds the first")
    }
}
