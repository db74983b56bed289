import Exchange
import PlanModel
import PlanStore
import Testing

@Suite struct PlanCalendarTests {
    private func calendar(
        _ store: PlanStore, as form: CalendarForm = .both, keeping filter: PlanFilter = PlanFilter()
    ) -> PlanCalendar {
        PlanCalendar(of: store, keeping: filter, as: form, stamp: "2026-07-02T08:30:00Z")
    }

    private func lines(_ calendar: PlanCalendar) -> [String] {
        calendar.text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
    }

    @Test func aMilestoneIsATaskAndAWholeDay() throws {
        let calendar = calendar(try TestPlan.store(TestPlan.riverside))
        let lines = lines(calendar)
        #expect(calendar.count == 5)
        #expect(
            lines.prefix(7) == [
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Scrutineer//Scrutineer//EN",
                "X-WR-CALNAME:Riverside",
                #"X-WR-CALDESC:Riverside: as of 30 Jun 2026\, a month is due by its last day (end)."#,
                "BEGIN:VTODO", "UID:riverside/1.1a/todo@scrutineer",
            ])
        #expect(lines.contains("DUE;VALUE=DATE:20260331"))
        #expect(lines.contains("DTSTART;VALUE=DATE:20260331"))
        #expect(lines.contains("DTEND;VALUE=DATE:20260401"))
        #expect(lines.contains("DTSTAMP:20260702T083000Z"))
        let description = try #require(lines.first { $0.hasPrefix("DESCRIPTION:") })
        #expect(
            description.hasPrefix(#"DESCRIPTION:Due Mar 2026\, printed "by March"\nDeadline 31 Mar 2026\, "#))
        #expect(description.contains(#"\noverdue by 91 days as of 30 Jun 2026\n"#))
    }

    @Test func whatIsCancelledOrDoneSaysSo() throws {
        let lines = lines(calendar(try TestPlan.store(TestPlan.riverside), as: .todo))
        let cancelled = try #require(lines.firstIndex(of: "UID:riverside/1.1c/todo@scrutineer"))
        #expect(lines[cancelled...].first { $0.hasPrefix("STATUS") } == "STATUS:CANCELLED")
        #expect(!lines.contains("BEGIN:VEVENT"))
    }

    @Test func thePolicyMovesTheDay() throws {
        let today = try #require(Day("2026-07-02"))
        let records = try TestPlan.records(TestPlan.riverside)
        let store = PlanStore([records], from: Viewpoint(policy: .start, today: today))
        let lines = lines(calendar(store, as: .event))
        #expect(lines.contains("DTSTART;VALUE=DATE:20260228"))
        #expect(lines.contains { $0.contains(#"policy start: a month is due before its first day (start)"#) })
        #expect(!lines.contains("BEGIN:VTODO"))
    }

    @Test func revisionsCountAsTheSequence() throws {
        let text = #"""
            {"format":"scrutineer-plan/1","id":"p","title":"P","asOf":"2026-06-30","pillars":[{"id":"1","title":"Q",
            "actions":[{"id":"a","title":"A","status":"in-progress","milestones":[{"id":"m é/1","title":"M",
            "due":"2026-01","revisions":[{"due":"2026-03","on":"2026-02-01"},{"due":"2026-08","on":"2026-05-01"},
            {"due":"2027","on":"2026-07-01"}]}]}]}]}
            """#
        let lines = lines(calendar(try TestPlan.store(text), as: .todo))
        #expect(lines.contains("SEQUENCE:2"))
        #expect(lines.contains("DUE;VALUE=DATE:20260831"))
        #expect(lines.contains("UID:p/m%20%C3%A9%2F1/todo@scrutineer"))
    }

    @Test func linesAreFoldedBetweenLetters() throws {
        let title = String(repeating: "Förderverein „Überall“ 👩‍👩‍👧 \\; ,x\n", count: 9)
        let escaped = title.replacing("\\", with: "\\\\").replacing("\n", with: "\\n")
        let text = """
            {"format":"scrutineer-plan/1","id":"p","title":"P","pillars":[{"id":"1","title":"Q","actions":[
            {"id":"a","title":"A","status":"in-progress","milestones":[{"id":"m","title":"\(escaped)","due":"2026"}]}]}]}
            """
        let calendar = calendar(try TestPlan.store(text), as: .todo)
        for line in calendar.text.split(separator: "\r\n") {
            #expect(line.utf8.count <= 75)
            #expect(!line.utf8.contains(0x0A) && !line.utf8.contains(0x0D))
        }
        let summary = try #require(lines(calendar).first { $0.hasPrefix("SUMMARY:") })
        #expect(summary.hasPrefix(#"SUMMARY:Förderverein „Überall“ 👩‍👩‍👧 \\\; \,x\nFörder"#))
    }

    @Test func reportsThatAreOwedHaveTheirDueDates() throws {
        let store = try TestPlan.store(
            #"""
            {"format":"scrutineer-plan/1","id":"p","title":"P","asOf":"2026-06-30",
            "organisations":[{"id":"parks","name":"Parks Team"}],"pillars":[],
            "meetings":[{"id":"m","body":"board","date":"2026-03-31","resolutions":[
            {"id":"r1","text":"Cut the banks.","verb":"request","respondents":["parks"],"responseRequired":true},
            {"id":"r2","text":"Tell us.","verb":"request","due":"2026-07","dueText":"by the summer",
            "closed":"2026-06-01"},
            {"id":"r3","text":"Some day.","verb":"request"}]}]}
            """#)
        #expect(calendar(store).count == 0)
        let owed = PlanCalendar(
            of: store, keeping: PlanFilter(), with: true, as: .todo, stamp: "2026-07-02T08:30:00Z")
        #expect(owed.count == 2)
        let lines = lines(owed)
        #expect(lines.contains("UID:p/resolution/r1/parks/todo@scrutineer"))
        #expect(lines.contains("SUMMARY:Parks Team to report: Cut the banks."))
        #expect(lines.contains("DUE;VALUE=DATE:20260531"))
        #expect(lines.contains("STATUS:NEEDS-ACTION"))
        #expect(lines.contains("UID:p/resolution/r2/nobody/todo@scrutineer"))
        #expect(lines.contains("DUE;VALUE=DATE:20260731"))
        #expect(lines.contains("STATUS:COMPLETED"))
        #expect(lines.contains { $0.contains(#"printed "by the summer"\nDeadline 31 Jul 2026"#) })
        let resolution = RecordRef(plan: 0, kind: .resolution, row: 0)
        let shown = PlanCalendar(
            of: [resolution], in: store, keeping: PlanFilter(), as: .event, stamp: "2026-07-02T08:30:00Z",
            conditions: [])
        #expect(shown.count == 1)
    }
}
