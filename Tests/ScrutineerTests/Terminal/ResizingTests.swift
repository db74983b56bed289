import Testing

/// The window changes its size under whatever is open.
@Suite struct ResizingTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(TestPlan.text, to: "plan.json")
    }

    /// Keys that open each popup, and what it shows.
    @Test(arguments: [
        ("", "1 Plan by pillar"), ("/cut", "cut"), ("f", "Lead organisation"), ("p", "Plan"),
        ("S", "overdue"),
        ("jjs", "cancelled"), ("jjsc", "why?"), ("jjc", "amber"), ("jjn", "Note on"), ("jjm", "done when?"),
        ("jjr", "due when?"), ("jje", "contradicted"), ("T", "as of which day"), ("t", "mono"), ("?", "Keys"),
        ("jjx", "Why"), ("4", "4 Detail"), ("2z", "2 Funding"),
        ("jjsc<Enter>", "unsaved 1"),
    ])
    func thePopupLivesThroughEverySize(keys: String, mark: String) throws {
        try folder.write(TestPlan.minimal, to: "mini.json")
        let plans = ["plan.json", "mini.json"]
        let tmux = try Tmux.opened(plans, in: folder)
        try tmux.shows("1.1 Cut the banks", "q quit")
        try tmux.press(keys)
        try tmux.shows(mark)
        // Without a popup every shape of the layout; tmux takes a quarter of a second for each.
        let sizes = keys.isEmpty ? [(2, 60), (59, 15), (40, 10), (39, 9), (500, 3), (100, 24), (99, 23)] : []
        for (width, height) in sizes + [(60, 16), (1, 1), (200, 50), (80, 24)] {
            try tmux.resize(width, height)
            // ncurses cannot write the last cell of a screen where nothing stands before it.
            if width == 1 { continue }
            try tmux.showsRendered(plans, keys: keys, width: width, height: height)
        }
    }

    @Test func aStormOfSizesEndsInTheLast() throws {
        let tmux = try Tmux.opened(["plan.json"], in: folder)
        try tmux.shows("1.1 Cut the banks", "q quit")
        for step in 0..<120 {
            try tmux.resize(1 + step * 37 % 200, 1 + step * 23 % 60)
            if step % 10 == 0 { try tmux.press("j?<Esc>kx<Esc>") }
        }
        try tmux.resize(80, 24)
        try tmux.press("g<C-l>")
        try tmux.showsRendered(["plan.json"], keys: "", width: 80, height: 24)
        try tmux.press("q")
        #expect(try tmux.ends() == 0)
    }
}
