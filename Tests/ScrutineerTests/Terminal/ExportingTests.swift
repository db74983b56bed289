import Testing

/// A witness sheet written to a file from the built program.
@Suite struct ExportingTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(TestPlan.text, to: "plan.json")
    }

    @Test func theSheetIsWrittenWhereTheProgramWasStartedAndNothingIsOverwritten() throws {
        try folder.write("mine", to: "mine.md")
        let tmux = try Tmux.opened(["plan.json"], in: folder)
        try tmux.shows("q quit")
        try tmux.press("6<Enter>")
        try tmux.shows("Witness sheet:")
        try tmux.press("X<C-u>mine.md<Enter>")
        try tmux.shows("Not written.")
        #expect(folder.text(of: "mine.md") == "mine")
        try tmux.press("<C-u>sheet.md<Enter>")
        try tmux.shows("Written to", "sheet.md.")
        #expect(folder.text(of: "sheet.md").hasPrefix("# Witness sheet: "))
        try tmux.press("q")
        #expect(try tmux.ends() == 0)
    }
}
