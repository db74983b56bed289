import Glibc
import Testing

/// What lasts from one session to the next: where the officer was, and how the lists stand.
@Suite struct ComingBackTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(TestPlan.text, to: "plan.json")
    }

    private func opened(_ arguments: [String] = ["plan.json"]) throws -> Tmux {
        let tmux = try Tmux.opened(arguments, in: folder, width: 120, height: 40)
        try tmux.shows("q quit")
        return tmux
    }

    @Test func oneKeyGoesBackAndOpeningStaysAsItIs() throws {
        let first = try opened()
        try first.press("6/trust<Enter>")
        try first.shows("find: trust")
        try first.press("q")
        #expect(try first.ends() == 0)
        let second = try opened()
        try second.showsRendered(["plan.json"], keys: "", width: 120, height: 40)
        try second.press("'")
        try second.shows("Where you were: organisations", "6 Organisations", "find: trust")
        try second.press("q")
        #expect(try second.ends() == 0)
        // Other plans have a place of their own.
        let other = try opened([])
        try other.press("'")
        try other.shows("Nothing is kept of where you were in these plans")
        #expect(!folder.text(of: "plan.json").contains("trust\" }]"), "nothing stands in the plan")
        #expect(folder.text(of: "plan.json") == TestPlan.text)
    }

    @Test(arguments: [SIGHUP, SIGTERM])
    func aCutConnectionLosesNeitherPlaceNorColumns(signal: Int32) throws {
        let first = try opened()
        try first.press("2Cj<Space>")
        try first.shows("[ ] Funder")
        try first.press("q7")
        try first.shows("Home › 7 Measures")
        try first.signalProgram(signal)
        _ = try first.ends()
        let second = try opened()
        try second.press("'")
        try second.shows("Where you were: measures", "Home › 7 Measures")
        try second.press("2C")
        try second.shows("[ ] Funder")
    }

    /// What was chosen is kept when it is chosen, so that not even a killed program loses it.
    @Test func whatIsChosenIsKeptAtOnce() throws {
        let first = try opened()
        try first.press("2Cj<Space>")
        try first.shows("[ ] Funder")
        try first.waits("the choice to be kept") { _ in
            folder.text(of: ".output/state/scrutineer/columns.json").contains("funder")
        }
        try first.killProgram()
        let second = try opened()
        try second.press("2C")
        try second.shows("[ ] Funder")
    }

    @Test func theSettingsSayHowListsStandUntilSomethingElseIsChosen() throws {
        folder.makeFolder(".output/config")
        folder.makeFolder(".output/config/scrutineer")
        let path = ".output/config/scrutineer/settings.json"
        try folder.write(
            "{ \"columns\": { \"overdue\": { \"hidden\": [\"lead\"], \"group\": \"lead\" } } }", to: path)
        let first = try opened()
        try first.press("3")
        try first.shows("grouped by lead organisation")
        try first.press("C")
        try first.shows("[ ] Leads")
        try first.press("jj<Space>")
        try first.shows("[x] Leads")
        try first.press("qq")
        #expect(try first.ends() == 0)
        let second = try opened()
        try second.press("3C")
        try second.shows("[x] Leads")
        try second.press("q")
        try folder.write("{ \"columns\": {\n  \"overdue\": { \"hidden\": [\"leed\"] } } }", to: path)
        let third = try opened()
        try third.shows("settings.json:2:27", "did you mean \"lead\"?")
    }
}
