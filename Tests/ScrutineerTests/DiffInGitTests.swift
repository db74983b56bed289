import Glibc
import Testing

/// Versions that git keeps, in a repository made for the test.
@Suite struct DiffInGitTests {
    let folder: TemporaryFolder
    private let newer = TestPlan.text.replacing("\"leads\": [\"parks\"]", with: "\"leads\": []")
    private let told = "    1.1 Cut the banks: lead Parks Team dropped\n"

    init() throws {
        folder = try TemporaryFolder()
        folder.makeFolder("plans")
        try folder.write(TestPlan.text, to: "plans/a plan.json")
        try folder.write("{}", to: "plans/list.json")
        try folder.write(TestPlan.minimal, to: "plans/.hidden.json")
        folder.link("plans/link.json", to: "a plan.json")
        try done("git init --quiet --initial-branch=main . && echo .output > .git/info/exclude")
        try done("git config user.name A && git config user.email a@example.org")
        try done("git add --all . && git commit --quiet -m one && git tag first")
        try folder.write(newer, to: "plans/a plan.json")
        try folder.write(TestPlan.minimal, to: "plans/mini.json")
        try done("git add --all . && git commit --quiet -m two")
    }

    private func shell(_ line: String) throws -> Child.Result {
        try Child.shell("export HOME=\"$PWD/.output\" GIT_CONFIG_NOSYSTEM=1; \(line)", in: folder)
    }

    private func done(_ line: String) throws {
        let result = try shell(line)
        try #require(result.status == 0, "\(line): \(result.errors)\(result.output)")
    }

    private func diff(_ words: String, in place: String = ".") throws -> Child.Result {
        try shell("cd \(place) && \(Child.program) diff \(words)")
    }

    @Test(arguments: [
        ("'git:first:plans/a plan.json' 'plans/a plan.json'", "."),
        ("'git:HEAD~1:plans/a plan.json' 'git:HEAD:plans/a plan.json'", "."),
        ("'git:first:a plan.json' 'a plan.json'", "plans"),
        ("'git:first:plans/a plan.json' 'a plan.json'", "plans"),
        ("'git:first:../plans/a plan.json' 'a plan.json'", "plans"),
        ("\"git:first:$PWD/plans/a plan.json\" 'plans/a plan.json'", "."),
    ]) func aFileAtARevision(_ words: String, _ place: String) throws {
        let result = try diff(words, in: place)
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.hasSuffix(told))
    }

    @Test(arguments: [
        ("git:first:plans plans", "."), ("git:first:plans/ git:HEAD:plans", "."), ("git:first:. .", "plans"),
        ("git:first:. plans", "."), ("git:first:plans .", "plans"), ("\"git:first:$PWD\" plans", "."),
    ]) func aFolderAtARevision(_ words: String, _ place: String) throws {
        // The link leads to a plan that the folder on the disk has already, and is no file of its own.
        let result = try diff(words, in: place)
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.contains(told) && result.output.contains("Mini: plan added"))
        #expect(result.errors.contains("list.json: skipped, for it is not a plan"))
    }

    @Test func fromOutsideOfTheRepositoryAndAfterAFileIsGone() throws {
        let outside = try TemporaryFolder()
        let line =
            "\(Child.program) diff 'git:first:\(folder.path)/plans/a plan.json' '\(folder.path)/plans/a plan.json'"
        #expect(try Child.shell(line, in: outside).output.hasSuffix(told))
        try done("git rm --quiet -r plans && git commit --quiet -m gone")
        #expect(try diff("git:first:plans git:HEAD~1:plans").output.contains(told))
        #expect(
            try diff("'git:first:plans/a plan.json' 'git:HEAD~1:plans/a plan.json'").output.hasSuffix(told))
    }

    @Test(arguments: [
        ("git:nobody:plans/list.json", "git:nobody:plans/list.json: git knows no revision \"nobody\" there"),
        ("git:--all:plans", "git knows no revision \"--all\" there"),
        (
            "git:HEAD:plans/none.json",
            "git:HEAD:plans/none.json: there is no such file or folder at that revision"
        ),
        ("git:HEAD:plans/list.json", "plans/list.json:1:"),
        ("'git:HEAD;touch x:plans'", "git knows no revision \"HEAD;touch x\" there"),
    ]) func whatIsNotThereIsNamed(_ version: String, _ message: String) throws {
        let result = try diff("\(version) plans")
        #expect(result.status == 2 && result.output == "")
        #expect(result.errors.contains(message), "\(result.errors)")
        #expect(try shell("test -e x").status == 1)
    }

    @Test func withoutGitOrARepositoryItSaysWhatToDo() throws {
        let missing = try shell("PATH=/nowhere \(Child.program) diff git:HEAD:plans plans")
        #expect(missing.status == 2)
        #expect(
            missing.errors.hasSuffix(
                "scrutineer: git:HEAD:plans: git, which reads it, was not found; install git\n"))
        let outside = try TemporaryFolder()
        try outside.write(TestPlan.text, to: "a.json")
        let none = try outside.run("diff", "git:HEAD:a.json", "a.json")
        #expect(none.status == 2)
        #expect(none.errors.contains("git:HEAD:a.json: it is not in a git working tree"))
    }
}
