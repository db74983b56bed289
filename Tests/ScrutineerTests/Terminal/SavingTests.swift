import Glibc
import Testing

/// Editing and saving by keys: what is on the disk afterwards.
@Suite struct SavingTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(TestPlan.text, to: "plan.json")
    }

    private func opened(_ arguments: String...) throws -> Tmux {
        let tmux = try Tmux.opened(arguments + ["--by", "Ann"], in: folder)
        try tmux.shows("1.1 Cut the banks")
        return tmux
    }

    @Test func whatWasEditedChangesInTheFileAndNothingElse() throws {
        chmod(folder.path + "/plan.json", 0o640)
        folder.link("link.json", to: "plan.json")
        let tmux = try opened("link.json")
        try tmux.press("jsc")
        try tmux.shows("1.1 to complete: why?", "It will stand on 30 Jun 2026.")
        try tmux.press("All's \"cut\" – to the weir<Enter>")
        try tmux.shows("1.1 set to complete as of 30 Jun 2026", "unsaved 1")
        try tmux.press("u")
        try tmux.shows("Undone: 1.1 set to complete")
        try tmux.hides("unsaved")
        try tmux.press("w")
        try tmux.shows("Nothing to save")
        #expect(folder.text(of: "plan.json") == TestPlan.text)
        try tmux.press("scAll's \"cut\" – to the weir<Enter>w")
        try tmux.shows("Saved link.json.")
        let update =
            #"{ "on": "2026-06-30", "text": "All's \"cut\" – to the weir", "by": "Ann", "status": "complete", "#
            + #""was": "in-progress", "recorded": "2026-11-21" }"#
        let expected = TestPlan.text.replacing("in-progress", with: "complete").replacing(
            "\"due\": \"2026-05\" } ] }",
            with: "\"due\": \"2026-05\" } ],\n      \"updates\": [ \(update) ] }")
        #expect(folder.text(of: "plan.json") == expected)
        #expect(folder.facts(of: "plan.json").mode == 0o640)
        var status = stat()
        lstat(folder.path + "/link.json", &status)
        #expect(status.st_mode & S_IFMT == S_IFLNK)
        try tmux.press("w")
        try tmux.shows("Nothing to save")
        try tmux.press("q")
        #expect(try tmux.ends() == 0)
    }

    @Test func undoAfterSavingIsUnsavedAndSavingItGivesTheOldBytes() throws {
        let tmux = try opened("plan.json")
        try tmux.press("jcrSilted up<Enter>w")
        try tmux.shows("Saved plan.json.")
        #expect(folder.text(of: "plan.json").contains("Silted up"))
        try tmux.press("u")
        try tmux.shows("Undone", "unsaved 1")
        try tmux.press("w")
        try tmux.shows("Saved plan.json.")
        #expect(folder.text(of: "plan.json") == TestPlan.text)
        try tmux.press("<C-r>")
        try tmux.shows("Done again", "unsaved 1")
    }

    @Test func theBundledPlansAskForAFolder() throws {
        let tmux = try Tmux.opened(["--by", "Ann"], in: folder)
        try tmux.shows("q quit")
        try tmux.press("jjjjcaWaits for a contract<Enter>")
        try tmux.shows("unsaved 1")
        try tmux.press("w")
        try tmux.shows("older")
        try tmux.press("new/plans<Enter>")
        try tmux.shows("Saved 4 plans")
        try tmux.hides("unsaved")
        try tmux.press("w")
        try tmux.shows("Nothing to save")
        #expect(try folder.run("summary", "new/plans").status == 0)
        _ = try folder.run("sample", "sample")
        for name in ["ignite", "family-hubs", "coventry-partnership"] {
            #expect(folder.text(of: "new/plans/\(name).json") == folder.text(of: "sample/\(name).json"))
        }
        let edited = folder.text(of: "new/plans/active-citizens.json")
        #expect(edited.contains("Waits for a contract"))
        #expect(edited != folder.text(of: "sample/active-citizens.json"))
        // From now on the files are the plans.
        try tmux.press("cgSigned<Enter>w")
        try tmux.shows("Saved new/plans/active-citizens.json.")
    }

    @Test func aFolderWithThePlansInItIsNotWrittenInto() throws {
        _ = try folder.run("sample", "sample")
        let before = folder.facts(of: "sample/ignite.json")
        let tmux = try Tmux.opened(in: folder)
        try tmux.shows("q quit")
        try tmux.press("jjjjcaWaits<Enter>wsample<Enter>")
        try tmux.shows("Not saved.", "already and is not overwritten", "unsaved 1")
        #expect(folder.facts(of: "sample/ignite.json") == before)
    }

    @Test func aFileThatVanishedSaysWhatToDo() throws {
        let tmux = try opened("plan.json")
        try tmux.press("jscDone<Enter>")
        try tmux.shows("unsaved 1")
        unlink(folder.path + "/plan.json")
        try tmux.shows("plan.json is no longer on the disk", "w writes it again", "unsaved 1")
        try tmux.press("w")
        try tmux.shows("Saved plan.json.")
        #expect(folder.text(of: "plan.json").contains("Done"))
    }

    @Test func whatMayNotBeWrittenKeepsTheEdit() throws {
        // The superuser obeys permissions only without his capabilities.
        let plain = geteuid() == 0 ? ["/usr/bin/setpriv", "--bounding-set=-all", "--inh-caps=-all"] : []
        folder.makeFolder("shut")
        try folder.write(TestPlan.text, to: "shut/plan.json")
        chmod(folder.path + "/shut", 0o555)
        defer { chmod(folder.path + "/shut", 0o755) }
        let tmux = try Tmux(plain + [Child.program, "shut/plan.json"], in: folder)
        try tmux.shows("1.1 Cut the banks", "q quit")
        try tmux.press("jscDone<Enter>w")
        try tmux.shows("Not saved.", "by this user; ask who owns it", "unsaved 1")
        #expect(folder.text(of: "shut/plan.json") == TestPlan.text)
        chmod(folder.path + "/shut", 0o755)
        chmod(folder.path + "/shut/plan.json", 0o444)
        try tmux.press("j")
        try tmux.hides("Not saved.")
        try tmux.press("kw")
        try tmux.shows("Save into which folder?", "Not saved.", "unsaved 1")
        chmod(folder.path + "/shut/plan.json", 0o644)
        try tmux.press("<Esc>w")
        try tmux.shows("Saved shut/plan.json.")
    }

    @Test func aFullDiskKeepsTheFileAndTheEdit() throws {
        // A limit to the size of files stands for a disk that takes the journal and not the plan.
        let long = TestPlan.text.replacing("blue", with: String(repeating: "blue ", count: 40_000))
        try folder.write(long, to: "plan.json")
        let limit = "ulimit -f 100; exec '\(Child.program)' plan.json"
        let tmux = try Tmux(["/bin/sh", "-c", limit], in: folder)
        try tmux.shows("1.1 Cut the banks", "q quit")
        try tmux.press("jscDone<Enter>w")
        try tmux.shows("Not saved.", "unsaved 1")
        #expect(folder.text(of: "plan.json") == long)
        #expect(
            try Child.shell("ls -A", in: folder).output
                == ".output\n.plan.json.scrutineer-journal\nplan.json\n")
        try tmux.killProgram()
        let next = try opened("plan.json")
        try next.shows("Recover 1 unsaved edit?")
        try next.press("y")
        try next.shows("1 edit brought back", "unsaved 1")
        try next.press("w")
        try next.shows("Saved plan.json.")
    }

    @Test(arguments: [["--read-only"], ["--hide-exempt"]])
    func whatIsOnlyReadTakesNoEdit(options: [String]) throws {
        let tmux = try Tmux.opened(["plan.json"] + options, in: folder)
        try tmux.shows("1.1 Cut the banks", "q quit")
        for key in ["s", "c", "n", "m", "r", "e", "w"] {
            try tmux.press("j" + key)
            try tmux.shows(options[0])
            try tmux.press("k")
            try tmux.hides(options[0])
        }
        try tmux.press("q")
        #expect(try tmux.ends() == 0)
        #expect(folder.text(of: "plan.json") == TestPlan.text)
    }

    @Test func twoPlansAreSavedTogether() throws {
        try folder.write(TestPlan.text.replacing("river", with: "brook"), to: "other.json")
        let tmux = try opened("plan.json", "other.json")
        try tmux.press("jjscOne<Enter>jjjj")
        try tmux.press("/banks<Enter>GscTwo<Enter>")
        try tmux.shows("unsaved 2")
        try tmux.press("w")
        try tmux.shows("Saved 2 plans")
        #expect(folder.text(of: "plan.json").contains("One"))
        #expect(folder.text(of: "other.json").contains("Two"))
    }
}
