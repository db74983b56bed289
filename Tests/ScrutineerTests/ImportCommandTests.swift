import Glibc
import Testing

@Suite struct ImportCommandTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(TestPlan.text, to: "plan.json")
        try folder.write(
            "Pillar,Action,Lead(s),Milestones,Update\r\nBanks,Mow them,Parks Team and River Trust,\"Mown, by June 2026\",'=done\r\n"
                + "Banks,1.1 Cut the banks,Parks Team,,\r\n", to: "table.csv")
        try folder.write("Pillar,Action,Lead\n1,Mow them,parks\n", to: "good.csv")
    }

    @Test func nothingIsWrittenUnlessAllIsUnderstood() throws {
        let result = try folder.run("import", "csv", "table.csv", "--into", "plan.json", "--by", "Ann")
        #expect(result.status == 2)
        #expect(result.output == "")
        #expect(
            result.errors.contains(
                "table.csv: line 3: not used: there is an action 1.1 in the plan already; an import adds and changes nothing "
                    + "that is there\n"))
        #expect(
            result.errors.hasSuffix(
                "scrutineer: table.csv: 1 row cannot be used, so nothing is written; --partial takes the others\n"
            ))
        #expect(folder.text(of: "plan.json") == TestPlan.text)
    }

    @Test func whatIsAddedIsAllThatChanges() throws {
        let result = try folder.run(
            "import", "csv", "table.csv", "--into", "plan.json", "--by", "Ann", "--partial")
        #expect(result.status == 0)
        #expect(result.output == "")
        let new = folder.text(of: "plan.json")
        let (one, two) = (Array(TestPlan.text.utf8), Array(new.utf8))
        let head = zip(one, two).prefix { $0 == $1 }.count
        let tail = zip(one.reversed(), two.reversed()).prefix { $0 == $1 }.count
        #expect(head + tail >= one.count)
        let shown = try folder.run("show", "plan.json", "1.3", "--format", "jsonl").output
        #expect(shown.contains(#""title":"Mow them""#) && shown.contains(#""leads":["parks","trust"]"#))
        #expect(shown.contains(#""text":"=done""#))
        #expect(
            try folder.run("list", "milestones", "plan.json", "--format", "csv").output.contains(
                "1.3a,1.3,Mown,parks;trust,2026-06,"))
    }

    @Test func whatWasUnderstoodIsShownBeforehand() throws {
        let dry = try folder.run("import", "csv", "good.csv", "--into", "plan.json", "--dry-run")
        #expect(dry.status == 0)
        #expect(
            dry.output
                == "column \"Pillar\": pillar\ncolumn \"Action\": action\ncolumn \"Lead\": leads\n"
                + "action 1.3 in pillar 1: Mow them; not-started; led by parks\n")
        #expect(dry.errors.hasSuffix("scrutineer: nothing is written (--dry-run); imported 1 action\n"))
        #expect(folder.text(of: "plan.json") == TestPlan.text)
        let done = try folder.run("import", "csv", "good.csv", "--into", "plan.json", "--verbose")
        #expect(done.output.hasSuffix("Imported 1 action on 30 Jun 2026; saved to plan.json\n"))
    }

    @Test func whatCannotBeReadSaysWhy() throws {
        try folder.write("PK\u{3}\u{4}", to: "book.xlsx")
        try folder.write("[1,", to: "cut.json")
        for (arguments, message) in [
            (["csv", "book.xlsx", "--into", "plan.json"], "save the table as CSV UTF-8"),
            (["csv", "plan.json", "--into", "plan.json"], "it is JSON and no table"),
            (["csv", "missing.csv", "--into", "plan.json"], "no such file"),
            (["csv", "good.csv", "--into", "missing.json"], "no such file"),
            (["360giving", "cut.json", "--into", "plan.json"], "cut.json: line 1, column 4: "),
            (["360giving", "plan.json", "--into", "plan.json"], "it has no list of \"grants\""),
        ] {
            let result = try Child.run(["import"] + arguments, in: folder)
            #expect(result.status == 2)
            #expect(result.errors.contains(message), "\(result.errors)")
        }
        for arguments in [["csv", "good.csv"], [], ["xls", "good.csv", "--into", "plan.json"]] {
            #expect(try Child.run(["import"] + arguments, in: folder).status == 64)
        }
        #expect(folder.text(of: "plan.json") == TestPlan.text)
    }

    @Test func grantsComeInAndGoOut() throws {
        let grant =
            #"{"id":"360G-x-1","title":"T","description":"D","currency":"GBP","amountAwarded":"1,000","awardDate":"01/02/2026","#
            + #""recipientOrganization":[{"id":"GB-CHC-1","name":"River Trust"}],"fundingOrganization":[{"id":"GB-LAE-RIV","name":"Council"}]}"#
        try folder.write(#"{"grants":[\#(grant),{"id":"360G-x-2"},7]}"#, to: "grants.json")
        let refused = try folder.run("import", "360giving", "grants.json", "--into", "plan.json")
        #expect(refused.status == 2)
        #expect(refused.errors.contains("grants.json: grant 3: not used: it is not an object\n"))
        let taken = try folder.run("import", "360giving", "grants.json", "--into", "plan.json", "--partial")
        #expect(taken.status == 0)
        #expect(
            taken.errors.contains(
                "grants.json: grant 1 (360G-x-1): awardDate \"01/02/2026\" may be 2026-02-01 or 2026-01-02; 2026-02-01 is taken; "
                    + "River Trust is taken for trust by its name alone\n"))
        let money = try folder.run("list", "funding", "plan.json", "--format", "csv").output
        #expect(money.contains("river,360G-x-1,T,secured,grant,1000,GBP,,,,council,trust,\r\n"))
        let findings = try folder.run("list", "findings", "plan.json", "--format", "csv").output
        #expect(findings.contains("river,import-doubtful,warning,funding:360G-x-1,"))
        #expect(try folder.run("check", "plan.json").status == 0)
        let out = try folder.run("export", "360giving", "plan.json")
        #expect(
            out.output.contains(#""amountAwarded": 1000"#) && out.output.contains(#""name": "River Trust""#))
        let again = try folder.run("import", "360giving", "grants.json", "--into", "plan.json", "--partial")
        #expect(again.errors.contains("grant 1 (360G-x-1): it is in the plan already, as 360G-x-1"))
    }
}
