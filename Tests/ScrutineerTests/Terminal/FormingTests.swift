import Testing

/// Records of many kinds written in forms by keys: what stands on the disk, and that undo leaves no trace of them.
@Suite struct FormingTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(TestPlan.text, to: "plan.json")
    }

    private func opened(width: Int = 80, height: Int = 24) throws -> Tmux {
        let tmux = try Tmux.opened(["plan.json", "--by", "Ann"], in: folder, width: width, height: height)
        try tmux.shows("1.1 Cut the banks")
        return tmux
    }

    @Test(arguments: [(80, 24), (200, 50), (60, 16)])
    func whatWasAddedChangedAndDeletedComesBackToTheByte(width: Int, height: Int) throws {
        let tmux = try opened(width: width, height: height)
        try tmux.press("Ad")
        try tmux.shows("New document: title")
        try tmux.press("Progress report<Enter>")
        try tmux.press("k")
        try tmux.shows("Document progress-report added.")
        try tmux.press("Ag")
        try tmux.shows("Document?")
        try tmux.press("progress<Enter>rFinance<Enter>ycon<Enter>s1 Jun 2026<Enter>")
        try tmux.shows("1 Jun 2026")
        try tmux.press("k")
        try tmux.shows("Sign-off of Finance added.")
        try tmux.press("j<C-e>")
        try tmux.shows("keep the changes")
        try tmux.press("z")
        try tmux.shows("Document?")
        try tmux.press("progress<Enter>rpara 4<Enter>k")
        try tmux.shows("Progress report")
        try tmux.press("k")
        try tmux.shows("1.1 changed.")
        try tmux.press("D")
        try tmux.shows("Delete?")
        try tmux.press("y")
        try tmux.shows("1.1 deleted.", "unsaved 4")
        try tmux.press("uuuu")
        try tmux.shows("Undone: Document progress-report added")
        try tmux.hides("unsaved")
        #expect(folder.text(of: "plan.json") == TestPlan.text)
        try tmux.press("<C-r>w")
        try tmux.shows("Saved plan.json.")
        #expect(folder.text(of: "plan.json").contains("\"Progress report\""))
        try tmux.press("u")
        try tmux.shows("Undone", "unsaved 1")
        try tmux.press("w")
        try tmux.shows("Saved plan.json.")
        #expect(folder.text(of: "plan.json") == TestPlan.text)
    }
}
