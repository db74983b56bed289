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
}
