import Testing

/// `--against` names the older version with which the view of the changes compares.
@Suite struct AgainstTests {
    let folder: TemporaryFolder
    private let newer = TestPlan.text.replacing("\"leads\": [\"parks\"]", with: "\"leads\": []")
        .replacing("\"due\": \"2026-05\"", with: "\"due\": \"2026-09\"")
        .replacing("\"paused\"", with: "\"complete\"")

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(TestPlan.text, to: "old.json")
        try folder.write(newer, to: "plan.json")
    }

    private func frame(_ arguments: String...) throws -> String {
        let result = try Child.run(["render", "plan.json"] + arguments, in: folder)
        #expect(result.status == 0, "\(result.errors)")
        return result.output
    }

    @Test(arguments: ["80x24", "200x50"]) func theFrameShowsTheChanges(size: String) throws {
        let frame = try frame("--view", "changes", "--against", "old.json", "--size", size)
        for text in [
            "0 Changes ── 3 · since old.json", "1.1 Cut the banks: lead Parks Team dropped", "+122d",
            "1.2 Buy a boat: status from paused to complete",
        ] {
            #expect(frame.contains(text), "\(frame)")
        }
    }

    @Test func aKeyOpensThemToo() throws {
        #expect(try frame("--against", "old.json", "--keys", "0").contains("0 Changes ── 3"))
        #expect(try frame("--against", "old.json").contains("1 Plan by pillar"))
        let asked = try frame("--view", "changes")
        #expect(asked.contains("What changed since which version?"))
    }

    @Test func whatIsExemptIsHiddenOnBothSides() throws {
        let frame = try frame("--view", "changes", "--against", "old.json", "--hide-exempt")
        #expect(frame.contains("0 Changes ── 2 · since old.json"))
        #expect(!frame.contains("boat"))
    }

    @Test func optionsNarrowThem() throws {
        // Who led it in the older version only is known by that version.
        let led = try frame("--view", "changes", "--against", "old.json", "--lead", "parks")
        #expect(led.contains("0 Changes ── 2 of 3"), "\(led)")
        let found = try frame("--view", "changes", "--against", "old.json", "--keys", "/paused<Enter>")
        #expect(found.contains("0 Changes ── 1 of 3"), "\(found)")
    }

    @Test func findingsAreAViewByName() throws {
        let frame = try frame("--view", "findings")
        #expect(frame.contains("9 Findings ──"), "\(frame)")
        #expect(frame.contains("? warning"), "\(frame)")
    }

    @Test func aVersionKeptByGit() throws {
        let made = try Child.shell(
            """
            export HOME="$PWD/.output" GIT_CONFIG_NOSYSTEM=1
            git init --quiet . && git add old.json && git -c user.name=A -c user.email=a@example.org commit --quiet -m one
            """, in: folder)
        #expect(made.status == 0, "\(made.errors)")
        let frame = try frame("--view", "changes", "--against", "git:HEAD:old.json")
        #expect(frame.contains("0 Changes ── 3 · since git:HEAD:old.json"))
    }

    @Test func whatCannotBeReadOpensNothing() throws {
        let missing = try folder.run("render", "plan.json", "--against", "no.json")
        #expect(missing.status == 2)
        #expect(missing.output == "")
        #expect(
            missing.errors == "scrutineer: no.json: there is no such file or folder; check the name\n")
        try folder.write(TestPlan.faulty, to: "bad.json")
        let faulty = try folder.run("render", "plan.json", "--against", "bad.json")
        #expect(faulty.status == 2)
        #expect(faulty.errors.contains("bad.json:4:"))
        let malformed = try folder.run("render", "plan.json", "--against", "git:plan.json")
        #expect(malformed.status == 64)
        #expect(malformed.errors.contains("expected git:REV:PATH"))
    }
}
