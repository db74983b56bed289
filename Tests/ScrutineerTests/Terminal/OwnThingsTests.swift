import Testing

/// What is the user's own (settings, saved views, the clipboard, the mouse) in the built program.
@Suite struct OwnThingsTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(TestPlan.text, to: "plan.json")
    }

    private func set(_ text: String) throws {
        folder.makeFolder(".output/config")
        folder.makeFolder(".output/config/scrutineer")
        try folder.write(text, to: ".output/config/scrutineer/settings.json")
    }

    @Test func theListIsCopiedThroughTmux() throws {
        let tmux = try Tmux.opened(["plan.json"], in: folder)
        try tmux.shows("q quit")
        try tmux.tell("set -s set-clipboard on")
        try tmux.press("3Y")
        try tmux.shows("Copied 1 row")
        // Its control mode writes a tab in letters.
        let copied = try tmux.tell("show-buffer").map { $0.replacing("\\t", with: "\t") }
            .filter { !$0.isEmpty }
        #expect(copied.count == 2, "\(copied)")
        #expect(copied[0].hasPrefix("Plan\tId\tTitle"), "\(copied)")
        #expect(copied[1].hasPrefix("river\ta\tBanks cut\t30"), "\(copied)")
    }

    @Test func aClickSelectsAndTheMouseIsGivenBack() throws {
        let tmux = try Tmux.underShell(["plan.json"], in: folder)
        try tmux.shows("q quit")
        #expect(try tmux.query("#{mouse_any_flag}") == "1")
        try tmux.press("j")
        try tmux.tell("send-keys -l \"\u{1b}[<0;10;5M\"")
        try tmux.waits("the third row to be selected") { _ in try tmux.cursor().y == 4 }
        try tmux.press("<C-t>")
        try tmux.shows("The mouse is the terminal's")
        #expect(try tmux.query("#{mouse_any_flag}") == "0")
        try tmux.press("<C-t>")
        try tmux.shows("The mouse works here")
        try tmux.press("q")
        try tmux.isGivenBack(exit: 0)
    }

    @Test func withoutTheMouseTheTerminalKeepsIt() throws {
        let tmux = try Tmux.opened(["--no-mouse", "plan.json"], in: folder)
        try tmux.shows("q quit")
        #expect(try tmux.query("#{mouse_any_flag}") == "0")
    }

    @Test func settingsHoldAndAMistakeInThemStopsNobody() throws {
        try set("{ \"keys\": { \"find\": \"<C-f>\" }, \"mouse\": false, \"ascii\": true }")
        let tmux = try Tmux.opened(["plan.json"], in: folder)
        try tmux.shows("Ctrl-F find", "q quit")
        #expect(try tmux.query("#{mouse_any_flag}") == "0")
        try tmux.press("q")
        #expect(try tmux.ends() == 0)
        try set("{\n  \"them\": \"light\"\n}")
        let other = try Tmux.opened(["plan.json"], in: folder)
        try other.shows("settings.json:2:3", "is not a setting")
        try other.press("j")
        try other.hides("is not a setting")
    }

    @Test func theFolderOfTheSettingsOpensWhereNoneIsNamed() throws {
        try set("{ \"folder\": \"\(folder.path)/plan.json\" }")
        let tmux = try Tmux.opened(in: folder)
        try tmux.shows("Banks", "q quit")
    }

    @Test func aViewIsSavedForTheNextSession() throws {
        let tmux = try Tmux.opened(["plan.json"], in: folder)
        try tmux.shows("q quit")
        try tmux.press("3/cut<Enter>VLate banks<Enter>")
        try tmux.shows("Saved as \"Late banks\"")
        #expect(folder.facts(of: ".output/config/scrutineer/views.json").mode == 0o600)
        try tmux.press("q")
        #expect(try tmux.ends() == 0)
        let other = try Tmux.opened(["plan.json"], in: folder)
        try other.shows("q quit")
        try other.press("v")
        try other.shows("Late banks")
        try other.press("late banks<Enter>")
        try other.shows("find: cut")
        try folder.write("{ \"views\": [ {} ] }", to: ".output/config/scrutineer/views.json")
        try other.press("v")
        try other.shows("views.json:1:14", "has no name", "Silent and late")
    }

    @Test func anAnswerAboutTheBackgroundIsNoKeys() throws {
        let tmux = try Tmux.opened(["plan.json"], in: folder)
        try tmux.shows("q quit")
        try tmux.tell("send-keys -l \"\u{1b}]11;rgb:ffff/ffff/ffff\u{7}\"")
        try tmux.press("jj")
        try tmux.waits("the third row to be selected") { _ in try tmux.cursor().y == 4 }
    }
}
