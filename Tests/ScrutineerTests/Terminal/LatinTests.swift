import ChildProcess
import Glibc
import Testing

/// A language whose characters are not those of UTF-8, made for the test of what the package `locales` has.
@Suite struct LatinTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(TestPlan.text, to: "plan.json")
        let made = try Child.shell(
            "mkdir .output/loc && localedef -i en_GB -f ISO-8859-1 .output/loc/en_GB.ISO-8859-1 2>&1",
            in: folder)
        try #require(made.status <= 1, "\(made.output)")
    }

    @Test func itIsDrawnInASCIIAndItsLettersAreUnderstood() throws {
        let line = try Line(
            ["plan.json"], in: folder, environment: ["LANG=en_GB.ISO-8859-1", "LOCPATH=\(folder.hidden)/loc"])
        try line.receives("quit")
        line.type("jn")
        // "café" as the terminal sends it.
        line.type([0x63, 0x61, 0x66, 0xe9, 0x0d])
        try line.receives("unsaved 1")
        line.type("qs")
        try line.ends(givingBackWith: 0)
        #expect(line.sent.allSatisfy { $0 < 0x80 })
        #expect(folder.text(of: "plan.json").contains("café"))
    }

    /// The second byte of "Û" in UTF-8 begins a command there.
    @Test(arguments: [
        ["check", "plan.json"], ["check", "Û2J.json"], ["list", "actions", "plan.json", "--lead", "Û2J"],
        ["list", "actions", "plan.json", "--format", "json"], ["summary", "plan.json"],
        ["report", "tracker", "plan.json", "--format", "text"], ["export", "csv", "actions", "plan.json"],
        ["render", "plan.json", "--format", "ansi"], ["--plain", "plan.json"], ["list", "Û2J"],
    ])
    func whatACommandWritesOnATerminalIsASCIIToo(arguments: [String]) throws {
        try folder.write(TestPlan.text.replacing("River", with: "Û2JÛ31mRiver"), to: "plan.json")
        let line = try Line(
            arguments, in: folder, environment: ["LANG=en_GB.ISO-8859-1", "LOCPATH=\(folder.hidden)/loc"])
        if arguments[0] == "--plain" { line.type("list plan\rquit\r") }
        let status = try line.ends()
        #expect((0...64).contains(status) && !line.sent.isEmpty, "\(line.text)")
        #expect(line.sent.allSatisfy { $0 < 0x80 }, "\(line.text)")
    }
}
