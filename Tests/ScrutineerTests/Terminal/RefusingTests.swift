import Testing

/// What cannot be opened is refused in words before the screen is taken.
@Suite struct RefusingTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(TestPlan.text, to: "plan.json")
        try folder.write(TestPlan.faulty, to: "bad.json")
    }

    @Test(arguments: [
        (["bad.json"], 2, "bad.json:4:44: /pillars/0/actions/0/status: \"donee\" is not a status"),
        (["plan.json", "bad.json"], 2, "bad.json:5:5: /pillars/0/actions/1: the required member"),
        (["missing.json"], 2, "missing.json: there is no such file or folder"),
        (["plan.json", "--theme", "nonesuch"], 2, "nonesuch"),
        (["plan.json", "--lead", "nobody"], 2, "\"nobody\" is not an organisation"),
        (["plan.json", "--plan", "sea"], 2, "\"sea\" is not one of the plans"),
        (["plan.json", "--view", "nonesuch"], 64, "\"nonesuch\" is not a value for --view"),
        (["plan.json", "--as-of", "yesterday"], 64, "expected a full day"),
        (["plan.json", "--policy", "middle"], 64, "expected end or start"),
        (["plan.json", "--bogus"], 64, "--bogus"),
        (["lst"], 64, "\"lst\" is not a command; the nearest is list"),
    ])
    func theScreenIsNeverTaken(arguments: [String], status: Int, message: String) throws {
        let line = try Line(arguments, in: folder, width: 400)
        #expect(try Int(line.ends()) == status)
        #expect(line.text.contains(message), "\(line.text)")
        #expect(!line.text.contains("\u{1b}"))
        #expect(!line.text.contains("Plan by pillar"))
        #expect(line.modes == line.modesBefore)
    }

    @Test(arguments: [(0, "standard input is not a terminal"), (1, "standard output is not a terminal")])
    func withoutATerminalItSaysSo(descriptor: Int32, message: String) throws {
        let line = try Line(["plan.json"], in: folder, redirected: [descriptor])
        #expect(try line.ends() == 2)
        #expect(line.text.contains(message))
        #expect(!line.text.contains("\u{1b}"))
        #expect(line.modes == line.modesBefore)
    }

    @Test func errorsInAFileCannotCommandTheTerminal() throws {
        try folder.write(
            TestPlan.faulty.replacing("donee", with: "\\u001b]0;owned\\u0007\u{9b}31m"), to: "bad.json")
        let line = try Line(["bad.json"], in: folder)
        #expect(try line.ends() == 2)
        #expect(line.text.contains("owned"))
        #expect(line.text.unicodeScalars.allSatisfy { $0 == "\r" || $0 == "\n" || !(0..<0x20 ~= $0.value) })
        #expect(!line.text.contains("\u{9b}"))
    }

    @Test func textFromAFileCannotCommandTheTerminal() throws {
        let title = "Cut \\u001b]0;owned\\u0007\\u009b31m\\u202egnorw\\u0000"
        try folder.write(TestPlan.text.replacing("Cut the banks", with: title), to: "plan.json")
        let line = try Line(["plan.json"], in: folder, width: 120, height: 40)
        try line.receives("quit")
        line.type("jx\u{1b}4")
        line.type("q")
        #expect(try line.ends() == 0)
        // The question for the background is the program's own.
        #expect(!line.text.replacing("\u{1b}]11;?\u{1b}\\", with: "").contains("\u{1b}]"))
        #expect(!line.text.unicodeScalars.contains { [0x07, 0x9b, 0x202e, 0].contains($0.value) })
    }
}
