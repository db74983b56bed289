import Testing

/// The lists of the scrutiny record, from the program itself.
@Suite struct ScrutinyListCommandTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(Self.plan, to: "plan.json")
    }

    private static let plan = """
        {
          "format": "scrutineer-plan/1", "id": "river", "title": "River plan", "asOf": "2026-06-30",
          "pillars": [],
          "meetings": [
            { "id": "m", "body": "board", "date": "2026-06-01",
              "questions": [ { "id": "q", "text": "How?", "kind": "statement" } ],
              "resolutions": [ { "id": "r", "text": "Say how", "verb": "agree" } ] } ],
          "measures": [ { "id": "k", "title": "Metres" } ],
          "signOffs": [ { "document": "d", "role": "Clerk", "kind": "approver", "sent": "2026-06" } ]
        }

        """

    /// Each list's header, and its first row as an object.
    @Test(arguments: [
        (
            "obligations", "plan,id,meeting,body,date,respondent,verb,text,due,state,daysOpen",
            #"{"plan":"river","id":"r","meeting":"m","body":"board","date":"2026-06-01","respondent":null,"#
                + #""verb":"agree","text":"Say how","due":null,"state":"open","daysOpen":29}"#
        ),
        (
            "resolutions", "plan,id,meeting,date,verb,text,respondents,response,closed,proposed",
            #"{"plan":"river","id":"r","meeting":"m","date":"2026-06-01","verb":"agree","text":"Say how","#
                + #""respondents":[],"response":null,"closed":null,"proposed":false}"#
        ),
        (
            "questions", "plan,id,meeting,date,to,kind,text,answered",
            #"{"plan":"river","id":"q","meeting":"m","date":"2026-06-01","to":[],"kind":"statement","#
                + #""text":"How?","answered":null}"#
        ),
        (
            "meetings", "plan,id,body,date,title,invited,attended,absent",
            #"{"plan":"river","id":"m","body":"board","date":"2026-06-01","title":null,"invited":[],"#
                + #""attended":[],"absent":[]}"#
        ),
        (
            "sign-offs", "plan,document,role,organisation,kind,sent,returned,days",
            #"{"plan":"river","document":"d","role":"Clerk","organisation":null,"kind":"approver","#
                + #""sent":"2026-06","returned":null,"days":null}"#
        ),
        (
            "measures", "plan,id,title,target,latest,latestOn,unit,state",
            #"{"plan":"river","id":"k","title":"Metres","target":null,"latest":null,"latestOn":null,"#
                + #""unit":null,"state":"never-reported"}"#
        ),
        (
            "events", "plan,date,kind,title,record",
            #"{"plan":"river","date":"2026-06-01","kind":"meeting","title":null,"record":"meeting:m"}"#
        ),
    ])
    func columnsAndNulls(_ kind: String, _ header: String, _ object: String) throws {
        let csv = try folder.run("list", kind, "plan.json", "--format", "csv")
        #expect(csv.status == 0 && csv.errors == "")
        #expect(csv.output.hasPrefix(header + "\r\n"))
        let json = try folder.run("list", kind, "plan.json", "--format", "jsonl")
        #expect(json.output.split(separator: "\n").first.map(String.init) == object)
        let none = try folder.run("list", kind, "plan.json", "--match", "nothing at all", "--format", "json")
        #expect(none.status == 0 && none.output == "[]\n")
    }

    @Test func eventsAreKeptThatTouchASpan() throws {
        let result = try folder.run(
            "list", "events", "--plan", "coventry-partnership", "--from", "2010-11-03", "--to", "2010-11-04",
            "--format", "csv")
        #expect(result.status == 0)
        let kinds = result.output.split(separator: "\r\n").dropFirst().map { $0.split(separator: ",")[2] }
        #expect(
            kinds == [
                "event", "event", "milestone", "event", "event", "meeting", "report", "report", "report",
                "report", "consultation", "meeting",
            ])
    }

    @Test func theSlowestContributorsComeFirst() throws {
        let result = try folder.run("list", "sign-offs", "--sort=-days", "--format", "csv")
        let days = result.output.split(separator: "\r\n").dropFirst().compactMap {
            $0.split(separator: ",").last
        }
        #expect(days == ["8", "8", "7", "7", "6", "6", "6", "5", "5", "3", "2", "1", "1"])
    }

    @Test func everyKindOfRecordIsShown() throws {
        for (name, part) in [
            ("plan:ignite", "Plan ignite: "), ("active-citizens/pillar:1", "Pillar 1: "),
            ("active-citizens/action:3.2", "Action 3.2: "),
            ("active-citizens/milestone:3.2a", "Milestone 3.2a: "),
            ("grapevine", "Organisation grapevine: "),
            ("active-citizens/document:s1-report", "Document s1-report: "),
            ("family-hubs-grant", "Funding family-hubs-grant: "),
            ("scrutiny-ignite", "Meeting scrutiny-ignite: "),
            ("kpi", "Question kpi: "), ("rec-1", "Resolution rec-1: "),
            ("schools-sla", "Measure schools-sla: "),
            ("big-lunch", "Event big-lunch: "), ("ignite/stage:5", "Stage 5: Stretch and Build"),
            (
                "sign-off:s1-report/Scrutiny Officer/contributor",
                "Sign-off s1-report/Scrutiny Officer/contributor"
            ),
        ] {
            let result = try folder.run("show", name)
            #expect(result.status == 0 && result.output.hasPrefix(part), "\(name): \(result.errors)")
        }
        #expect(try folder.run("show", "schools-sla", "--format", "json").output.contains("\"shortBy\": 7"))
    }
}
