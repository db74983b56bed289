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

    @Test func theEndingOfTheNameChoosesWhatIsWritten() throws {
        let tmux = try Tmux.opened(["plan.json"], in: folder)
        try tmux.shows("q quit")
        try tmux.press("3X<C-u>late.csv<Enter>")
        try tmux.shows("late.csv.")
        #expect(folder.text(of: "late.csv").hasPrefix("Plan,Id,Title,Days late,Due,Leads,Questionable\r\n"))
        try tmux.press("X<C-u>late.ics<Enter>")
        try tmux.shows("1 deadline in it.")
        #expect(folder.text(of: "late.ics").hasPrefix("BEGIN:VCALENDAR\r\n"))
        #expect(folder.text(of: "late.ics").contains("SUMMARY:"))
        try tmux.press("X<C-u>late.json<Enter>")
        try tmux.shows("Grant data holds funding streams")
        try tmux.press("<Esc>q")
        #expect(try tmux.ends() == 0)
    }
}
