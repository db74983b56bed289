import Testing

@Suite struct ReadingCommandTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(TestPlan.text, to: "plan.json")
    }

    @Test func theBundledPlansAreReadWithoutAPath() throws {
        let result = try folder.run(
            "list", "overdue", "--plan", "active-citizens", "--policy", "end", "--format", "csv")
        #expect(result.status == 0)
        #expect(result.errors == "")
        let late = result.output.split(separator: "\r\n").dropFirst().map { line in
            let fields = line.split(separator: ",", omittingEmptySubsequences: false)
            return "\(fields[1]) \(fields[9])"
        }
        #expect(late == ["3.2a 277", "1.3a 218", "3.3a 218", "3.4a 218", "3.1b 35"])
    }

    @Test func aPlanFileIsListed() throws {
        let result = try folder.run("list", "actions", "plan.json", "--lead", "PARKS", "--format", "jsonl")
        #expect(
            result.output
                == #"{"plan":"river","id":"1.1","pillar":"1","title":"Cut the banks","status":"in-progress","#
                + #""confidence":null,"leads":["parks"],"timeliness":"overdue","due":"2026-05-31","milestones":1,"#
                + #""done":0,"updated":null}"# + "\n")
        #expect(result.errors == "")
    }

    @Test func anAsOfDateIsForAllPlans() throws {
        let result = try folder.run(
            "list", "milestones", "plan.json", "--as-of", "2026-05-20", "--format", "csv")
        #expect(result.output.contains("due-soon"))
        let other = try folder.run(
            "list", "milestones", "plan.json", "--as-of", "2026-05-20", "--policy", "start", "--format", "csv"
        )
        #expect(other.output.contains("overdue,20"))
    }

    @Test func aListIsSortedEitherWay() throws {
        let up = try folder.run("list", "actions", "plan.json", "--sort", "title", "--format", "csv")
        let down = try folder.run("list", "actions", "plan.json", "--sort=-title", "--format", "csv")
        #expect(
            up.output.split(separator: "\r\n").dropFirst().map { $0.split(separator: ",")[1] } == [
                "1.2", "1.1",
            ])
        #expect(
            down.output.split(separator: "\r\n").dropFirst().map { $0.split(separator: ",")[1] } == [
                "1.1", "1.2",
            ])
    }

    @Test func anEmptyListSaysSoBesideTheOutput() throws {
        let result = try folder.run("list", "funding", "plan.json")
        #expect(result.status == 0)
        #expect(result.output == "")
        #expect(result.errors == "No funding stream is kept by what was asked for.\n")
        #expect(try folder.run("list", "funding", "plan.json", "--format", "json").output == "[]\n")
    }

    @Test func exemptRecordsCanBeHidden() throws {
        let shown = try folder.run("summary", "plan.json", "--format", "jsonl")
        #expect(shown.output.contains(#""actions":2,"#))
        let hidden = try folder.run("summary", "plan.json", "--format", "jsonl", "--hide-exempt")
        #expect(hidden.output.contains(#""actions":1,"#))
        #expect(try folder.run("show", "plan.json", "1.2", "--hide-exempt").status == 2)
    }

    @Test func aSummaryIsOneObject() throws {
        let result = try folder.run("summary", "--format", "json")
        #expect(result.output.hasPrefix("{\n  \"plans\": 4,\n  \"actions\": 51,\n"))
        #expect(result.output.contains("\"securedFunding\": {\n    \"GBP\": 6090000\n  }"))
        #expect(try folder.run("summary").output.contains("Secured funding               £6,090,000\n"))
    }

    @Test func aRecordIsShownWhole() throws {
        let json = try folder.run("show", "plan.json", "action:1.1", "--format", "json")
        #expect(json.status == 0)
        #expect(json.output.contains("\"statusAsOf\": \"in-progress\""))
        let page = try folder.run("show", "plan.json", "river/milestone:a")
        #expect(page.output.hasPrefix("Milestone a: Banks cut\n"))
        #expect(page.output.contains("Days late         30\n"))
        #expect(
            try folder.run("show", "active-citizens/milestone:3.2a").output.contains(
                "Days late         277\n"))
    }

    @Test func whatDependsOnTheFilesExits2() throws {
        for (arguments, message) in [
            (["list", "actions", "missing.json"], "missing.json: there is no such file or folder"),
            (["list", "actions", "plan.json", "--lead", "nobody"], "\"nobody\" is not an organisation"),
            (
                ["list", "actions", "plan.json", "--plan", "sea"],
                "\"sea\" is not one of the plans; there is \"river\""
            ),
            (
                ["show", "plan.json", "1.9"],
                "\"1.9\" is not a record of these plans; the nearest is action:1.1"
            ),
            (["show", "3.2a"], "give one of these names"),
            (["show", "plan.json", "sea/action:1.1"], "is not a record"),
        ] {
            let result = try Child.run(arguments, in: folder)
            #expect(result.status == 2, "\(arguments)")
            #expect(result.output == "", "\(arguments)")
            #expect(result.errors.hasPrefix("scrutineer: "), "\(arguments)")
            #expect(result.errors.contains(message), "\(arguments): \(result.errors)")
        }
    }

    @Test func wrongUsageExits64() throws {
        for (arguments, message) in [
            (["lst"], "\"lst\" is not a command; the nearest is list"),
            (["help", "lst"], "\"lst\" is not a command; the nearest is list"),
            (["list"], "<kind>"),
            (
                ["list", "stuff"],
                "expected actions, milestones, overdue, funding, organisations, obligations, "
            ),
            (
                ["list", "actions", "--sort", "size"],
                "\"size\" is not a column of this list; expected plan, id,"
            ),
            (["list", "actions", "--status", "late"], "expected not-started, in-progress, paused, complete"),
            (["list", "actions", "--as-of", "2015-02-30"], "expected a full day"),
            (["list", "actions", "--as-of", "2015-02"], "expected a full day"),
            (["list", "actions", "--policy", "middle"], "expected end or start"),
            (["list", "events", "--from", "2015-02"], "expected a full day"),
            (["list", "events", "--to", "soon"], "expected a full day"),
            (["list", "events", "--from", "2015-02-02", "--to", "2015-02-01"], "is before --from"),
            (["list", "meetings", "--from", "2015-02-01"], "--from and --to go with list events"),
            (["list", "actions", "--format", "xml"], "expected table, json, jsonl or csv"),
            (["list", "actions", "--bogus"], "--bogus"),
            (["summary", "--lead"], "--lead"),
            (["show"], "path-and-record"),
            (["show", "1.1", "--format", "csv"], "show writes no csv"),
            (["check"], "check wants a plan file or a folder"),
            (["check", "plan.json", "--status", "late"], "expected not-started"),
            (["--as-of", "today", "plan.json"], "expected a full day"),
            (["plan.json", "--bogus"], "--bogus"),
            (["set", "plan.json", "1.1", "status"], "<value>"),
            (["set", "plan.json", "1.1", "status", "donee"], "expected not-started"),
            (["set", "plan.json", "1.1", "title", "x"], "expected status or confidence"),
            (["set", "plan.json", "1.1", "status", "complete", "--as-of", "1"], "expected a full day"),
        ] {
            let result = try Child.run(arguments, in: folder)
            #expect(result.status == 64, "\(arguments)")
            #expect(result.output == "", "\(arguments)")
            #expect(result.errors.hasPrefix("scrutineer: "), "\(arguments)")
            #expect(result.errors.contains(message), "\(arguments): \(result.errors)")
        }
    }

    @Test func helpListsOptionsAndCommands() throws {
        for arguments in [["--help"], ["-h"], ["help"], ["plan.json", "--help"]] {
            let result = try Child.run(arguments, in: folder)
            #expect(result.status == 0)
            for word in [
                "--as-of", "--policy", "--lead", "--plan", "--match", "--view", "--against", "--theme",
                "--by",
                "--read-only", "--hide-exempt", "--ascii", "--no-mouse", "list", "show", "summary", "set",
                "check",
                "sample",
            ] {
                #expect(result.output.contains(word), "\(arguments): \(word)")
            }
        }
        #expect(try folder.run("list", "--help").output.contains("--sort"))
        #expect(try folder.run("--version").output == "0.1.0\n")
    }

    @Test func aFullDeviceIsNotTakenForSuccess() throws {
        let result = try Child.run(["summary"], in: folder, outputTo: "/dev/full")
        #expect(result.status == 2)
        #expect(
            result.errors
                == "scrutineer: the output could not be written: the disk is full; make room and try again\n")
    }

    @Test func aReaderThatHasSeenEnoughEndsItQuietly() throws {
        let result = try Child.shell("'\(Child.program)' list actions | head -1", in: folder)
        #expect(result.output.split(separator: "\n").count == 1)
        #expect(result.errors == "")
        let ignoring = try Child.shell(
            "trap '' PIPE; '\(Child.program)' list milestones --format json | head -1", in: folder)
        #expect(ignoring.errors == "")
    }

    @Test func aPathIsNoCommand() throws {
        #expect(try folder.run("no.json").status == 2)
        #expect(try folder.run("./list").status == 2)
        try folder.write(TestPlan.minimal, to: "list")
        let opened = try folder.run("./list")
        #expect(opened.status == 2)
        #expect(opened.errors.contains("is not a terminal"))
        #expect(try folder.run("summary", "list").status == 0)
    }
}
