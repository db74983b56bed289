import Glibc
import Testing

/// Plans in a real repository, merged by git with this program as its driver.
@Suite struct GitTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try done("git init --quiet --initial-branch=main . && echo .output > .git/info/exclude")
        try done("git config user.name A && git config user.email a@example.org")
    }

    /// Nothing of the machine's own settings of git counts.
    private func shell(_ line: String) throws -> Child.Result {
        try Child.shell("export HOME=\"$PWD/.output\" GIT_CONFIG_NOSYSTEM=1; \(line)", in: folder)
    }

    private func done(_ line: String) throws {
        let result = try shell(line)
        try #require(result.status == 0, "\(line): \(result.errors)\(result.output)")
    }

    /// Runs what `git-setup` prints, with the built program in the place of the installed one.
    private func setUp() throws {
        let setup = try folder.run("git-setup")
        try #require(setup.status == 0)
        let line = try #require(setup.output.split(separator: "\n").first { $0.hasPrefix("git config ") })
        try done(String(line).replacing("'scrutineer ", with: "'\(Child.program) "))
    }

    private func commit(_ text: String, _ message: String) throws {
        try folder.write(text, to: "plan.json")
        try done("git add --all . && git commit --quiet -m \(message)")
    }

    private func branches(_ ours: (String) -> String, _ theirs: (String) -> String) throws {
        try setUp()
        try commit(TestPlan.text, "base")
        try done("git checkout --quiet -b theirs")
        try commit(theirs(TestPlan.text), "theirs")
        try done("git checkout --quiet main")
        try commit(ours(TestPlan.text), "ours")
    }

    @Test func gitMergesByRecordAndMember() throws {
        try branches(
            { $0.replacing("\"in-progress\"", with: "\"complete\"") },
            {
                $0.replacing(
                    "\"status\": \"in-progress\", \"leads\": [\"parks\"]",
                    with: "\"status\": \"in-progress\", \"leads\": [\"parks\", \"trust\"]")
            })
        let result = try shell("git merge --quiet --no-edit theirs")
        #expect(result.status == 0, "\(result.errors)\(result.output)")
        #expect(
            folder.text(of: "plan.json")
                == TestPlan.text.replacing("\"in-progress\"", with: "\"complete\"")
                .replacing("\"leads\": [\"parks\"]", with: "\"leads\": [\"parks\", \"trust\"]"))
        #expect(try shell("git status --porcelain").output == "")
    }

    @Test func aConflictIsLeftToTheOfficerAndTheFileStaysAPlan() throws {
        try branches(
            { $0.replacing("\"in-progress\"", with: "\"complete\"") },
            {
                $0.replacing("\"in-progress\"", with: "\"paused\"").replacing(
                    "\"Buy a boat\"", with: "\"Buy boats\"")
            })
        let result = try shell("git merge --no-edit theirs")
        #expect(result.status == 1)
        #expect(
            (result.output + result.errors).contains(
                "river: action:1.1: status: ours \"complete\", theirs \"paused\"; ours is kept"))
        #expect(try shell("git status --porcelain").output.contains("UU plan.json"))
        #expect(
            folder.text(of: "plan.json")
                == TestPlan.text.replacing("\"in-progress\"", with: "\"complete\"")
                .replacing("\"Buy a boat\"", with: "\"Buy boats\""))
    }

    @Test func theLineIsAddedOnceAtTheTopOfTheTree() throws {
        folder.makeFolder("plans")
        let first = try folder.run("git-setup", "plans")
        #expect(first.status == 0)
        #expect(first.output.contains("git config merge.scrutineer.driver 'scrutineer merge %O %A %B'\n"))
        #expect(folder.text(of: ".gitattributes") == "*.json merge=scrutineer\n")
        let again = try folder.run("git-setup")
        #expect(again.status == 0)
        #expect(again.output.contains("says already"))
        #expect(folder.text(of: ".gitattributes") == "*.json merge=scrutineer\n")
        #expect(try shell("git check-attr merge plans/x.json").output == "plans/x.json: merge: scrutineer\n")
    }

    @Test(arguments: [
        ("*.png binary\n", "*.png binary\n*.json merge=scrutineer\n"),
        ("*.png binary", "*.png binary\n*.json merge=scrutineer\n"),
        ("*.png binary\r\n*.txt text", "*.png binary\r\n*.txt text\r\n*.json merge=scrutineer\r\n"),
        ("", "*.json merge=scrutineer\n"),
        ("*.json text merge=scrutineer\r\n", "*.json text merge=scrutineer\r\n"),
        ("*.json merge=union\n", "*.json merge=union\n*.json merge=scrutineer\n"),
        (
            "*.json merge=scrutineer\n*.json -merge\n",
            "*.json merge=scrutineer\n*.json -merge\n*.json merge=scrutineer\n"
        ),
        ("# *.json merge=scrutineer\n", "# *.json merge=scrutineer\n*.json merge=scrutineer\n"),
    ]) func theRestOfTheFileStays(_ before: String, _ after: String) throws {
        try folder.write(before, to: ".gitattributes")
        #expect(try folder.run("git-setup").status == 0)
        #expect(folder.text(of: ".gitattributes") == after)
    }

    @Test func aLinkedWorkingTreeHasItsOwn() throws {
        try commit(TestPlan.text, "base")
        try done("git worktree add --quiet other")
        #expect(try folder.run("git-setup", "other").status == 0)
        #expect(folder.text(of: "other/.gitattributes") == "*.json merge=scrutineer\n")
        #expect(folder.text(of: ".gitattributes") == "")
    }

    @Test func whereItCannotBeDoneItSaysWhatToDo() throws {
        let outside = try TemporaryFolder()
        let none = try outside.run("git-setup")
        #expect(none.status == 2)
        #expect(none.output == "")
        #expect(
            none.errors.contains(
                "it is not in a git working tree; go to the folder of your plans and run git init"))
        let missing = try folder.run("git-setup", "nowhere")
        #expect(missing.status == 2)
        #expect(missing.errors == "scrutineer: nowhere: there is no such folder; check the name\n")
        folder.makeFolder(".gitattributes")
        let taken = try folder.run("git-setup")
        #expect(taken.status == 2)
        #expect(taken.errors.contains(".gitattributes: it is a folder, not a file"))
    }
}
