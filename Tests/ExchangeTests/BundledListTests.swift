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

    private func lines(_ kind: ListKind, of plan: String) throws -> [String] {
        let store = try Self.store()
        var filter = PlanFilter()
        filter.plans = [try #require(store.plan(id: plan))]
        let table = kind.table(of: store, keeping: filter)
        return ListFormat.csv.text(of: table, layout: TableLayout()).split(separator: "\r\n").map(String.init)
    }

    @Test func noneOfTheEightQuestionsOnIgniteIsAnswered() throws {
        let answered = try lines(.questions, of: "ignite").dropFirst().map { line in
            line.split(separator: ",", omittingEmptySubsequences: false).last.map(String.init)
        }
        #expect(answered == Array(repeating: "false", count: 8) + ["", ""])
    }

    @Test func threeBodiesAreToReportBackOnIgnite() throws {
        let owed = try lines(.obligations, of: "ignite").dropFirst().map { line in
            line.split(separator: ",", omittingEmptySubsequences: false)[5]
        }
        #expect(owed == ["childrens-services", "whitefriars", "ignite-programme"])
    }

    @Test func whatTheCabinetMemberIsToDecideIsNotResolvedYet() throws {
        #expect(
            try lines(.resolutions, of: "active-citizens").dropFirst().map { $0.split(separator: ",")[1] }
                == ["jan-2015-1", "board-1", "board-2"])
        #expect(
            try lines(.meetings, of: "active-citizens").last
                == "active-citizens,cm-2015-11-20,cabinet-member-cd,2015-11-20,"
                + "Cabinet Member meeting: Active Citizens progress,,,")
    }

    @Test func twelveOfNineteenSchoolsIsShort() throws {
        let measures = try lines(.measures, of: "coventry-partnership")
        #expect(
            measures[1]
                == "coventry-partnership,schools-sla,Schools with a service level agreement,19,12,2010-11-03,"
                + "schools,short")
        #expect(measures.count { $0.hasSuffix(",never-reported") } == 12)
    }
}
