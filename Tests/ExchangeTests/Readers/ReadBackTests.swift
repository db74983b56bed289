import Exchange
import JSONText
import PlanFile
import PlanModel
import PlanStore
import SamplePlans
import TextGrid
import Testing

/// Exports as programs read them that we did not write, with hostile text in every field.
@Suite struct ReadBackTests {
    /// Texts that try to be something else in each of the formats.
    private static let hostile = [
        "=cmd|' /C calc'!A0", "@SUM(1+1)*cmd", "+1", "-2+3", "\t=1", "\r=1", "'=1",
        "\"; DROP,\r\nBEGIN:VEVENT\r\n", "a\nEND:VCALENDAR\n",
        "\\, ; \\n", "\u{1B}]52;c;AAAA\u{07}", "\u{202E}gnp.exe", "<script>alert(1)</script>", "{{7*7}}",
        "é👩‍👩‍👧\u{301}", "x;y,z\"",
    ]

    /// A plan in which each of them stands in every field of a record of each kind.
    private static func plan() throws -> PlanRecords {
        func list(_ record: (String) -> String) -> String {
            hostile.map { record(JSONValue.string($0).compactText) }.joined(separator: ",")
        }
        let organisations = list { #"{"id":\#($0),"name":\#($0),"identifiers":[\#($0)]}"# }
        let pillars = list {
            #"{"id":\#($0),"title":\#($0),"actions":[{"id":\#($0),"title":\#($0),"status":"in-progress","leads":[\#($0)],"#
                + #""milestones":[{"id":\#($0),"title":\#($0),"due":"2026-03","dueText":\#($0)}]}]}"#
        }
        let funding = list {
            #"{"id":\#($0),"title":\#($0),"kind":"grant","status":"secured","amount":5,"awarded":"2026-01-01","note":\#($0),"#
                + #""funders":[\#($0)],"recipients":[\#($0)],"grantId":\#($0),"start":"2026-02","end":"2027"}"#
        }
        let meetings = list {
            #"{"id":\#($0),"body":\#($0),"date":"2026-01-01","title":\#($0),"attended":[\#($0)],"#
                + #""questions":[{"id":\#($0),"text":\#($0)}],"resolutions":[{"id":\#($0),"text":\#($0),"verb":"request"}]}"#
        }
        return try TestPlan.records(
            #"{"format":"scrutineer-plan/1","id":"p","title":\#(JSONValue.string(hostile[0]).compactText),"asOf":"2026-06-30","#
                + #""organisations":[\#(organisations)],"pillars":[\#(pillars)],"funding":[\#(funding)],"meetings":[\#(meetings)]}"#
        )
    }

    private func store(_ records: PlanRecords) throws -> PlanStore {
        PlanStore([records], from: Viewpoint(today: try #require(Day("2026-07-02"))))
    }

    @Test func calendarsAreReadByAnother() throws {
        let store = try store(try Self.plan())
        let calendar = PlanCalendar(
            of: store, keeping: PlanFilter(), as: .both, stamp: "2026-07-02T08:30:00Z"
        ).text
        #expect(!calendar.unicodeScalars.contains { $0.value < 0x20 && $0 != "\r" && $0 != "\n" })
        guard case .array(let parts) = try SecondReader.calendar.read(calendar) else {
            Issue.record("no components")
            return
        }
        #expect(parts.count == 2 * Self.hostile.count + 1)
        #expect(parts.allSatisfy { $0.value("errors") == .array([]) })
        let todos = parts.filter { $0.member("kind") == "VTODO" }
        let events = parts.filter { $0.member("kind") == "VEVENT" }
        for (text, (todo, event)) in zip(Self.hostile, zip(todos, events)) {
            let shown = VisibleText.of(text, lineBreaks: .kept)
            #expect(todo.member("SUMMARY") == shown)
            #expect(todo.member("DUE") == "2026-03-31")
            #expect(todo.member("DESCRIPTION")?.contains(shown) == true)
            #expect(event.member("DTSTART") == "2026-03-31")
            #expect(event.member("DTEND") == "2026-04-01")
        }
    }

    @Test func theBundledPlansMakeACalendar() throws {
        let plans = try (0..<sample_plan_count()).map { index in
            let plan = sample_plan_at(index)
            return try PlanFile.read(
                Array(UnsafeBufferPointer(start: plan.bytes, count: plan.count)), name: "sample")
        }
        let store = PlanStore(plans, from: Viewpoint(today: try #require(Day("2026-07-02"))))
        let calendar = PlanCalendar(
            of: store, keeping: PlanFilter(), as: .both, stamp: "2026-07-02T08:30:00Z")
        guard case .array(let parts) = try SecondReader.calendar.read(calendar.text) else { return }
        #expect(parts.count == 2 * calendar.count + 1)
        #expect(Set(parts.compactMap { $0.member("UID") }).count == 2 * calendar.count)
        #expect(parts.allSatisfy { $0.value("errors") == .array([]) })
    }

    @Test(arguments: [ListKind.actions, .milestones, .funding, .organisations, .meetings, .resolutions])
    func listsAreReadByAnother(_ kind: ListKind) throws {
        let table = kind.table(of: try store(try Self.plan()), keeping: PlanFilter())
        guard case .array(let rows) = try SecondReader.csv.read(CSVText.of(table)) else {
            Issue.record("no rows")
            return
        }
        #expect(rows.count == table.rows.count + 1)
        for row in rows {
            guard case .array(let fields) = row else { continue }
            #expect(fields.count == table.columns.count)
            for case .string(let field) in fields where Double(field) == nil {
                #expect(!"=+-@\t\r".unicodeScalars.contains(field.unicodeScalars.first ?? " "))
            }
        }
    }

    @Test func grantsAreValid() throws {
        let export = GrantExport(of: try store(try Self.plan()), keeping: PlanFilter())
        #expect(export.count == Self.hostile.count)
        #expect(try SecondReader.grants.read(try #require(export.text)) == .array([]))
    }
}

extension JSONValue {
    fileprivate func value(_ name: String) -> JSONValue? {
        if case .object(let object) = self { return object[name] }
        return nil
    }

    fileprivate func member(_ name: String) -> String? {
        if case .string(let text)? = value(name) { return text }
        return nil
    }
}
