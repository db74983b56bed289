import Testing

/// `report`: which paper is written, of what, and what is refused.
@Suite struct ReportCommandTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(TestPlan.text, to: "plan.json")
    }

    @Test(arguments: ["markdown", "html", "text"]) func everyPaperIsWrittenInEveryFormat(_ format: String)
        throws
    {
        for arguments in [
            ["tracker"], ["brief"], ["witness", "--lead", "grapevine"],
            ["minutes", "--meeting", "scrutiny-ignite"],
        ] {
            let result = try Child.run(["report"] + arguments + ["--format", format], in: folder)
            #expect(result.status == 0 && result.errors.isEmpty, "\(arguments)")
            #expect(result.output.contains("as of 30 Apr 2017") || arguments[0] == "witness", "\(arguments)")
        }
    }

    @Test func aPaperSaysHowThePlansWereRead() throws {
        let result = try folder.run(
            "report", "tracker", "--plan", "active-citizens", "--as-of", "2016-01-15", "--policy", "start",
            "--lead",
            "grapevine", "--status", "overdue", "--match", "champions")
        let head = result.output.split(separator: "\n").prefix(7)
        #expect(
            head == [
                "# Progress report: Active Citizens, Strong Communities",
                "- Read as of 15 Jan 2016; a month is due before its first day (start)",
                "- Filter by lead: Grapevine",
                "- Filter by plan: active-citizens", "- Filter by status: overdue", "- Match: champions",
                "## At a glance",
            ])
    }

    @Test func whatIsExemptStaysOutUnlessItIsAskedFor() throws {
        let plan = """
            {"format":"scrutineer-plan/1","id":"p","title":"Plan","asOf":"2015-11-04",
             "organisations":[{"id":"c","name":"Council"},{"id":"s","name":"Secretco","exempt":true}],
             "pillars":[{"id":"1","title":"A","actions":[{"id":"1.1","title":"Open","status":"in-progress","leads":["c"]},
               {"id":"1.2","title":"Hush","status":"paused","leads":["c","s"],"exempt":true}]}],
             "meetings":[{"id":"m","body":"c","date":"2015-10-01","exempt":true}]}
            """
        try folder.write(plan, to: "secret.json")
        let published = try folder.run("report", "tracker", "secret.json").output
        #expect(
            !published.contains("Hush") && published.contains("What is exempt from publication is left out"))
        #expect(try folder.run("report", "tracker", "secret.json", "--hide-exempt").output == published)
        let whole = try folder.run("report", "tracker", "secret.json", "--include-exempt").output
        #expect(whole.contains("1.2 Hush") && whole.contains("Not for publication"))
        for arguments in [
            ["witness", "secret.json", "--lead", "Secretco"], ["minutes", "secret.json", "--meeting", "m"],
        ] {
            #expect(try Child.run(["report"] + arguments, in: folder).status == 2)
            #expect(try Child.run(["report"] + arguments + ["--include-exempt"], in: folder).status == 0)
        }
    }

    @Test func whatChangedSinceAVersionIsToldWithIt() throws {
        try folder.write(
            TestPlan.text.replacing("\"status\": \"in-progress\"", with: "\"status\": \"paused\""),
            to: "old.json")
        let result = try folder.run("report", "tracker", "plan.json", "--against", "old.json")
        #expect(result.status == 0)
        #expect(result.output.contains("## Changes since old.json"))
        #expect(result.output.contains("1.1"))
    }

    @Test func aFileTakesThePlaceOfStandardOutput() throws {
        let shown = try folder.run("report", "brief", "plan.json", "--format", "html").output
        let result = try folder.run("report", "brief", "plan.json", "--format", "html", "-o", "brief.html")
        #expect(result.status == 0 && result.output.isEmpty)
        #expect(folder.text(of: "brief.html") == shown)
        #expect(try folder.run("report", "brief", "plan.json", "-o", "no/brief.md").status == 2)
    }

    @Test(arguments: [
        (["novel"], "expected tracker, brief, witness or minutes", 64),
        (["witness"], "--lead ORG", 64), (["witness", "--lead", "a", "--lead", "b"], "one witness", 64),
        (["minutes"], "--meeting ID", 64), (["tracker", "--meeting", "m"], "report minutes", 64),
        (["brief", "--against", "x.json"], "report tracker", 64),
        (["tracker", "--format", "pdf"], "markdown, html or text", 64),
        (["tracker", "--include-exempt", "--hide-exempt"], "contradict", 64),
        (["tracker", "--as-of", "2015"], "full day", 64),
        (["witness", "--lead", "nobody-of-that-name"], "nobody-of-that-name", 2),
        (["minutes", "--meeting", "no-meeting"], "no-meeting", 2),
        (["tracker", "missing.json"], "missing.json", 2),
        (["tracker", "--against", "missing.json"], "missing.json", 2),
    ])
    func whatCannotBeWrittenIsRefused(_ arguments: [String], _ reason: String, _ status: Int32) throws {
        let result = try Child.run(["report"] + arguments, in: folder)
        #expect(result.status == status)
        #expect(result.errors.contains(reason), "\(result.errors)")
        #expect(result.output.isEmpty)
    }

    @Test func aPaperIsNeverWrittenOverAPlan() throws {
        let folder = try TemporaryFolder()
        try folder.write(TestPlan.text, to: "plan.json")
        try folder.write(TestPlan.text, to: "older.json")
        folder.link("other.json", to: "plan.json")
        for name in ["plan.json", "./plan.json", "other.json", "older.json"] {
            let refused = try folder.run(
                "report", "tracker", "plan.json", "--against", "older.json", "-o", name)
            #expect(refused.status == 2)
            #expect(
                refused.errors.hasSuffix(
                    "it is one of the plans that this is made of; name another file\n"))
        }
        #expect(folder.text(of: "plan.json") == TestPlan.text)
        #expect(folder.text(of: "older.json") == TestPlan.text)
    }

    @Test func whatBecameExemptIsNotToldOfAsGone() throws {
        let folder = try TemporaryFolder()
        let older = TestPlan.text.replacing(#", "exempt": true"#, with: "")
        #expect(older != TestPlan.text)
        try folder.write(older, to: "older.json")
        try folder.write(TestPlan.text, to: "plan.json")
        let paper = try folder.run("report", "tracker", "plan.json", "--against", "older.json")
        #expect(paper.status == 0)
        #expect(!paper.output.contains("removed"))
        let changes = try folder.run("diff", "older.json", "plan.json", "--hide-exempt")
        #expect(changes.output == "")
    }
}
