import Glibc
import Testing

@Suite struct ExportCommandTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(TestPlan.text, to: "plan.json")
    }

    @Test func aListIsExportedWithoutWhatIsExempt() throws {
        let result = try folder.run("export", "csv", "actions", "plan.json", "--sort=-id")
        #expect(result.status == 0)
        #expect(
            result.output
                == "plan,id,pillar,title,status,confidence,leads,timeliness,due,milestones,done,updated\r\n"
                + "river,1.1,1,Cut the banks,in-progress,,parks,overdue,2026-05-31,1,0,\r\n")
        #expect(
            result.errors
                == "scrutineer: what is exempt from publication is left out; --include-exempt puts it in\n")
        let whole = try folder.run("export", "csv", "actions", "plan.json", "--include-exempt")
        #expect(whole.output == (try folder.run("list", "actions", "plan.json", "--format", "csv").output))
        #expect(whole.errors == "")
        let nothingMissing = try folder.run("export", "csv", "milestones", "plan.json")
        #expect(nothingMissing.errors == "")
    }

    @Test func aFileIsWrittenWholeAndNeverOverAPlan() throws {
        let result = try folder.run("export", "csv", "overdue", "plan.json", "--excel", "-o", "late.csv")
        #expect(result.status == 0)
        #expect(result.output == "")
        #expect(folder.text(of: "late.csv").hasPrefix("\u{FEFF}plan,id,action,"))
        folder.link("other.json", to: "plan.json")
        for name in ["plan.json", "./plan.json", "other.json"] {
            let refused = try folder.run("export", "ics", "plan.json", "-o", name)
            #expect(refused.status == 2)
            #expect(
                refused.errors.hasSuffix("it is one of the plans that this is made of; name another file\n"))
        }
        #expect(folder.text(of: "plan.json") == TestPlan.text)
    }

    @Test func aCalendarFollowsTheOptions() throws {
        let both = try folder.run("export", "ics", "plan.json")
        #expect(both.output.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
        #expect(both.output.contains("BEGIN:VTODO\r\n") && both.output.contains("BEGIN:VEVENT\r\n"))
        #expect(both.output.contains("DUE;VALUE=DATE:20260531\r\n"))
        let event = try folder.run("export", "ics", "plan.json", "--as", "event", "--policy", "start")
        #expect(!event.output.contains("VTODO") && event.output.contains("DTSTART;VALUE=DATE:20260430\r\n"))
        let none = try folder.run("export", "ics", "plan.json", "--lead", "trust", "--include-exempt")
        #expect(none.errors == "scrutineer: no milestone with a deadline is kept by what was asked for\n")
        #expect(try folder.run("export", "ics", "plan.json", "--lead", "nobody").status == 2)
        for arguments in [["--as", "x"], ["--as-of", "2026"], ["--include-exempt", "--hide-exempt"]] {
            let wrong = try Child.run(["export", "ics", "plan.json"] + arguments, in: folder)
            #expect(wrong.status == 64)
        }
        #expect(try folder.run("export").status == 64)
        #expect(try folder.run("export", "csv", "plan.json").status == 64)
    }

    @Test func whatALeavingGrantLacksIsSaid() throws {
        let result = try folder.run("export", "360giving", "plan.json")
        #expect(result.status == 2)
        #expect(result.output == "")
        try folder.write(
            #"{"format":"scrutineer-plan/1","id":"p","title":"P","pillars":[],"organisations":[{"id":"a","name":"A","identifiers":["GB-CHC-1"]}],"#
                + #""funding":[{"id":"s","title":"S","kind":"grant","status":"secured","amount":1,"awarded":"2026-01-01","funders":["a"],"#
                + #""recipients":["a"],"grantId":"360G-p-1","note":"n"},{"id":"t","title":"T","kind":"grant","status":"secured"}]}"#,
            to: "grants.json")
        let good = try folder.run("export", "360giving", "grants.json")
        #expect(good.status == 0)
        #expect(good.output.contains(#""id": "360G-p-1""#))
        #expect(
            good.errors.hasPrefix(
                "scrutineer: funding:t: a grant needs id (the stream's grantId), description"))
    }
}
