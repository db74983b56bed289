import Testing

/// Tables, charts and many plans in a real terminal, wide and narrow, and the cursor on what is selected.
@Suite struct LookingTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func opened(_ width: Int, _ height: Int, environment: [String] = []) throws -> Tmux {
        let tmux = try Tmux.opened(in: folder, width: width, height: height, environment: environment)
        try tmux.shows("q quit")
        return tmux
    }

    /// Waits until the cursor stands on a row with a text.
    private func stands(_ tmux: Tmux, on text: String, _ location: SourceLocation = #_sourceLocation) throws {
        try tmux.waits("the cursor to stand on \(text)", location) { _ in
            let rows = try tmux.rows()
            let y = try tmux.cursor().y
            return rows.indices.contains(y) && rows[y].contains(text)
        }
    }

    @Test func aWideScreenTellsMoreAndANarrowOneTheMost() throws {
        let tmux = try opened(200, 50)
        try tmux.shows("Law Centre +1")
        try tmux.press("z")
        try tmux.shows("Law Centre +1", "due 31 Mar 2015")
        try tmux.press("z")
        try tmux.press("3z")
        try tmux.shows("no word yet", "said Oct 2015")
        try stands(tmux, on: "3.2a Champions identified")
        try tmux.resize(80, 24)
        try tmux.hides("no word yet")
        try stands(tmux, on: "3.2a Champions identified")
        try tmux.press("zq")
        #expect(try tmux.ends() == 0)
    }

    @Test func theTreesColumnsAreRemembered() throws {
        let first = try opened(200, 50)
        try first.press("z")
        try first.shows("due 31 Mar 2015")
        try first.press("Cjj<Space>")
        try first.shows("[ ] Due")
        try stands(first, on: "Due")
        try first.press("qq")
        #expect(try first.ends() == 0)
        let second = try opened(200, 50)
        try second.press("z")
        try second.hides("4 Detail")
        try second.shows("Law Centre +1")
        try second.hides("due 31 Mar 2015")
        try second.press("q")
        #expect(try second.ends() == 0)
    }

    @Test func plansStandSideBySideAndOneIsOpened() throws {
        let tmux = try opened(80, 24)
        try tmux.press(":plans<Enter>")
        try tmux.shows("All 4 plans", "£6,090,000 secured")
        try stands(tmux, on: "Active Citizens")
        try tmux.press("j<Enter>")
        try tmux.shows("Only Ignite", "plan: ignite")
        try stands(tmux, on: "Ignite: progress")
        try tmux.press("Fq")
        #expect(try tmux.ends() == 0)
    }

    @Test func chartsHaveTheirNumbersBesideThemInEveryLocale() throws {
        let tmux = try opened(80, 24)
        try tmux.press(":charts<Enter>")
        try tmux.shows("How the milestones stand", "█done", "15")
        try tmux.press("q")
        #expect(try tmux.ends() == 0)
        let plain = try opened(80, 24, environment: ["LC_ALL=C", "NO_COLOR=1"])
        try plain.press(":charts<Enter>")
        try plain.shows("How the milestones stand", "#done", "15")
        try stands(plain, on: "How the milestones stand")
        try plain.press("q")
        #expect(try plain.ends() == 0)
    }
}
