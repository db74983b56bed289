import PlanModel
import PlanStore
import Testing

/// What leaves a plan is gone from everything that is worked out, and what comes shows.
@Suite struct ListedTests {
    private func store() throws -> PlanStore {
        try Plans.store(
            Plans.actions(
                #"{\#(Plans.action("a")),"leads":["o"],"funding":["f"],"milestones":[{"id":"m","title":"M","due":"2020"}],"#
                    + #""actions":[{\#(Plans.action("b"))}]},{\#(Plans.action("c"))}"#,
                #""organisations":[{"id":"o","name":"Owner","aliases":["Own"]}],"#
                    + #""funding":[{"id":"f","title":"F","status":"secured","kind":"grant","amount":5,"actions":["a","n"]}],"#
                    + #""meetings":[{"id":"g","body":"o","date":"2015","resolutions":[{"id":"r","text":"R","verb":"request","respondents":["o"]}]}]"#
            ))
    }

    private func edit(_ store: PlanStore, _ changes: Change...) throws -> PlanEdit {
        PlanEdit(plan: "p", changes: changes, summary: "", by: "", on: try Plans.day("2026-11-21"))
    }

    private func remove(_ list: String, _ name: RecordName, from place: RecordName, in store: PlanStore)
        throws
        -> Change
    {
        let value = try #require(store.plans[0].records.value(of: name))
        return Change(place, .remove(list: list, at: 0, value))
    }

    private let pillar = RecordName(.pillar, "1")
    private let root = RecordName(.plan, "p")

    @Test func anActionGoesWithAllThatIsInIt() throws {
        var store = try store()
        let change = try remove("actions", RecordName(.action, "a"), from: pillar, in: store)
        try store.apply([edit(store, change)])
        #expect(store.kept(.action, by: PlanFilter()) == ["c"])
        #expect(store.kept(.milestone, by: PlanFilter()) == [])
        #expect(store.find(RecordName(.action, "b"), in: 0) == nil)
        #expect(store.find(RecordName(.milestone, "m"), in: 0) == nil)
        let summary = store.summary(of: PlanFilter())
        #expect(summary.actions == 1 && summary.milestones == 0 && summary.overdue == 0)
        #expect(store.actions(fundedBy: 0, of: 0) == [])
        _ = try store.undo()
        #expect(store.kept(.action, by: PlanFilter()) == ["a", "b", "c"])
        #expect(store.summary(of: PlanFilter()).overdue == 1)
        #expect(
            store.actions(fundedBy: 0, of: 0).map {
                store.idText(of: RecordRef(plan: 0, kind: .action, row: $0))
            } == ["a"])
        #expect(try store.action("a").timeliness == .overdue)
    }

    @Test func aNewActionIsFoundAndLinked() throws {
        var store = try store()
        let new = MemberValue.record([
            "id": .text("n"), "title": .text("New"), "status": .text("paused"), "leads": .list([.text("o")]),
            "milestones": .list([.record(["id": .text("n1"), "title": .text("M"), "due": .text("2027")])]),
        ])
        try store.apply([edit(store, Change(pillar, .insert(list: "actions", at: 1, new)))])
        #expect(store.kept(.action, by: PlanFilter()) == ["a", "b", "n", "c"])
        #expect(try store.milestone("n1").timeliness == .onTime)
        var filter = PlanFilter()
        filter.leads = [try store.directory.find("Owner")]
        #expect(store.kept(.action, by: filter) == ["a", "n"])
        filter.leads = []
        filter.match = FindQuery("New")
        #expect(store.kept(.action, by: filter) == ["n"])
        let row = try store.ref(.action, "n").row
        #expect(store.streams(payingFor: row, of: 0).count == 1)
    }

    @Test func aStreamAndAMeetingGo() throws {
        var store = try store()
        #expect(store.summary(of: PlanFilter()).securedFunding.sums == ["GBP": Money(hundredths: 500)])
        #expect(store.obligations().count == 1)
        try store.apply([
            edit(
                store, remove("funding", RecordName(.funding, "f"), from: root, in: store),
                remove("meetings", RecordName(.meeting, "g"), from: root, in: store))
        ])
        #expect(store.summary(of: PlanFilter()).securedFunding.sums == [:])
        #expect(store.obligations() == [])
        #expect(store.rows(of: .resolution, in: 0) == [])
        #expect(store.streams(payingFor: try store.ref(.action, "a").row, of: 0) == [])
    }

    @Test func theDirectoryFollows() throws {
        var store = try store()
        let owner = RecordName(.organisation, "o")
        try store.apply([edit(store, Change(owner, .set(member: "short", from: nil, to: .text("OW"))))])
        #expect(store.directory.entries.map(\.shownName) == ["OW"])
        let team = MemberValue.record(["id": .text("t"), "name": .text("Team"), "partOf": .text("o")])
        try store.apply([edit(store, Change(root, .insert(list: "organisations", at: 0, team)))])
        #expect(store.directory.covers(try store.directory.find("OW")).count == 2)
        let gone = try edit(store, Change(root, .remove(list: "organisations", at: 0, team)))
        try store.apply([gone])
        #expect(store.directory.entries.map(\.id) == ["o"])
        #expect(throws: Directory.LookupError.self) { try store.directory.find("Team") }
        _ = try store.undo()
        #expect(store.directory.entries.map(\.id) == ["t", "o"])
        let all = try remove("organisations", owner, from: root, in: store)
        try store.apply([edit(store, all)])
        #expect(store.directory.entries.map(\.id) == ["t"])
        #expect(store.obligations().map(\.respondentID) == ["o"])
        #expect(store.obligations().map(\.respondent) == [nil])
    }

    @Test func aStepThatIsRefusedTakesBackWhatItHadDone() throws {
        var store = try store()
        let change = try remove("actions", RecordName(.action, "a"), from: pillar, in: store)
        let before = store.plans[0].records.value(of: root)
        let wrong = Change(RecordName(.action, "b"), .set(member: "title", from: .text("x"), to: .text("y")))
        #expect(throws: EditRefused.self) { try store.apply([edit(store, change, wrong)]) }
        #expect(store.plans[0].records.value(of: root) == before)
        #expect(store.history.lastDone == nil)
    }
}
