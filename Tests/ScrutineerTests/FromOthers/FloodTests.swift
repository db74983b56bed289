import Glibc
import Testing

/// Files of millions of empty values are read or refused in time and in bounded memory.
///
/// `SCRUTINEER_FLOOD=10000000` floods with as many; the tests of every run with fewer.
@Suite struct FloodTests {
    let folder: TemporaryFolder
    private static let count = getenv("SCRUTINEER_FLOOD").flatMap { Int(String(cString: $0)) } ?? 100_000

    init() throws { folder = try TemporaryFolder() }

    private static let head =
        #"{ "format": "scrutineer-plan/1", "id": "p", "title": "T", "asOf": "2026-06-30", "#
    private static let plain = #""pillars": [ { "id": "1", "title": "P", "actions": [] } ]"#

    private static func repeated(_ text: String, _ joint: String = ",") -> String {
        [String](repeating: text, count: count).joined(separator: joint)
    }

    /// Runs the program over a file.
    ///
    /// - Parameter factor: How many times as much memory as the file holds bytes may be taken, beside the program's own.
    private func run(
        _ text: String, _ command: [String], factor: Int, location: SourceLocation = #_sourceLocation
    ) throws -> Child.Result {
        try folder.write(text, to: "flood.json")
        let before = try Child.memory(of: ["check", "none.json"], in: folder).kilobytes
        let run = try Child.memory(of: command, in: folder)
        let most = before + 4_000 + factor * text.utf8.count / 1000
        #expect(run.kilobytes < most, "\(run.kilobytes) KB of \(most)", sourceLocation: location)
        return run.result
    }

    @Test(arguments: ["[]", "{}", "\"\"", "0", "[[]]", #"{"a":1}"#])
    func inAnUnknownMemberTheyAreReadOver(value: String) throws {
        let text = Self.head + Self.plain + #", "more": [\#(Self.repeated(value))] }"#
        let result = try run(text, ["list", "actions", "flood.json"], factor: 3)
        #expect(result.status == 0)
    }

    @Test(arguments: ["actions", "pillars", "leads", "organisations"])
    func whereRecordsAreMeantAHundredAreNamed(place: String) throws {
        for value in ["[]", "{}"] {
            let flood = Self.repeated(value)
            let text =
                switch place {
                case "actions": #""pillars": [ { "id": "1", "title": "P", "actions": [\#(flood)] } ]"#
                case "pillars": #""pillars": [\#(flood)]"#
                case "leads":
                    #""pillars": [ { "id": "1", "title": "P", "actions": [ { "id": "1.1", "title": "A", "#
                        + #""status": "paused", "leads": [\#(flood)] } ] } ]"#
                default: #""pillars": [], "organisations": [\#(flood)]"#
                }
            let result = try run(Self.head + text + " }", ["check", "flood.json"], factor: 3)
            #expect(result.status == 2)
            #expect(result.output.split(separator: "\n").count == 100)
        }
    }

    @Test func membersThatNobodyKnowsAreReadOver() throws {
        let members = (0..<Self.count / 10).map { #""m\#($0)": 1"# }.joined(separator: ",")
        let result = try run(
            Self.head + Self.plain + "," + members + "}", ["list", "actions", "flood.json"], factor: 20)
        #expect(result.status == 0)
    }

    @Test func oneNameOverAndOverIsRefused() throws {
        let text = Self.head + Self.plain + "," + Self.repeated(#""m": 1"#) + "}"
        let result = try run(text, ["check", "flood.json"], factor: 3)
        #expect(result.status == 2)
        #expect(result.output.contains("the name \"m\" stands twice"))
    }

    @Test(arguments: ["[", #"{"a":"#, #"[{"a":["#])
    func depthHasItsEnd(opening: String) throws {
        let text = Self.head + Self.plain + #", "more": "# + Self.repeated(opening, "")
        for command in [
            ["check", "flood.json"], ["import", "360giving", "flood.json", "--into", "none.json"],
        ] {
            let result = try run(text, command, factor: 3)
            #expect(result.status == 2)
        }
    }

    @Test(arguments: ["more", "title", "name"])
    func oneTextMayBeAsLongAsTheFile(place: String) throws {
        let long = Self.repeated("0123456789", "")
        let text =
            switch place {
            case "more": Self.head + Self.plain + #", "more": "\#(long)" }"#
            case "title":
                #"{ "format": "scrutineer-plan/1", "id": "p", "title": "\#(long)", \#(Self.plain) }"#
            default: Self.head + Self.plain + #", "\#(long)": 1 }"#
            }
        let result = try run(text, ["list", "actions", "flood.json"], factor: 6)
        #expect(result.status == 0)
    }

    @Test(arguments: ["[]", "{}"])
    func asGrantsTheyAreRefused(value: String) throws {
        try folder.write(TestPlan.text, to: "plan.json")
        let text = #"{ "grants": [\#(Self.repeated(value))] }"#
        let result = try run(
            text, ["import", "360giving", "flood.json", "--into", "plan.json"], factor: 60)
        #expect(result.status == 2)
        #expect(folder.text(of: "plan.json") == TestPlan.text)
    }

    @Test(arguments: [(",", 0), ("\n", 0), ("\"", 2)])
    func asATableTheyAddNothing(cell: String, status: Int32) throws {
        try folder.write(TestPlan.text, to: "plan.json")
        let text = "Action ref,Action,Pillar,Status\n" + Self.repeated(cell, "")
        let result = try run(text, ["import", "csv", "flood.json", "--into", "plan.json"], factor: 400)
        #expect(result.status == status)
        #expect(folder.text(of: "plan.json") == TestPlan.text)
    }
}
