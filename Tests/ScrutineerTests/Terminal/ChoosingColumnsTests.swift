import Testing

/// What is chosen for the columns of a list stands again in the next session, in a file beside no plan.
@Suite struct ChoosingColumnsTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(TestPlan.text, to: "plan.json")
    }

    private func opened() throws -> Tmux {
        let tmux = try Tmux.opened(["plan.json"], in: folder, width: 120, height: 40)
        try tmux.shows("q quit")
        return tmux
    }

    @Test func theyAreRemembered() throws {
        let first = try opened()
        try first.press("2Cj<Enter>")
        try first.shows("Sorted by funder; kept for next time.")
        try first.press("q:overdue<Enter>b")
        try first.shows("Group the list")
        try first.press("lead<Enter>")
        try first.shows("Grouped by lead organisation.")
        try first.press("q")
        #expect(try first.ends() == 0)
        let second = try opened()
        try second.press("2")
        try second.shows("by funder", "grouped by lead")
        try second.press("C=q3bnot<Enter>")
        try second.shows("Not grouped.")
        try second.press("q")
        #expect(try second.ends() == 0)
        let third = try opened()
        try third.press("2")
        try third.hides("by funder", "grouped by")
    }

    @Test func aFaultyFileStopsNothingAndIsLeftAsItIs() throws {
        let first = try opened()
        try first.press("2Cj<Enter>qq")
        #expect(try first.ends() == 0)
        let path = ".output/state/scrutineer/columns.json"
        #expect(folder.text(of: path) == "{\n  \"funding\": { \"sort\": \"funder\" }\n}\n")
        try folder.write("{ \"funding\": 3 }", to: path)
        let second = try opened()
        try second.shows("columns.json:1:14")
        try second.press("2Cjj<Enter>qq")
        #expect(try second.ends() == 0)
        #expect(folder.text(of: path) == "{ \"funding\": 3 }")
    }
}
