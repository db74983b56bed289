import Glibc
import Testing

/// While another program has the terminal, such as the officer's editor.
@Suite struct EditorInTerminalTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(TestPlan.text, to: "plan.json")
        folder.makeFolder("tmp")
    }

    /// The program with an editor in front of it, which does what a script says; `$last` is its file.
    private func opened(_ script: String) throws -> Line {
        try folder.write("#!/bin/sh\nfor last; do :; done\n\(script)\n", to: "editor")
        chmod(folder.path + "/editor", 0o700)
        let line = try Line(
            ["plan.json"], in: folder,
            environment: ["VISUAL=\(folder.path)/editor", "TMPDIR=\(folder.path)/tmp"])
        try line.receives("quit")
        line.type("jE")
        return line
    }

    private func files() throws -> String {
        try Child.shell("cd tmp && find . -mindepth 1", in: folder).output
    }

    @Test(arguments: [SIGTERM, SIGHUP])
    func aSignalEndsItAndWhatWasSavedInTheEditorIsLeft(number: Int32) throws {
        // As an editor does that is in the midst of its screen.
        let line = try opened(
            "printf Half. > \"$last\"; stty raw -echo; printf '\\033[?1049hEDITING'; exec sleep 600")
        try line.receives("EDITING")
        kill(line.process, number)
        try line.ends(givingBackWith: 128 + number)
        let path = try #require(try files().split(separator: "\n").first { $0.hasSuffix("/note.txt") })
        #expect(line.farewell.contains("A note that was being written is left in"))
        #expect(folder.text(of: "tmp/" + path) == "Half.")
        #expect(folder.facts(of: "tmp/" + path).mode == 0o600)
        #expect(
            folder.facts(of: "tmp/" + path.split(separator: "/").dropLast().joined(separator: "/")).mode
                == 0o700)
    }

    @Test func anEditorThatDoesNotEndIsLeftAlone() throws {
        let line = try opened("trap '' TERM; echo $$ > pid; printf EDITING; sleep 5; echo over > over")
        try line.receives("EDITING")
        kill(line.process, SIGTERM)
        try line.ends(givingBackWith: 128 + SIGTERM)
        let editor = try #require(pid_t(folder.text(of: "pid").filter(\.isNumber)))
        #expect(kill(editor, 0) == 0, "it was not killed")
        kill(editor, SIGKILL)
        #expect(try files() == "")
    }

    @Test func itMayBeStoppedAndTheWindowTakeAnotherSize() throws {
        let line = try opened("printf EDITING; kill -STOP $$; printf 'Seen there.' > \"$last\"")
        try line.receives("EDITING")
        line.resize(120, 40)
        try line.goOn(whoseParentIs: line.process)
        try line.receives("unsaved 1")
        #expect(line.text.contains("Note added"))
        #expect(try files() == "")
        line.type("qd")
        try line.ends(givingBackWith: 0)
    }

    @Test(arguments: [
        ("exit 3", "did not end well, so no note was kept"), ("kill -9 $$", "did not end well"),
        ("exit 0", "Nothing was written, so no note was kept"),
        ("rm \"$last\"", "The note could not be read: No such file"),
        ("rm \"$last\"; ln -s /etc/passwd \"$last\"", "the editor has made a link of it"),
        ("rm \"$last\"; mkfifo \"$last\"", "the editor has left something else than a file"),
        ("head -c 1100000 /dev/zero > \"$last\"", "it is longer than 1 MB"),
        ("stty raw -echo; printf '\\033[?1049h\\033[?25l'; exit 1", "did not end well"),
    ])
    func whatGoesWrongWithItIsSaidAndNothingElseChanges(script: String, message: String) throws {
        let line = try opened(script)
        try line.receives(message)
        #expect(try files() == "")
        line.type("q")
        try line.ends(givingBackWith: 0)
        #expect(folder.text(of: "plan.json") == TestPlan.text)
    }
}
