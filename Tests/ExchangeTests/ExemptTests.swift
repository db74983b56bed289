import Exchange
import PlanModel
import PlanStore
import Testing

@Suite struct ExemptTests {
    private func hidden(_ text: String) throws -> PlanRecords? { try TestPlan.records(text).hidingExempt() }

    private func store(_ text: String) throws -> PlanStore {
        let today = try #require(Day("2026-07-02"))
        return PlanStore([try #require(try hidden(text))], from: Viewpoint(today: today))
    }

    private func plan(_ members: String) -> String {
        #"{ "format": "scrutineer-plan/1", "id": "p", "title": "P", \#(members) }"#
    }

    @Test func exemptRecordsLeaveEveryListAndTotal() throws {
        let store = try store(TestPlan.riverside)
        let ids = { (kind: RecordKind) in store.rows(of: kind, in: 0).map(store.idText) }
        #expect(ids(.action) == ["1.1", "1.1.1", "1.10"])
        #expect(ids(.milestone).contains("1.2a") == false)
        #expect(ids(.funding) == ["lottery", "euro"])
        #expect(ids(.organisation) == ["council", "parks", "trust"])
        #expect(ids(.document) == ["paper"])
        let summary = store.summary(of: PlanFilter())
        #expect(summary.actions == 3)
        #expect(summary.overdue == 2)
        #expect(
            summary.securedFunding.ordered.map { "\($0.currency) \($0.money)" } == ["GBP 250000.5", "EUR 90"])
    }

    @Test func rowsStayWhereTheyWere() throws {
        let before = try TestPlan.records(TestPlan.riverside)
        let after = try #require(before.hidingExempt())
        #expect(after.actions.count == before.actions.count)
        #expect(after.actions.map(\.id) == before.actions.map(\.id))
        #expect(after.bytes == before.bytes)
    }

    @Test func namesOfHiddenRecordsFallSilent() throws {
        let store = try store(TestPlan.riverside)
        let records = store.plans[0].records
        #expect(records.ids(records.actions[0].funding) == ["lottery"])
        let funding = ListFormat.jsonl.text(
            of: ListKind.funding.table(of: store, keeping: PlanFilter()), layout: TableLayout()
        ).split(separator: "\n")
        #expect(funding.allSatisfy { !$0.contains("reserve") })
    }

    @Test func aPlanWithoutExemptRecordsStaysAsItIs() throws {
        let records = try TestPlan.records(TestPlan.harbour)
        #expect(try #require(records.hidingExempt()).rows == records.rows)
    }

    @Test func anExemptPlanIsHiddenWhole() throws {
        #expect(try hidden(plan(#""pillars": [], "exempt": true"#)) == nil)
    }

    @Test func whatIsInsideAnExemptRecordGoesWithIt() throws {
        let text = plan(
            #"""
            "organisations": [ { "id": "o", "name": "O", "exempt": true }, { "id": "b", "name": "B", "partOf": "o" } ],
            "pillars": [ { "id": "1", "title": "T", "exempt": true, "actions": [
              { "id": "a", "title": "A", "status": "paused", "leads": ["o"], "milestones": [ { "id": "m", "title": "M" } ] } ] } ],
            "funding": [ { "id": "f", "title": "F", "status": "secured", "kind": "grant", "actions": ["a"] } ],
            "meetings": [ { "id": "x", "body": "o", "date": "2026-01-01", "questions": [
              { "id": "q", "text": "Q", "parts": [ { "id": "i", "text": "I" }, { "id": "ii", "text": "II", "exempt": true },
                { "id": "iii", "text": "III" } ],
                "answers": [ { "on": "2026-01-01", "text": "", "parts": ["i", "ii"] },
                             { "on": "2026-01-02", "text": "", "parts": ["iii"], "exempt": true } ] } ] } ]
            """#)
        let store = try store(text)
        let records = store.plans[0].records
        #expect(store.rows(of: .action, in: 0).isEmpty)
        #expect(store.rows(of: .milestone, in: 0).isEmpty)
        #expect(records.ids(records.funding[0].actions).isEmpty)
        #expect(records.optional(records.meetings[0].body.id) == nil)
        #expect(records.organisations[1].partOf.isKnown == false)
        #expect(records.parts[records.questions[0].parts].map { records.string($0.id) } == ["i", "iii"])
        let question = try #require(store.rows(of: .question, in: 0).first)
        #expect(store.isAnswered(question) == false)
    }

    @Test func exemptEntriesAreLeftOut() throws {
        let text = plan(
            #"""
            "pillars": [ { "id": "1", "title": "T", "actions": [ { "id": "a", "title": "A", "status": "paused",
              "updates": [ { "on": "2026-01-01", "text": "shown" }, { "on": "2026-02-01", "text": "hidden", "exempt": true } ],
              "milestones": [ { "id": "m", "title": "M", "target": { "value": 3, "exempt": true },
                "evidence": [ { "verdict": "none", "on": "2026-01-01", "exempt": true } ] } ] } ] } ]
            """#)
        let store = try store(text)
        let records = store.plans[0].records
        #expect(
            records.updates[records.run(records.actions[0].updates)].map { records.string($0.text) } == [
                "shown"
            ])
        #expect(records.target(of: records.milestones[0]) == nil)
        #expect(store.plans[0].states.milestones[0].isQuestionable == false)
    }

    @Test func aSheetQuotesNothingExempt() throws {
        let store = try store(TestPlan.riverside)
        let ref = try store.record(named: "1.1", inPlans: [0])
        let sheet = try #require(
            RecordSheet(of: ref, in: store, hidesExempt: true).text(
                as: .jsonl, in: store, layout: TableLayout()))
        #expect(sheet.contains("lottery"))
        #expect(!sheet.contains("reserve"))
    }
}
