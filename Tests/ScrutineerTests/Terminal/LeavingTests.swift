import Glibc
import Testing

/// Every way out: the terminal is left as it was found.
@Suite struct LeavingTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(TestPlan.text, to: "plan.json")
    }

    @Test(arguments: ["q", "<C-c>"])
    func quitGivesTheTerminalBack(key: String) throws {
        let tmux = try Tmux.underShell(in: folder)
        try tmux.shows("1 Plan by pillar", "q quit")
        #expect(try tmux.isAlternate())
        try tmux.press(key)
        try tmux.isGivenBack(exit: 0)
    }

    @Test(arguments: ["q", "<C-c>"])
    func quitAsksWhenSomethingIsUnsaved(key: String) throws {
        let tmux = try Tmux.underShell(["plan.json"], in: folder)
        try tmux.shows("q quit")
        try tmux.press("jscDone<Enter>" + key)
        try tmux.shows("1 edit is not saved", "save and quit", "discard and quit", "stay")
        for stay in ["<Esc>", "y", "<Enter>", "q", "<C-c>"] {
            try tmux.press(stay)
            try tmux.hides("discard and quit")
            try tmux.press(key)
            try tmux.shows("discard and quit")
        }
        try tmux.press("d")
        try tmux.isGivenBack(exit: 0)
        #expect(folder.text(of: "plan.json") == TestPlan.text)
    }

    @Test func quitCanSave() throws {
        let tmux = try Tmux.underShell(["plan.json"], in: folder)
        try tmux.shows("q quit")
        try tmux.press("jscDone<Enter>qs")
        try tmux.isGivenBack(exit: 0)
        #expect(folder.text(of: "plan.json").contains("Done"))
    }

    @Test func quitDoesNotEndWhenSavingFails() throws {
        let tmux = try Tmux.underShell(["plan.json"], in: folder)
        try tmux.shows("q quit")
        try tmux.press("jscDone<Enter>")
        try tmux.shows("unsaved 1")
        unlink(folder.path + "/plan.json")
        folder.makeFolder("plan.json")
        try tmux.press("qs")
        try tmux.shows("Not saved.", "it is a folder", "unsaved 1")
        #expect(try tmux.isAlternate())
        try tmux.press("qd")
        try tmux.isGivenBack(exit: 0)
    }

    @Test func quitWithBundledPlansSavesIntoAFolder() throws {
        let tmux = try Tmux.underShell(in: folder)
        try tmux.shows("q quit")
        try tmux.press("jjjjcaWaits<Enter>qs")
        try tmux.shows("older")
        try tmux.press("kept<Enter>")
        try tmux.isGivenBack(exit: 0)
        #expect(folder.text(of: "kept/active-citizens.json").contains("Waits"))
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
    func aSignalEndsItAtOnce(number: Int32) throws {
        // Without dumps of its memory; the plan is edited, and nobody is asked.
        let tmux = try Tmux.underShell(["plan.json"], in: folder)
        try tmux.shows("q quit")
        try tmux.press("jscDone<Enter>n")
        try tmux.shows("Note on")
        kill(try tmux.childOfShell(), number)
        try tmux.isGivenBack(exit: 128 + Int(number))
        #expect(folder.text(of: "plan.json") == TestPlan.text)
    }

    @Test func ctrlZStopsItAndFgGoesOn() throws {
        let tmux = try Tmux(
            ["/bin/bash", "--norc", "--noprofile", "-i"], in: folder,
            environment: ["PS1=PROMPT ", "HISTFILE="])
        try tmux.shows("PROMPT")
        try tmux.press("stty -g > .output/before<Enter>'\(Child.program)' plan.json<Enter>")
        try tmux.shows("q quit", "1.1 Cut the banks")
        try tmux.press("jn<C-z>")
        // A prompt takes the key too: whatever is open, the shell is reached.
        try tmux.shows("Stopped")
        #expect(try !tmux.isAlternate())
        #expect(try tmux.isCursorVisible())
        try tmux.press(
            "stty -g > .output/after<Enter>cmp .output/before .output/after && echo same''modes<Enter>")
        try tmux.shows("samemodes")
        try tmux.resize(100, 30)
        try tmux.press("fg<Enter>")
        try tmux.shows("Note on", "1 Plan by pillar", "4 Detail")
        #expect(try tmux.isAlternate())
        try tmux.press("hello<Enter>")
        try tmux.shows("unsaved 1")
        // From outside, as `kill -TSTP` and `kill -STOP` stop it.
        let program = try tmux.childOfShell()
        for number in [SIGTSTP, SIGSTOP] {
            kill(program, number)
            try tmux.waits("the shell") { screen in
                screen.contains("Stopped") || !screen.contains("unsaved 1")
            }
            if number == SIGTSTP { #expect(try !tmux.isAlternate()) }
            try tmux.press("fg<Enter>")
            try tmux.shows("unsaved 1", "q quit")
            #expect(try tmux.isAlternate())
        }
        try tmux.press("qd")
        try tmux.shows("PROMPT")
        try tmux.press(
            "stty -g > .output/after<Enter>cmp .output/before .output/after && echo again''same<Enter>")
        try tmux.shows("againsame")
    }

    @Test func aTerminalThatIsGoneEndsIt() throws {
        let line = try Line(["plan.json"], in: folder)
        try line.receives("quit")
        line.hangUp()
        #expect(try line.ends() == 128 + SIGHUP)
    }

    @Test func aKilledServerEndsIt() throws {
        let tmux = try Tmux.opened(["plan.json"], in: folder)
        try tmux.shows("q quit")
        let program = try tmux.process()
        try tmux.tell("respawn-pane -k -- cat")
        try tmux.waits("its end") { _ in kill(program, 0) != 0 }
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
    func aTerminalThatTakesNothingDoesNotKeepItFromEnding(number: Int32) throws {
        let line = try Line(in: folder, width: 200, height: 60)
        try line.receives("quit")
        // Nobody reads what it draws now, until it can neither write on nor read its keys.
        for key in (0..<400).flatMap({ _ in ["3", "1", "z"] }) {
            line.type(key)
            guard line.isTakingKeys() else { break }
        }
        kill(line.process, number)
        #expect(try line.ends(isRead: false) == 128 + number)
        #expect(line.modes == line.modesBefore)
        // What was in the way is dropped; what gives the terminal back has arrived.
        #expect(line.text.contains("\u{1b}[?1049l"))
    }

    @Test(arguments: ["xterm-256color", "screen-256color", "tmux-256color", "linux", "vt100", "ansi"])
    func whatWasSwitchedOnIsSwitchedOff(terminal: String) throws {
        let line = try Line(in: folder, terminal: terminal)
        try line.receives("quit")
        #expect(line.modes != line.modesBefore)
        line.type("q")
        #expect(try line.ends() == 0)
        #expect(line.modes == line.modesBefore)
        for (on, off) in [
            ("\u{1b}[?1049h", "\u{1b}[?1049l"), ("\u{1b}[?2004h", "\u{1b}[?2004l"), ("\u{1b}=", "\u{1b}>"),
            ("\u{1b}[?1000h", "\u{1b}[?1000l"), ("\u{1b}[?1006h", "\u{1b}[?1006l"),
        ] {
            #expect(line.text.contains(on) == line.text.contains(off), "\(on.debugDescription)")
        }
        let isModern = terminal.contains("256")
        #expect(line.text.contains("\u{1b}[?1049h") == isModern)
        #expect(line.text.contains("\u{1b}[?2004h") == isModern)
        #expect(terminal != "vt100" || !line.text.contains("1000h"))
    }
}
