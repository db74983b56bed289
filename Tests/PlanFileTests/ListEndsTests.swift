import JSONText
import PlanFile
import PlanModel
import Testing

/// A plan of long lists: what is known of their ends makes no difference to what is written.
@Suite struct ListEndsTests {
    private func plan(pillars: Int, actions: Int) throws -> PlanRecords {
        let list = (1...pillars).map { pillar in
            let actions = (1...actions).map { action in
                """
                  { "id": "\(pillar).\(action)", "title": "Action [\(action)] of \\"{\(pillar)\\"", "status": "paused",
                    "milestones": [ { "id": "\(pillar).\(action).m", "title": "M", "due": "2016" } ] }
                """
            }
            return "{ \"id\": \"\(pillar)\", \"title\": \"P\", \"actions\": [\n"
                + actions.joined(separator: ",\n") + "\n], \"own\": [ 1, [ ] ] }"
        }
        return try PlanText.read(
            "{ \"format\": \"scrutineer-plan/1\", \"id\": \"long\", \"title\": \"T\",\n  \"pillars\": [\n"
                + list.joined(separator: ",\n") + "\n], \"own\": \"]\" }\n")
    }

    private func spliced(_ start: PlanRecords, _ changes: [Change]) throws -> SplicedText {
        try PlanFile.splice(
            start, with: NetChanges(changes), lists: PlanFile.listEnds(of: start))
    }

    @Test func anEditOfEachRecordIsWrittenAsWithoutThem() throws {
        let start = try plan(pillars: 4, actions: 40)
        for pillar in 1...4 {
            for action in [1, 2, 20, 39, 40] {
                let status = Change(
                    Place(RecordName(.action, "\(pillar).\(action)")),
                    .set(member: "status", from: .text("paused"), to: .text("closed")))
                let due = Change(
                    Place(RecordName(.milestone, "\(pillar).\(action).m")),
                    .set(member: "due", from: .text("2016"), to: .text("2017")))
                let text = try spliced(start, [status, due])
                #expect(try text.bytes == PlanFile.write(start, with: [status, due]))
                #expect(text.withPieces { $0.count } <= 5)
            }
        }
    }

    @Test func theyHoldAlsoAfterRecordsWentAndCame() throws {
        let start = try plan(pillars: 3, actions: 40)
        var now = start
        var changes: [Change] = []
        let pillar = Place(RecordName(.pillar, "3"))
        for action in [40, 39, 38] {
            let value = try #require(now.value(of: RecordName(.action, "3.\(action)")))
            changes.append(
                try now.apply(Change(pillar, .remove(list: "actions", at: action - 1, value))))
        }
        let new = MemberValue.record([
            .init("id", .text("new")), .init("title", .text("N")), .init("status", .text("paused")),
        ])
        changes.append(try now.apply(Change(pillar, .insert(list: "actions", at: 37, new))))
        let title = Change(
            Place(RecordName(.action, "new")), .set(member: "title", from: .text("N"), to: .text("O")))
        changes.append(try now.apply(title))
        let text = try PlanFile.splice(
            now, with: NetChanges(changes), lists: PlanFile.listEnds(of: start))
        #expect(try text.bytes == PlanFile.write(start, with: changes))
        #expect(try PlanFile.read(text.bytes, name: "long.json").actions.count == 3 * 40 - 2)
    }
}
