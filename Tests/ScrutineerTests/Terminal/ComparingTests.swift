import Glibc
import Testing

/// The view of the changes in a terminal: versions that git keeps, that were last seen, or that are named.
@Suite struct ComparingTests {
    let folder: TemporaryFolder
    private let newer = TestPlan.text.replacing("\"leads\": [\"parks\"]", with: "\"leads\": []")
    private let told = "1.1 Cut the banks: lead Parks Team dropped"

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(TestPlan.text, to: "plan.json")
    }

    private func opened(_ arguments: [String] = ["plan.json"]) throws -> Tmux {
        let tmux = try Tmux.opened(arguments, in: folder)
        try tmux.shows("q quit")
        return tmux
    }

    private func quit(_ tmux: Tmux) throws {
        try tmux.press("q")
        #expect(try tmux.ends() == 0)
    }

    @Test func sinceTheLastCommit() throws {
        let made = try Child.shell(
            """
            export HOME="$PWD/.output" GIT_CONFIG_NOSYSTEM=1
            git init --quiet . && git add plan.json && git -c user.name=A -c user.email=a@example.org commit --quiet -m one
            """, in: folder)
        #expect(made.status == 0, "\(made.errors)")
        try folder.write(newer, to: "plan.json")
        let tmux = try opened()
        try tmux.press("0<Enter>")
        try tmux.shows("0 Changes ── 1 · since git's HEAD", told)
    }

    @Test func whatIsNotInGitSaysSo() throws {
        let tmux = try opened()
        try tmux.press("0<Enter>")
        try tmux.shows("git working tree")
    }

    @Test func sinceItWasLastOpen() throws {
        let first = try opened()
        try first.press("0<Down><Enter>")
        try first.shows("Nothing is kept of when you last had it open")
        // What is not saved was not in the file, and is not kept.
        try first.press("jscDone<Enter>qd")
        #expect(try first.ends() == 0)
        try folder.write(newer, to: "plan.json")
        let second = try opened()
        try second.press("0<Down><Enter>")
        try second.shows("0 Changes ── 1 · since you last had it open, 21 Nov 2026", told)
        try second.press("1jscDone<Enter>w")
        try second.shows("Saved plan.json.")
        try second.press("0")
        try second.shows("0 Changes ── 2", told)
        try quit(second)
        let third = try opened()
        try third.press("0<Down><Enter>")
        try third.shows("Nothing changed since that version.")
    }

    @Test func anotherFileOrRevision() throws {
        try folder.write(newer, to: "other.json")
        let tmux = try opened()
        try tmux.press("0another<Enter>no.json<Enter>")
        try tmux.shows("no.json: there is no such file or folder")
        try tmux.press("<C-u>git:nowhere<Enter>")
        try tmux.shows("is not a version of a plan")
        try tmux.press("<C-u>other.json<Enter>")
        try tmux.shows("0 Changes ── 1 · since other.json", "lead Parks Team")
    }

    @Test func theBundledPlansAreInNoFile() throws {
        for choice in ["0<Enter>", "0<Down><Enter>"] {
            let tmux = try opened([])
            try tmux.press(choice)
            try tmux.shows("The plans that come with the program are in no file")
        }
    }

    @Test func aLargePlanIsComparedOnceItIsRead() throws {
        try folder.write(TestPlan.large(), to: "old.json")
        try folder.write(TestPlan.large(lastStatus: "complete"), to: "large.json")
        let tmux = try Tmux.opened(
            ["large.json", "--view", "changes", "--against", "old.json"], in: folder)
        try tmux.shows("0 Changes ── 1 · since old.json", "status from paused to complete")
        let asking = try Tmux.opened(["large.json", "--view", "changes"], in: folder)
        try asking.shows("What changed since which version?", "3,000 actions")
        try folder.write("{", to: "old.json")
        let refused = try Tmux.underShell(
            ["large.json", "--against", "old.json"], in: folder)
        try refused.isGivenBack(exit: 2)
    }
}
