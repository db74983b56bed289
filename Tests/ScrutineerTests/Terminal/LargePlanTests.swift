import Testing

/// Plans that are so large that they are read beside the screen.
@Suite struct LargePlanTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func allOfThemIsThereInTheEndAndCanBeEdited() throws {
        try folder.write(TestPlan.large(), to: "large.json")
        let tmux = try Tmux.opened(["large.json", "--by", "Ann"], in: folder)
        try tmux.shows("Plan by pillar ── 3,000 actions ──", "as of 30 Jun 2026", "q quit")
        try tmux.press("Gnlooked at<Enter>")
        try tmux.shows("Note added to 1.3000", "unsaved 1")
        try tmux.press("w")
        try tmux.shows("Saved large.json.")
        #expect(folder.text(of: "large.json").contains("looked at"))
        try tmux.press("q")
        #expect(try tmux.ends() == 0)
        #expect(try Child.shell("ls -A", in: folder).output == ".output\nlarge.json\n")
    }

    @Test func whatTheOptionsAskForHoldsOnceAllIsRead() throws {
        try folder.write(TestPlan.large(), to: "large.json")
        try folder.write(TestPlan.text, to: "small.json")
        let tmux = try Tmux.opened(
            ["large.json", "small.json", "--lead", "trust", "--view", "plan"], in: folder)
        try tmux.shows("1 of 3,002", "lead: River Trust", "1.2 Buy a boat")
    }

    @Test func faultsAreToldOnceTheTerminalIsGivenBack() throws {
        try folder.write(TestPlan.large(lastStatus: "donee"), to: "large.json")
        let tmux = try Tmux.underShell(["large.json"], in: folder)
        try tmux.isGivenBack(exit: 2)
        try tmux.shows(#"large.json:3001:53: /pillars/0/actions/2999/status: "donee" is not a status"#)
    }

    @Test func itCanBeLeftAtAnyMoment() throws {
        try folder.write(TestPlan.large(), to: "large.json")
        let tmux = try Tmux.underShell(["large.json"], in: folder)
        try tmux.press("q")
        try tmux.isGivenBack(exit: 0)
    }
}
