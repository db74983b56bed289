import Exchange
import PlanFile
import PlanModel
import PlanStore
import SamplePlans
import Testing

@Suite struct BundledListTests {
    private static func store(_ viewpoint: (Day) -> Viewpoint = { Viewpoint(today: $0) }) throws -> PlanStore
    {
        let plans = try (0..<sample_plan_count()).map { index in
            let plan = sample_plan_at(index)
            let bytes = UnsafeBufferPointer(start: plan.bytes, count: plan.count)
            return try PlanFile.read(Array(bytes), name: "bundled")
        }
        return PlanStore(plans, from: viewpoint(try #require(Day("2026-11-21"))))
    }

    @Test func overdueOfActiveCitizensAtItsOwnDate() throws {
        let store = try Self.store { Viewpoint(policy: .end, today: $0) }
        var filter = PlanFilter()
        filter.plans = [try #require(store.plan(id: "active-citizens"))]
        let table = ListKind.overdue.table(of: store, keeping: filter)
        let late = table.rows.map { "\($0[1]) \($0[9])" }
        #expect(
            late
                == [("3.2a", 277), ("1.3a", 218), ("3.3a", 218), ("3.4a", 218), ("3.1b", 35)].map {
                    "\(ListValue.text($0.0)) \(ListValue.integer($0.1))"
                })
    }

    @Test func securedOverAllFourPlans() throws {
        let summary = ListTable(try Self.store().summary(of: PlanFilter()))
        let text = ListFormat.jsonl.text(of: summary, layout: TableLayout())
        #expect(text.contains(#""plans":4,"#))
        #expect(text.contains(#""securedFunding":{"GBP":6090000}"#))
    }

    @Test func grapevineLeadsInTwoPlans() throws {
        let store = try Self.store()
        var filter = PlanFilter()
        filter.leads = [try store.directory.find("Grapevine")]
        let organisations = ListKind.organisations.table(of: store, keeping: filter)
        #expect(
            ListFormat.csv.text(of: organisations, layout: TableLayout()).split(separator: "\r\n").last
                == "grapevine,Grapevine,,active-citizens;ignite,9,1,1,0,GBP 1500000")
        let actions = ListFormat.jsonl.text(
            of: ListKind.actions.table(of: store, keeping: filter), layout: TableLayout()
        ).split(separator: "\n")
        #expect(actions.count == 9)
        #expect(actions.allSatisfy { $0.contains("\"grapevine\"") })
    }
}
