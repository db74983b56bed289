import Testing

/// The mouse and the clipboard as a terminal sends and takes them.
@Suite struct MouseInTmuxTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// - Parameters: The button, and the column and row counted from 1, as a terminal reports them.
    private func report(_ button: Int, _ column: Int, _ row: Int, _ end: String = "M", to tmux: Tmux) throws {
        try tmux.tell("send-keys -l \"\u{1b}[<\(button);\(column);\(row)\(end)\"")
    }

    private func place(of text: String, in tmux: Tmux) throws -> (column: Int, row: Int) {
        // What is drawn comes in pieces.
        try tmux.shows(text)
        let rows = try tmux.rows()
        let row = try #require(rows.firstIndex { $0.contains(text) }, "\(rows)")
        let range = try #require(rows[row].firstRange(of: text))
        return (rows[row].distance(from: rows[row].startIndex, to: range.lowerBound) + 1, row + 1)
    }

    private func click(_ text: String, in tmux: Tmux) throws {
        let place = try place(of: text, in: tmux)
        try report(0, place.column, place.row, to: tmux)
        try report(0, place.column, place.row, "m", to: tmux)
    }

    @Test func aTitleFocusesTheWheelScrollsAndTheKeyBarPresses() throws {
        let tmux = try Tmux.opened(in: folder, width: 120, height: 40)
        try tmux.shows("q quit")
        try click("2 Funding", in: tmux)
        try tmux.waits("the funding to have the focus") { _ in
            try tmux.cursor().y == place(of: "2 Funding", in: tmux).row
        }
        let plan = try place(of: "1 Plan by pillar", in: tmux)
        try report(65, plan.column, plan.row + 3, to: tmux)
        try tmux.waits("the plan to scroll") { screen in !screen.contains("1.1 Set up a Centre") }
        try report(64, plan.column, plan.row + 3, to: tmux)
        try tmux.shows("1.1 Set up a Centre")
        try click("? help", in: tmux)
        try tmux.shows("Here: 2 Funding", "Type to search")
        try click("q close", in: tmux)
        try tmux.hides("Here: 2 Funding")
        try click("3 Overdue milestones", in: tmux)
        try tmux.shows("s status")
        try click("/ find", in: tmux)
        try tmux.shows("Enter keeps, Esc drops")
    }

    @Test func whatIsTooLongToCopyIsSaidWithTheLimit() throws {
        try folder.write(TestPlan.large(), to: "plan.json")
        let tmux = try Tmux.opened(["plan.json"], in: folder)
        try tmux.shows("q quit", "3,000 actions")
        try tmux.press("Y")
        try tmux.shows("Nothing was copied", "at most 74994")
    }

    /// With set-clipboard off tmux drops the plain request, and hands the wrapped one on to its own terminal.
    @Test func theRequestPassesThroughTmuxEitherWay() throws {
        let tmux = try Tmux.opened(in: folder)
        try tmux.shows("q quit")
        try tmux.tell("set -s set-clipboard off")
        try tmux.tell("set -g allow-passthrough on")
        try tmux.press("y")
        try tmux.shows("Copied")
        try tmux.hides("52;c")
        try tmux.tell("set -s set-clipboard on")
        try tmux.press("y")
        try tmux.waits("tmux to take the row") { _ in
            try tmux.tell("list-buffers").contains { $0.contains("bytes") }
        }
    }
}
