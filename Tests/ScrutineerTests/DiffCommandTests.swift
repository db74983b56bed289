import Glibc
import Testing

/// `diff` over files, folders and what git keeps.
@Suite struct DiffCommandTests {
    let folder: TemporaryFolder
    private let newer = TestPlan.text.replacing("\"leads\": [\"parks\"]", with: "\"leads\": []")
        .replacing("\"due\": \"2026-05\"", with: "\"due\": \"2026-06-30\"")

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(TestPlan.text, to: "old.json")
        try folder.write(newer, to: "new.json")
    }

    @Test func aTextSaysWhatChangedUnderThePillars() throws {
        let result = try folder.run("diff", "old.json", "new.json")
        #expect(result.status == 0)
        #expect(result.errors == "")
        #expect(
            result.output == """
                River plan

                  1 Banks
                    1.1 Cut the banks: lead Parks Team dropped
                    a Banks cut: due date moved from May 2026 to 30 June 2026 (30 days)

                """)
    }

    @Test func markdownHasHeadingsAndLists() throws {
        try folder.write(
            newer.replacing("Cut the banks", with: "Cut *all* banks").replacing(
                "\"2026-06-30\"", with: "\"2026-07-01\""),
            to: "new.json")
        let result = try folder.run("diff", "old.json", "new.json", "--format", "markdown")
        #expect(
            result.output == """
                # River plan, 30 Jun 2026 to 1 Jul 2026

                ## The plan

                - River plan: as-of date moved from 30 June 2026 to 1 July 2026 (1 day)

                ## 1 Banks

                - 1.1 Cut \\*all\\* banks: renamed, was "Cut the banks"
                - 1.1 Cut \\*all\\* banks: lead Parks Team dropped
                - a Banks cut: due date moved from May 2026 to 1 July 2026 (31 days)

                """)
    }

    @Test func jsonHasEveryMember() throws {
        let result = try folder.run("diff", "old.json", "new.json", "--format=json")
        #expect(
            result.output == """
                [
                  {
                    "plan": "river",
                    "record": "action:1.1",
                    "kind": "lead",
                    "message": "1.1 Cut the banks: lead Parks Team dropped",
                    "old": "parks",
                    "new": null,
                    "days": null,
                    "by": null,
                    "why": null,
                    "on": null
                  },
                  {
                    "plan": "river",
                    "record": "milestone:a",
                    "kind": "due",
                    "message": "a Banks cut: due date moved from May 2026 to 30 June 2026 (30 days)",
                    "old": "2026-05",
                    "new": "2026-06-30",
                    "days": 30,
                    "by": null,
                    "why": null,
                    "on": null
                  }
                ]

                """)
    }

    @Test func whereNothingChangedItSaysSo() throws {
        let text = try folder.run("diff", "old.json", "old.json", "--exit-code")
        #expect(text.status == 0)
        #expect(text.output == "" && text.errors == "scrutineer: nothing changed\n")
        let json = try folder.run("diff", "old.json", "old.json", "--format", "json")
        #expect(json.output == "[]\n" && json.errors == "")
        let markdown = try folder.run("diff", "old.json", "old.json", "--format", "markdown")
        #expect(markdown.output == "Nothing changed.\n" && markdown.errors == "")
    }

    @Test func theAnswerSaysWhetherAnythingChangedOnlyWhereThatIsAsked() throws {
        #expect(try folder.run("diff", "old.json", "new.json").status == 0)
        let asked = try folder.run("diff", "old.json", "new.json", "--exit-code")
        #expect(asked.status == 1)
        #expect(asked.output.contains("Parks Team dropped") && asked.errors == "")
    }

    @Test func foldersArePairedByThePlansIDs() throws {
        folder.makeFolder("before")
        folder.makeFolder("after")
        try folder.write(TestPlan.text, to: "before/a.json")
        try folder.write("{}", to: "before/list.json")
        try folder.write(newer, to: "after/b.json")
        try folder.write(TestPlan.minimal, to: "after/c.json")
        let result = try folder.run("diff", "before", "after")
        #expect(result.errors == "scrutineer: before/list.json: skipped, for it is not a plan\n")
        #expect(result.output.contains("\n\nMini\n\n  The plan\n    Mini: plan added\n"))
        let back = try folder.run("diff", "after", "before", "--format", "json")
        #expect(back.output.contains("\"kind\": \"plan-removed\""))
    }

    @Test func optionsNarrowWhatIsTold() throws {
        #expect(try folder.run("diff", "old.json", "new.json", "--lead", "trust").output == "")
        #expect(
            try folder.run("diff", "old.json", "new.json", "--lead", "parks").output.contains("lead Parks"))
        #expect(try folder.run("diff", "old.json", "new.json", "--match", "nowhere").output == "")
        #expect(try folder.run("diff", "old.json", "new.json", "--lead", "nobody").status == 2)
        let exempt = TestPlan.text.replacing("Buy a boat", with: "Buy boats")
        try folder.write(exempt, to: "new.json")
        #expect(try folder.run("diff", "old.json", "new.json").output.contains("renamed"))
        #expect(try folder.run("diff", "old.json", "new.json", "--hide-exempt").output == "")
    }

    @Test func whatDoesNotLoadIsNamedOnBothSides() throws {
        try folder.write(TestPlan.faulty, to: "bad.json")
        let result = try folder.run("diff", "bad.json", "nowhere.json")
        #expect(result.status == 2 && result.output == "")
        #expect(result.errors.contains("bad.json:4:") && result.errors.contains("bad.json:5:"))
        #expect(result.errors.contains("scrutineer: nowhere.json: there is no such file"))
        folder.makeFolder("twice")
        try folder.write(TestPlan.text, to: "twice/a.json")
        try folder.write(TestPlan.text, to: "twice/b.json")
        let twice = try folder.run("diff", "old.json", "twice")
        #expect(twice.status == 2)
        #expect(twice.errors.contains("twice/a.json and twice/b.json both have the plan id"))
    }

    @Test(arguments: [
        ["diff", "old.json"], ["diff", "old.json", "new.json", "old.json"],
        ["diff", "old.json", "new.json", "--format", "csv"], ["diff", "git:HEAD", "new.json"],
        ["diff", "git::new.json", "new.json"], ["diff", "old.json", "new.json", "--as-of", "2026"],
    ]) func wrongUsage(_ arguments: [String]) throws {
        #expect(try Child.run(arguments, in: folder).status == 64)
    }
}
