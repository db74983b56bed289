import Glibc
import Testing

/// A git repository may come from anybody: no setting of it and no name starts another program, and nothing is fetched.
@Suite struct HostileRepositoryTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(TestPlan.text, to: "plan.json")
        try done(
            """
            git init --quiet --initial-branch=main . && git config user.name A && git config user.email a@example.org
            git add plan.json && git commit --quiet -m one && git tag first
            """)
    }

    private func shell(_ line: String) throws -> Child.Result {
        try Child.shell("export HOME=\"$PWD/.output\" GIT_CONFIG_NOSYSTEM=1; \(line)", in: folder)
    }

    private func done(_ line: String) throws {
        let result = try shell(line)
        try #require(result.status == 0, "\(line): \(result.errors)\(result.output)")
    }

    private var isUntouched: Bool { access(folder.path + "/made", F_OK) != 0 }

    private func makeHostile() throws {
        try folder.write("#!/bin/sh\ntouch '\(folder.path)/made'\ncat\n", to: "run")
        chmod(folder.path + "/run", 0o700)
        let run = folder.path + "/run"
        for setting in [
            "core.fsmonitor", "core.pager", "pager.rev-parse", "pager.cat-file", "pager.merge-file",
            "core.editor",
            "core.sshCommand", "core.gitProxy", "diff.external", "diff.plan.textconv", "diff.plan.command",
            "filter.plan.smudge", "filter.plan.clean", "filter.plan.process", "credential.helper",
            "core.askPass",
            "alias.rev-parse", "alias.cat-file", "merge.plan.driver", "gpg.program",
            "uploadpack.packObjectsHook",
            "core.alternateRefsCommand",
        ] { try done("git config \(setting) '\(setting.hasPrefix("alias") ? "!" : "")\(run)'") }
        try done("git config core.hooksPath '\(folder.path)/hooks' && mkdir hooks")
        for hook in ["post-index-change", "reference-transaction", "post-checkout", "fsmonitor-watchman"] {
            try done("cp run hooks/\(hook)")
        }
        try folder.write("*.json diff=plan filter=plan merge=plan\n", to: ".gitattributes")
    }

    @Test func itsSettingsRunNothing() throws {
        try makeHostile()
        try folder.write(TestPlan.text.replacing("Buy a boat", with: "Buy a barge"), to: "plan.json")
        for words in ["git:first:plan.json plan.json", "git:HEAD:. ."] {
            let result = try shell("'\(Child.program)' diff \(words)")
            #expect(result.status == 0, "\(result.errors)")
            #expect(result.output.contains("Buy a barge"))
        }
        let line = try Line(["plan.json", "--against", "git:HEAD:plan.json"], in: folder)
        try line.receives("quit")
        line.type("0")
        try line.receives("Buy a barge")
        line.type("q")
        #expect(try line.ends() == 0)
        // Files that are no plans are merged by git's own hand.
        for (name, text) in [("base", "a\nb\nc\n"), ("ours", "x\nb\nc\n"), ("theirs", "a\nb\nz\n")] {
            try folder.write(text, to: name)
        }
        #expect(try shell("'\(Child.program)' merge base ours theirs").status == 0)
        #expect(folder.text(of: "ours") == "x\nb\nz\n")
        #expect(isUntouched)
    }

    @Test func whatItLacksIsFetchedFromNowhere() throws {
        try done(
            """
            object=$(git rev-parse first:plan.json)
            rm -f ".git/objects/$(echo "$object" | cut -c1-2)/$(echo "$object" | cut -c3-)"
            git config core.repositoryFormatVersion 1 && git config extensions.partialClone evil
            git config remote.evil.url "ext::touch '\(folder.path)/made'" && git config remote.evil.promisor true
            git config protocol.ext.allow always && git config protocol.allow always
            """)
        let result = try shell("'\(Child.program)' diff git:first:plan.json plan.json")
        #expect(result.status == 2)
        #expect(result.errors.contains("git:first:plan.json"))
        #expect(isUntouched)
    }

    @Test(arguments: [
        "git:--output=made:plan.json", "git:-O./run:plan.json", "git:HEAD:--output=made", "git:HEAD:-p",
        "git:--upload-pack=touch made:plan.json", "git:HEAD:$(touch made)", "git:`touch made`:plan.json",
        "git:HEAD;touch made:plan.json", "git:HEAD@{u|touch made}:plan.json", "git:\u{1b}[31m:plan.json",
    ])
    func itsNamesAreNoOptions(name: String) throws {
        let result = try Child.run(["diff", name, "plan.json"], in: folder)
        #expect(result.status == 2)
        #expect(!result.errors.contains("\u{1b}"))
        #expect(isUntouched)
    }
}
