import Testing

/// The first minute: the dashboard opens, and a lead's late work is three keys away.
@Suite struct FirstMinuteTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test(arguments: [(80, 24), (120, 40)])
    func theBundledPlansOpenAndALeadsLateWorkIsThreeKeysAway(width: Int, height: Int) throws {
        let tmux = try Tmux.opened(in: folder, width: width, height: height)
        try tmux.shows("1 Plan by pillar", "2 Funding", "3 Overdue milestones ── 5", "? help", "q quit")
        #expect(try tmux.cursor().y == 2, "the cursor stands on the selected row")
        try tmux.press("fgrape<Enter>")
        let screen = try tmux.shows("lead: Grapevine", "9 of 51", "1 of 5")
        #expect(!screen.contains("Lead organisation"))
        try tmux.press("3")
        try tmux.shows("277d", "3.2a Champions identified")
        try tmux.press("f<Enter>")
        try tmux.shows("── 51 actions", "3 Overdue milestones ── 5", "218d")
        try tmux.press("q")
        #expect(try tmux.ends() == 0)
    }
}
