import Glibc
import Testing

/// Two officers, or an officer and a text editor, with one file.
@Suite struct TwoAtOnceTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(TestPlan.text, to: "plan.json")
    }

    private func opened(by name: String) throws -> Tmux {
        let tmux = try Tmux.opened(["plan.json", "--by", name], in: folder)
        try tmux.shows("1.1 Cut the banks", "q quit")
        return tmux
    }

    @Test func theSecondIsToldWhoHasTheFileAndMayEditToo() throws {
        let first = try opened(by: "Ann")
        let second = try Tmux.opened(["plan.json", "--by", "Bo"], in: folder)
        try second.shows("Ann has plan.json open since")
        try first.press("jnFrom Ann<Enter>")
        try first.shows("unsaved 1")
        try second.press("jnFrom Bo<Enter>")
        try second.shows("unsaved 1")
        try first.press("w")
        try first.shows("Saved plan.json.")
        try second.shows("1 change from disk")
        try second.press("<Enter>")
        try second.shows("From Ann")
        try second.press("w")
        try second.shows("Saved plan.json.")
        try first.shows("1 change from disk")
        try first.press("<Enter>")
        try first.shows("From Bo")
        let text = folder.text(of: "plan.json")
        #expect(text.contains("From Ann") && text.contains("From Bo"))
        for tmux in [first, second] {
            try tmux.press("q")
            #expect(try tmux.ends() == 0)
        }
        #expect(try Child.shell("ls -A", in: folder).output == ".output\nplan.json\n")
    }

    @Test func aChangeOnDiskShowsAtOnceAndKeepsTheSelection() throws {
        let tmux = try opened(by: "Ann")
        try tmux.press("jj")
        try tmux.shows("4 Detail ── action 1.2")
        try folder.write(
            TestPlan.text.replacing("Buy a boat", with: "Buy a barge").replacing("blue", with: "red")
                .replacing("Cut the banks", with: "Cut both banks"), to: "plan.json")
        try tmux.shows("3 changes from disk", "> ", "1.2 Buy a barge", "1.1 Cut both banks")
        let cursor = try tmux.rows().first { $0.contains(">") && $0.contains("1.2") }
        #expect(cursor != nil)
    }

    @Test func bothSidesStandAndSavingWritesBoth() throws {
        let tmux = try opened(by: "Ann")
        try tmux.press("jscDone<Enter>")
        try tmux.shows("unsaved 1")
        try folder.write(TestPlan.text.replacing("Buy a boat", with: "Buy a barge"), to: "plan.json")
        try tmux.shows("1 change from disk", "Buy a barge", "unsaved 1")
        try tmux.press("w")
        try tmux.shows("Saved plan.json.")
        let text = folder.text(of: "plan.json")
        #expect(text.contains("Buy a barge") && text.contains("complete"))
        try tmux.press("u")
        try tmux.shows("Undone")
        try tmux.press("w")
        try tmux.shows("Saved plan.json.")
        #expect(
            folder.text(of: "plan.json") == TestPlan.text.replacing("Buy a boat", with: "Buy a barge"))
    }

    @Test(arguments: [false, true])
    func theSameMemberIsAskedAboutWithBothValues(takesTheirs: Bool) throws {
        let tmux = try opened(by: "Ann")
        try tmux.press("jscDone<Enter>")
        try tmux.shows("unsaved 1")
        try folder.write(TestPlan.text.replacing("in-progress", with: "cancelled"), to: "plan.json")
        try tmux.shows("The status of action 1.1", "complete", "cancelled", "keep mine", "take theirs")
        try tmux.press(takesTheirs ? "t" : "m")
        try tmux.hides("keep mine")
        try tmux.press("w")
        try tmux.shows("Saved plan.json.")
        let status = #""status": "%", "leads""#
        #expect(
            folder.text(of: "plan.json").contains(
                status.replacing("%", with: takesTheirs ? "cancelled" : "complete")))
        guard takesTheirs else { return }
        // The choice is an edit like any other.
        try tmux.press("u")
        try tmux.shows("Undone")
        try tmux.press("w")
        try tmux.shows("Saved plan.json.")
        #expect(folder.text(of: "plan.json").contains(status.replacing("%", with: "complete")))
    }

    @Test func whatIsTypedIsNotDisturbed() throws {
        let tmux = try opened(by: "Ann")
        try tmux.press("jjnThis is mi")
        try tmux.shows("This is mi")
        try folder.write(
            TestPlan.text.replacing(
                "\"pillars\": [",
                with: "\"pillars\": [ { \"id\": \"0\", \"title\": \"Before\", \"actions\": ["
                    + "{ \"id\": \"0.1\", \"title\": \"New one\", \"status\": \"paused\" } ] },"),
            to: "plan.json")
        try tmux.shows("New one", "This is mi")
        try tmux.press("ne<Enter>")
        try tmux.shows("Note added to 1.2", "unsaved 1")
    }

    @Test func aFileThatDoesNotLoadAnyMoreChangesNothing() throws {
        let tmux = try opened(by: "Ann")
        try tmux.press("jscDone<Enter>")
        try tmux.shows("unsaved 1")
        try folder.write("{ \"format\": ", to: "plan.json")
        try tmux.shows("does not load now", "unsaved 1")
        try tmux.press("w")
        try tmux.shows("Not saved.")
        #expect(folder.text(of: "plan.json") == "{ \"format\": ")
        try folder.write(TestPlan.text, to: "plan.json")
        try tmux.press("w")
        try tmux.shows("Saved plan.json.")
        #expect(folder.text(of: "plan.json").contains("complete"))
    }

    @Test func aRecordThatTheyDeletedAndWeEditedIsAskedAbout() throws {
        let tmux = try opened(by: "Ann")
        try tmux.press("jjnStill wanted<Enter>")
        try tmux.shows("unsaved 1")
        let boat =
            #"{ "id": "1.2", "title": "Buy a boat", "status": "paused", "leads": ["trust"], "exempt": true }"#
        try folder.write(
            TestPlan.text.replacing("},\n    \(boat)", with: "}"), to: "plan.json")
        #expect(!folder.text(of: "plan.json").contains("Buy a boat"))
        try tmux.shows("deleted", "keep mine", "take theirs")
        try tmux.press("t")
        try tmux.hides("Buy a boat")
        try tmux.press("u")
        try tmux.shows("Undone: Theirs taken", "Buy a boat")
    }

    @Test func readingAgainByHand() throws {
        let tmux = try opened(by: "Ann")
        try tmux.press("R")
        try tmux.shows("Nothing has changed on disk.")
    }

    @Test func aCommandThatSavesMeetsAnOpenDashboard() throws {
        let tmux = try opened(by: "Ann")
        try tmux.press("jnMine<Enter>")
        try tmux.shows("unsaved 1")
        #expect(
            try folder.run("set", "plan.json", "1.2", "status", "closed", "--by", "Bo").status == 0)
        try tmux.shows("2 changes from disk", "closed")
        try tmux.press("w")
        try tmux.shows("Saved plan.json.")
        let text = folder.text(of: "plan.json")
        #expect(text.contains("Mine") && text.contains("closed"))
    }
}
