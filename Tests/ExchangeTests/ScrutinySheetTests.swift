import Exchange
import PlanModel
import PlanStore
import Testing

/// What is worked out of a record of a meeting, of a measure and of the rest, as `show` has it.
@Suite struct ScrutinySheetTests {
    private func computed(_ name: String, asOf: String? = nil) throws -> String {
        let viewpoint = Viewpoint(
            asOf: try asOf.map { try #require(Day($0)) }, today: try #require(Day("2026-07-02")))
        let store = PlanStore(
            [try TestPlan.records(ScrutinyPlan.text)], from: viewpoint)
        let sheet = RecordSheet(
            of: try store.record(named: name, inPlans: [0]), in: store, hidesExempt: false)
        let text = try #require(sheet.text(as: .jsonl, in: store, layout: TableLayout()))
        return try #require(text.firstRange(of: "\"computed\":").map { String(text[$0.lowerBound...]) })
    }

    @Test(arguments: [
        ("m1", #""isPlanned":false,"absent":["Chair, Trust"]"#), ("m2", #""isPlanned":true,"absent":[]"#),
        ("q1", #""meeting":"m1","answered":false,"partsLeft":[{"id":"b","text":"In money"}]"#),
        ("q2", #""answered":true,"partsLeft":[]"#), ("q3", #""answered":null"#), ("q4", #""answered":null"#),
        ("r1", #""meeting":"m1","responseAsOf":"accepted-in-principle","closedAsOf":null,"obligations":["#),
        (
            "r1",
            #"{"respondent":"parks","state":"part-answered","due":"2026-05-03","daysOpen":119,"isPastDue":true,"partsLeft":["b"]}"#
        ),
        (
            "r3",
            #""respondent":null,"state":"open","due":null,"daysOpen":119,"isPastDue":false,"partsLeft":[]"#
        ),
        ("r5", #""obligations":[]"#),
        (
            "k1",
            #""state":"short","latest":12.5,"latestOn":"2026-06","shortBy":7.5,"trend":[{"on":"2026-06","value":12.5}]"#
        ),
        ("k4", #""state":"never-reported","latest":null,"latestOn":null,"shortBy":null,"trend":[]"#),
        ("e1", #""isPlanned":false"#),
    ])
    func isInItsObject(_ name: String, _ part: String) throws {
        let text = try computed(name)
        #expect(text.contains(part), "\(text)")
    }

    @Test func followsTheAsOfDate() throws {
        #expect(try computed("k1", asOf: "2026-07-01").contains(#""state":"met","latest":30"#))
        #expect(try computed("r3", asOf: "2026-07-01").contains(#""closedAsOf":"2026-07-01""#))
        #expect(try computed("e1", asOf: "2026-03-31").contains(#""isPlanned":true"#))
    }

    @Test func aStageShowsWhatHasReachedIt() throws {
        let plan = """
            { "format": "scrutineer-plan/1", "id": "p", "title": "P", "pillars": [], "routeMap": { "title": "R",
              "stages": [ { "id": "s1", "title": "One" }, { "id": "s2", "title": "Two" } ],
              "items": [ { "title": "Boat", "stage": "s2", "priority": "high" }, { "title": "Bridge" } ] } }
            """
        let store = try TestPlan.store(plan)
        let page = { (name: String) in
            RecordSheet(of: try store.record(named: name, inPlans: [0]), in: store, hidesExempt: false)
                .text(as: .table, in: store, layout: TableLayout())
        }
        #expect(try page("s2")?.contains("Items\n  - Boat, priority high\n") == true)
        #expect(try page("stage:s1")?.contains("Items") == false)
    }

    @Test func everyRecordHasAPage() throws {
        let store = try TestPlan.store(ScrutinyPlan.text)
        for kind in RecordKind.allCases {
            for ref in store.rows(of: kind, in: 0) {
                let sheet = RecordSheet(of: ref, in: store, hidesExempt: false)
                let page = sheet.text(as: .table, in: store, layout: TableLayout(width: 60))
                #expect(page?.contains(store.idText(of: ref)) == true)
            }
        }
    }
}
