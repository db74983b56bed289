import Testing

/// The first start of somebody who has never been here.
@Suite struct FirstStartTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test(arguments: [(80, 24), (200, 50)])
    func theKeysAreToldOnceAndTheNextKeyActs(width: Int, height: Int) throws {
        let first = try Tmux.opened(in: folder, width: width, height: height)
        // What opens is the plan as anybody sees it.
        try first.showsRendered([], keys: "", width: width, height: height)
        try first.shows("New here? Five keys do most of it", "goes on.", "1 Plan by pillar")
        #expect(try first.cursor().y == 2)
        try first.press("j")
        try first.hides("New here?")
        try first.showsRendered([], keys: "j", width: width, height: height)
        #expect(folder.text(of: ".output/state/scrutineer/columns.json") == "{}\n")
        try first.press("q")
        #expect(try first.ends() == 0)
    }

    /// Whoever begins at once is told nothing then, and may be told at the next start.
    @Test func whoBeginsAtOnceIsNotStopped() throws {
        let tmux = try Tmux.opened(in: folder)
        try tmux.press("fgrape<Enter>")
        try tmux.shows("lead: Grapevine")
        try tmux.press("q")
        #expect(try tmux.ends() == 0)
        let second = try Tmux.opened(in: folder)
        try second.shows("New here?")
    }
}
