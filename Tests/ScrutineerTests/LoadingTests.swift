import Testing

@Suite struct LoadingTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(TestPlan.text, to: "plan.json")
    }

    @Test func aFolderIsReadAndWhatIsNoPlanIsNamed() throws {
        folder.makeFolder("more")
        try folder.write(TestPlan.minimal, to: "more/mini.json")
        try folder.write("{ \"a\": 1 }", to: "more/other.json")
        try folder.write("{ \"a\": ", to: "more/torn.json")
        try folder.write("no json at all", to: "more/readme.txt")
        folder.makeFolder(".hidden")
        try folder.write(TestPlan.faulty, to: ".hidden/bad.json")
        try folder.write(TestPlan.faulty, to: ".bad.json")
        folder.makeFolder("away")
        let result = try folder.run("summary", ".", "--format", "jsonl")
        #expect(result.status == 0)
        #expect(result.output.hasPrefix(#"{"plans":2,"#))
        #expect(
            result.errors == "scrutineer: ./more/other.json: skipped, for it is not a plan\n"
                + "scrutineer: ./more/torn.json: skipped, for it is not a plan\n")
    }

    @Test func plansStandInTheOrderOfTheirPaths() throws {
        folder.makeFolder("z")
        for name in ["z/a", "z.b", "z-c"] {
            let id = String(name.suffix(1))
            try folder.write(TestPlan.text.replacing("river", with: id), to: name + ".json")
        }
        let result = try folder.run("list", "actions", ".", "--match", "banks", "--format", "csv")
        let plans = result.output.split(separator: "\r\n").dropFirst().map { $0.prefix { $0 != "," } }
        #expect(plans == ["river", "c", "b", "a"])
    }

    /// How many plans stand at these paths.
    private func plans(_ paths: String...) throws -> Int? {
        let arguments = ["summary"] + paths + ["--format", "csv"]
        let lines = try Child.run(arguments, in: folder).output.split(separator: "\r\n")
        return lines.last.flatMap { Int($0.prefix { $0 != "," }) }
    }

    @Test func linksToFoldersAreNotEnteredAndLinksToFilesAreRead() throws {
        let other = try TemporaryFolder()
        try other.write(TestPlan.minimal, to: "mini.json")
        folder.link("elsewhere", to: other.path)
        #expect(try plans(".") == 1)
        folder.link("linked.json", to: other.path + "/mini.json")
        #expect(try plans(".") == 2)
        #expect(try plans("elsewhere") == 1)
    }

    @Test func aTornFileIsAPlanIfItSaysSo() throws {
        try folder.write("{ \"format\": \"scrutineer-plan/1\",\n  \"id\": ", to: "torn.json")
        let result = try folder.run("list", "actions", ".")
        #expect(result.status == 2)
        #expect(result.output == "")
        #expect(result.errors.hasPrefix("./torn.json:2:"))
    }

    @Test func anotherVersionIsAnErrorNotASkippedFile() throws {
        try folder.write(
            #"{ "format": "scrutineer-plan/2", "id": "x", "title": "", "pillars": [] }"#, to: "new.json")
        let result = try folder.run("summary", ".")
        #expect(result.status == 2)
        #expect(result.errors.hasPrefix("./new.json:1:13: /format: \"scrutineer-plan/2\" is a version that"))
    }

    @Test func everyErrorOfAFileIsTold() throws {
        try folder.write(TestPlan.faulty, to: "bad.json")
        let result = try folder.run("list", "actions", "plan.json", "bad.json")
        #expect(result.status == 2)
        #expect(result.output == "")
        #expect(
            result.errors
                == "bad.json:4:44: /pillars/0/actions/0/status: \"donee\" is not a status; expected "
                + "not-started, in-progress, paused, complete, closed or cancelled\n"
                + "bad.json:5:5: /pillars/0/actions/1: the required member \"title\" is missing\n")
        let check = try folder.run("check", "bad.json")
        #expect(check.status == 2)
        #expect(check.output == result.errors)
        #expect(check.errors == "")
        #expect(try folder.run("bad.json").errors == result.errors)
    }

    @Test func checkGivesEachFindingAsAnObject() throws {
        try folder.write(TestPlan.faulty, to: "bad.json")
        let result = try folder.run("check", "bad.json", "missing.json", "--format", "jsonl")
        #expect(result.status == 2)
        let lines = result.output.split(separator: "\n")
        try #require(lines.count == 3)
        #expect(
            lines[1]
                == #"{"file":"bad.json","line":5,"column":5,"pointer":"/pillars/0/actions/1","severity":"error","#
                + #""rule":"load","message":"the required member \"title\" is missing"}"#)
        #expect(
            lines[2].hasPrefix(
                #"{"file":"missing.json","line":null,"column":null,"pointer":null,"severity":"error","rule":"load","#
            ))
    }

    @Test func aMemberThatIsAlmostKnownIsAWarning() throws {
        try folder.write(
            TestPlan.text.replacing("\"leads\": [\"parks\"]", with: "\"leeds\": [\"parks\"]"), to: "plan.json"
        )
        let result = try folder.run("check", "plan.json")
        #expect(result.status == 0)
        #expect(
            result.output.contains(
                "\nplan.json:6:71: /pillars/0/actions/0/leeds: \"leeds\" is not a member that"))
        let json = try folder.run("check", "plan.json", "--format", "json").output
        #expect(json.contains(#""severity": "warning""#))
        #expect(json.contains(#""rule": "member-unknown""#))
        #expect(try folder.run("list", "actions", "plan.json").status == 0)
    }

    @Test func twoPlansOfOneIDAreRefusedByName() throws {
        try folder.write(TestPlan.text, to: "copy.json")
        let result = try folder.run("summary", ".")
        #expect(result.status == 2)
        #expect(result.errors.contains("./copy.json"))
        #expect(result.errors.contains("./plan.json"))
        #expect(try folder.run("check", ".").status == 2)
    }

    @Test func aFileNamedTwiceIsOnePlan() throws {
        #expect(try plans("plan.json", "./plan.json", ".") == 1)
    }

    @Test func aFileNamedOutrightMustBeAPlan() throws {
        try folder.write("{ \"a\": 1 }", to: "other.json")
        #expect(try folder.run("summary", "other.json").status == 2)
        folder.makeFolder("empty")
        let result = try folder.run("summary", "empty")
        #expect(result.status == 2)
        #expect(
            result.errors == "scrutineer: empty: there is no plan in this folder; expected *.json files\n")
    }

    @Test func textFromAFileNeverReachesTheTerminalRaw() throws {
        let title = TestPlan.text.replacing("Cut the banks", with: "Cut \\u001b[31mred")
        try folder.write(title, to: "plan.json")
        #expect(try folder.run("list", "actions", "plan.json").output.contains("Cut ^[[31mred"))
        #expect(try folder.run("show", "plan.json", "1.1").output.contains("Cut ^[[31mred"))
    }

    @Test func theSampleIsWrittenOnceOnly() throws {
        let result = try folder.run("sample", "new/folder")
        #expect(result.status == 0)
        #expect(try plans("new/folder") == 4)
        let before = folder.facts(of: "new/folder/ignite.json").inode
        let again = try folder.run("sample", "new/folder")
        #expect(again.status == 2)
        #expect(again.output == "")
        #expect(again.errors.contains("is not overwritten"))
        #expect(folder.facts(of: "new/folder/ignite.json").inode == before)
    }
}
