import Testing

/// What `check` and `list findings` say of plans that load.
@Suite struct CheckCommandTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private static let plan = """
        {
          "format": "scrutineer-plan/1", "id": "river", "title": "River plan", "asOf": "2026-06-30",
          "documents": [ { "id": "paper", "title": "Paper" } ],
          "pillars": [ { "id": "1", "title": "Banks", "actions": [
            { "id": "1.1", "title": "Cut the banks", "status": "in-progress", "leads": ["parks"],
              "source": { "document": "paper", "ref": "row 1" },
              "updates": [ { "on": "2026-06-29", "text": "Begun." } ],
              "milestones": [ { "id": "a", "title": "Banks cut", "due": "2026-12" } ] }
          ] } ]
        }

        """

    private static let known = plan.replacing(#"["parks"]"#, with: #"["trust"]"#)
        .replacing(
            #""documents""#, with: #""organisations": [ { "id": "trust", "name": "Trust" } ], "documents""#)

    private func check(_ text: String, _ arguments: String...) throws -> Child.Result {
        try folder.write(text, to: "plan.json")
        return try Child.run(["check", "plan.json"] + arguments, in: folder)
    }

    @Test func aPlanInOrder() throws {
        let result = try check(Self.known)
        #expect(result.status == 0)
        #expect(result.output == "1 plan is in order\n")
        #expect(try check(Self.known, "--format", "json").output == "[]\n")
    }

    @Test func anErrorExits1WithItsPlace() throws {
        let result = try check(Self.plan)
        #expect(result.status == 1)
        #expect(
            result.output
                == "plan.json:5:5: /pillars/0/actions/0: 1.1 Cut the banks names \"parks\" under \"leads\", which is not "
                + "in the plan.\n")
        #expect(result.errors == "")
        #expect(
            try check(Self.plan, "--format", "jsonl").output
                == #"{"file":"plan.json","line":5,"column":5,"pointer":"/pillars/0/actions/0","severity":"error","#
                + #""rule":"reference-unknown","message":"1.1 Cut the banks names \"parks\" under \"leads\", which is not "#
                + "in the plan.\"}\n")
    }

    @Test func aWarningExits0() throws {
        let result = try check(Self.known.replacing("2026-12", with: "2026-05"), "--as-of", "2026-07-01")
        #expect(result.status == 0)
        #expect(result.output == "1 plan is in order\n")
        let silent = try check(
            Self.known.replacing("2026-06-29", with: "2026-01-01").replacing("2026-12", with: "2026-05"))
        #expect(silent.status == 0)
        #expect(
            silent.output
                == "plan.json:8:23: /pillars/0/actions/0/milestones/0: a Banks cut was due by 31 May 2026, 30 days ago, "
                + "and the last update is of 1 Jan 2026.\n")
    }

    @Test func whatIsDismissedStandsOnlyInTheList() throws {
        let dismissed = Self.plan.replacing(
            #""documents""#,
            with:
                #""findings": [ { "rule": "reference-unknown", "record": "action:1.1", "reason": "", "by": "", "on": "2026-06-30" } ], "documents""#
        )
        let result = try check(dismissed)
        #expect(result.status == 0)
        #expect(result.output == "1 plan is in order\n")
        #expect(try check(dismissed, "--as-of", "2026-06-29").status == 1)
        #expect(
            try folder.run("list", "findings", "plan.json", "--format", "jsonl").output
                == #"{"plan":"river","rule":"reference-unknown","severity":"error","record":"action:1.1","#
                + #""message":"1.1 Cut the banks names \"parks\" under \"leads\", which is not in the plan.","#
                + #""source":"paper, row 1","dismissed":true}"# + "\n")
    }

    @Test func aPlanThatDoesNotLoadExits2WithWhatTheOthersSay() throws {
        try folder.write(TestPlan.faulty, to: "bad.json")
        let result = try check(Self.plan, "bad.json")
        #expect(result.status == 2)
        #expect(
            result.output.split(separator: "\n").map { $0.prefix(8) } == ["bad.json", "bad.json", "plan.jso"])
        #expect(try check(Self.plan, "bad.json", "--plan", "bad").output.split(separator: "\n").count == 2)
        #expect(try check(Self.plan, "--plan", "bad").status == 2)
    }

    @Test func aFilterNarrowsBoth() throws {
        #expect(try check(Self.plan, "--match", "trust").status == 0)
        #expect(try check(Self.plan, "--match", "parks").status == 1)
        let list = try folder.run("list", "findings", "plan.json", "--match", "trust", "--format", "csv")
        #expect(list.output == "plan,rule,severity,record,message,source,dismissed\r\n")
    }

    @Test func whatIsExemptIsNotSaid() throws {
        let secret = Self.plan.replacing(#""leads": ["parks"]"#, with: #""leads": ["parks"], "exempt": true"#)
        #expect(try check(secret).status == 1)
        #expect(try check(secret, "--hide-exempt").output == "1 plan is in order\n")
    }

    @Test func theSampleHasOneErrorAndItIsThePapers() throws {
        _ = try folder.run("sample", "sample")
        let result = try folder.run("check", "sample", "--format", "jsonl")
        #expect(result.status == 1)
        let errors = result.output.split(separator: "\n").filter { $0.contains(#""severity":"error""#) }
        #expect(errors.count == 1)
        #expect(errors.first?.contains(#""rule":"order-impossible""#) == true)
        #expect(errors.first?.contains("4.1a Bid submitted, Nov 2015") == true)
        #expect(result.output.contains("/signOffs/12") && result.output.contains("/meetings/"))
        #expect(!result.output.contains("\"pointer\":\"\""))
    }
}
