import Glibc
import Testing

/// What a session that was killed leaves, and how the next one deals with it.
@Suite struct RecoveryTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(TestPlan.text, to: "plan.json")
    }

    private func opened(_ arguments: String...) throws -> Tmux {
        try Tmux.opened((arguments.isEmpty ? ["plan.json"] : arguments) + ["--by", "Ann"], in: folder)
    }

    /// Three edits, all shown, and then the end of the process as by a cut connection or a power failure.
    private func killedAfterThreeEdits() throws {
        let tmux = try opened()
        try tmux.shows("1.1 Cut the banks", "q quit")
        try tmux.press("jscDone<Enter>nFirst note<Enter>nSecond note<Enter>")
        try tmux.shows("unsaved 3")
        try tmux.killProgram()
        #expect(folder.text(of: "plan.json") == TestPlan.text)
    }

    @Test func whatWasNotSavedComesBack() throws {
        try killedAfterThreeEdits()
        let tmux = try opened()
        try tmux.shows("Recover 3 unsaved edits?")
        // Nothing but an answer goes on.
        try tmux.press("<Esc>")
        try tmux.shows("Press y or n")
        try tmux.press("y")
        try tmux.shows("3 edits brought back", "unsaved 3")
        try tmux.press("u")
        try tmux.shows("Undone: Note added to 1.1", "unsaved 2")
        try tmux.press("w")
        try tmux.shows("Saved plan.json.")
        let text = folder.text(of: "plan.json")
        #expect(text.contains("First note") && text.contains("complete") && !text.contains("Second note"))
        try tmux.press("q")
        #expect(try tmux.ends() == 0)
        #expect(try Child.shell("ls -A", in: folder).output == ".output\nplan.json\n")
    }

    /// What was taken down at a meeting is safe at each Enter on its form; only what is being typed is lost.
    @Test func aMeetingThatWasTakenDownComesBack() throws {
        var tmux = try opened()
        try tmux.shows("1.1 Cut the banks", "q quit")
        try tmux.press("Bnew<Enter>trust<Enter><Enter>Site visit<Enter>")
        try tmux.shows("Meeting: River Trust, 30 Jun 2026", "unsaved 1")
        try tmux.press("daWho cuts the banks?<Enter><Enter>")
        try tmux.shows("Question q1 taken down", "unsaved 2")
        try tmux.press("drHalf a resol")
        try tmux.shows("Half a resol")
        try tmux.killProgram()
        tmux = try opened()
        try tmux.shows("Recover 2 unsaved edits?")
        try tmux.press("yL")
        try tmux.shows("Taken down: River Trust, 30 Jun 2026", "Who cuts the banks?")
        try tmux.press("w")
        try tmux.shows("Saved plan.json.")
        let text = folder.text(of: "plan.json")
        #expect(text.contains("Who cuts the banks?") && text.contains("trust-2026-06-30"))
        #expect(!text.contains("Half a resol"))
    }

    @Test func whatWasBroughtBackIsSafeAgain() throws {
        try killedAfterThreeEdits()
        var tmux = try opened()
        try tmux.shows("Recover 3 unsaved edits?")
        try tmux.press("yj")
        try tmux.shows("unsaved 3")
        try tmux.press("nThird note<Enter>")
        try tmux.shows("unsaved 4")
        try tmux.killProgram()
        tmux = try opened()
        try tmux.shows("Recover 4 unsaved edits?")
        try tmux.press("yw")
        try tmux.shows("Saved plan.json.")
        let text = folder.text(of: "plan.json")
        #expect(["First note", "Second note", "Third note"].allSatisfy(text.contains))
    }

    @Test func leavingTheQuestionOpenAsksAgain() throws {
        try killedAfterThreeEdits()
        for _ in 0..<2 {
            let tmux = try opened()
            try tmux.shows("Recover 3 unsaved edits?")
            try tmux.press("q")
            #expect(try tmux.ends() == 0)
        }
        let tmux = try opened()
        try tmux.shows("Recover 3 unsaved edits?")
    }

    @Test func whatIsNotWantedIsKeptAside() throws {
        try killedAfterThreeEdits()
        var tmux = try opened()
        try tmux.shows("Recover 3 unsaved edits?")
        try tmux.press("n")
        try tmux.shows("Kept aside in", "plan.json.unsaved-")
        try tmux.hides("unsaved 3")
        try tmux.press("q")
        #expect(try tmux.ends() == 0)
        #expect(try Child.shell("cat plan.json.unsaved-*", in: folder).output.contains("Second note"))
        #expect(folder.text(of: "plan.json") == TestPlan.text)
        tmux = try opened()
        try tmux.shows("1.1 Cut the banks", "q quit")
        try tmux.hides("Recover")
    }

    @Test func setRefusesUntilTheQuestionIsAnswered() throws {
        try killedAfterThreeEdits()
        let result = try folder.run("set", "plan.json", "1.2", "status", "closed")
        #expect(result.status == 2)
        #expect(result.errors.contains("3 unsaved edits"), "\(result.errors)")
        #expect(folder.text(of: "plan.json") == TestPlan.text)
        let tmux = try opened()
        try tmux.shows("Recover 3 unsaved edits?")
        try tmux.press("y")
        try tmux.shows("unsaved 3")
        try tmux.press("w")
        try tmux.shows("Saved plan.json.")
        #expect(try folder.run("set", "plan.json", "1.2", "status", "closed").status == 0)
    }

    @Test func anotherFileThanBeforeIsMergedInto() throws {
        try killedAfterThreeEdits()
        try folder.write(TestPlan.text.replacing("Buy a boat", with: "Buy a barge"), to: "plan.json")
        let tmux = try opened()
        try tmux.shows("Recover 3 unsaved edits?")
        try tmux.press("y")
        try tmux.shows("3 edits brought back", "Buy a barge", "unsaved 3")
        try tmux.press("w")
        try tmux.shows("Saved plan.json.")
        let text = folder.text(of: "plan.json")
        #expect(["Buy a barge", "First note", "Second note", "\"complete\""].allSatisfy(text.contains))
    }

    @Test func theSameMemberChangedMeanwhileIsAskedAbout() throws {
        try killedAfterThreeEdits()
        try folder.write(TestPlan.text.replacing("in-progress", with: "cancelled"), to: "plan.json")
        let tmux = try opened()
        try tmux.shows("Recover 3 unsaved edits?")
        try tmux.press("y")
        try tmux.shows("complete", "cancelled", "keep mine", "take theirs")
        try tmux.press("t")
        try tmux.shows("Theirs taken")
        try tmux.press("w")
        try tmux.shows("Saved plan.json.")
        let text = folder.text(of: "plan.json")
        #expect(text.contains(#""status": "cancelled", "leads""#) && text.contains("First note"), "\(text)")
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
    func anEndFromOutsideLosesNothing(signal: Int32) throws {
        var tmux = try opened()
        try tmux.shows("1.1 Cut the banks", "q quit")
        try tmux.press("jnSaid on the phone<Enter>")
        try tmux.shows("unsaved 1")
        try tmux.signalProgram(signal)
        _ = try tmux.ends()
        tmux = try opened()
        try tmux.shows("Recover 1 unsaved edit?")
        try tmux.press("y")
        try tmux.shows("1 edit brought back", "unsaved 1")
    }

    @Test func discardingForgetsThem() throws {
        var tmux = try opened()
        try tmux.shows("1.1 Cut the banks", "q quit")
        try tmux.press("jnSaid on the phone<Enter>")
        try tmux.shows("unsaved 1")
        try tmux.press("qd")
        #expect(try tmux.ends() == 0)
        #expect(try Child.shell("ls -A", in: folder).output == ".output\nplan.json\n")
        tmux = try opened()
        try tmux.shows("1.1 Cut the banks", "q quit")
        try tmux.hides("Recover")
    }

    @Test func readingOnlyLeavesNoTraceAndTellsWhatWaits() throws {
        try killedAfterThreeEdits()
        let before = try Child.shell("ls -lA --ignore=.output --time-style=full-iso", in: folder).output
        let tmux = try opened("plan.json", "--read-only")
        try tmux.shows("3 unsaved edits", "--read-only")
        try tmux.hides("Recover")
        #expect(try Child.shell("ls -lA --ignore=.output --time-style=full-iso", in: folder).output == before)
        try tmux.press("q")
        #expect(try tmux.ends() == 0)
        #expect(try Child.shell("ls -lA --ignore=.output --time-style=full-iso", in: folder).output == before)
    }

    @Test func theBundledPlansAreKeptInTheStateFolder() throws {
        var tmux = try Tmux.opened(["--by", "Ann"], in: folder)
        try tmux.shows("q quit")
        try tmux.press("jjjjcaWaits for a contract<Enter>")
        try tmux.shows("unsaved 1")
        try tmux.killProgram()
        #expect(
            try Child.shell("ls .output/state/scrutineer/journals", in: folder).output
                .contains(".scrutineer-journal"))
        tmux = try Tmux.opened(["--by", "Ann"], in: folder)
        try tmux.shows("Recover 1 unsaved edit?")
        try tmux.press("y")
        try tmux.shows("1 edit brought back", "unsaved 1")
        try tmux.press("wmine<Enter>")
        try tmux.shows("Saved 4 plans")
        #expect(folder.text(of: "mine/active-citizens.json").contains("Waits for a contract"))
        try tmux.press("q")
        #expect(try tmux.ends() == 0)
        #expect(
            try Child.shell("ls -A .output/state/scrutineer/journals mine", in: folder).output
                .contains("scrutineer-journal") == false)
    }

    @Test func aFolderThatMayNotBeWrittenKeepsItsJournalElsewhere() throws {
        let plain = geteuid() == 0 ? ["/usr/bin/setpriv", "--bounding-set=-all", "--inh-caps=-all"] : []
        folder.makeFolder("shut")
        try folder.write(TestPlan.text, to: "shut/plan.json")
        chmod(folder.path + "/shut", 0o555)
        defer { chmod(folder.path + "/shut", 0o755) }
        var tmux = try Tmux(plain + [Child.program, "shut/plan.json"], in: folder)
        try tmux.shows("1.1 Cut the banks", "q quit")
        try tmux.press("jscDone<Enter>")
        try tmux.shows("unsaved 1")
        try tmux.killProgram()
        tmux = try Tmux(plain + [Child.program, "shut/plan.json"], in: folder)
        try tmux.shows("Recover 1 unsaved edit?")
        try tmux.press("y")
        try tmux.shows("unsaved 1")
        chmod(folder.path + "/shut", 0o755)
        try tmux.press("w")
        try tmux.shows("Saved shut/plan.json.")
    }

    @Test func whatCannotBeKeptSafeIsNotDone() throws {
        // A limit to the size of files stands for disks that are full.
        let limit = "ulimit -f 0; exec '\(Child.program)' plan.json"
        let tmux = try Tmux(["/bin/sh", "-c", limit], in: folder)
        try tmux.shows("1.1 Cut the banks", "q quit")
        try tmux.press("jscDone<Enter>")
        try tmux.shows("could not be kept safe", "in-progress")
        try tmux.hides("unsaved")
    }
}
