import PlanModel
import PlanStore
import Testing

/// Which money ends before long, and which actions lose it then.
@Suite struct FundingEndingTests {
    private func stream(_ id: String, _ end: String, _ more: String = #""status":"secured""#) -> String {
        "{\"id\":\"\(id)\",\"title\":\"S\",\"kind\":\"grant\",\"end\":\"\(end)\",\(more)}"
    }

    private func lines(
        _ store: PlanStore, _ horizon: FundingHorizon
    ) -> [String] {
        let all = store.plans.indices.flatMap { store.rows(of: .funding, in: $0) }
        return store.fundingEnding(within: horizon, of: all).map { ending in
            let actions = ending.actions.map { "\($0.plan)/\(store.idText(of: $0))" }.joined(separator: " ")
            return "\(store.idText(of: ending.stream)) \(ending.end) \(ending.days) [\(actions)]"
        }
    }

    @Test(
        arguments: [
            (.days(0), ["today"]), (.days(30), ["today", "month"]), (.days(29), ["today"]),
            (.months(1), ["today", "month"]), (.months(6), ["today", "month", "half"]),
            (.days(180), ["today", "month"]), (.days(181), ["today", "month", "half"]),
            (.days(.max), ["today", "month", "half", "far"]),
            (.months(.max), ["today", "month", "half", "far"]),
        ] as [(FundingHorizon, [String])])
    func theHorizonIsInDaysOrCalendarMonths(_ horizon: FundingHorizon, _ ids: [String]) throws {
        // Half a year after 31 August is 28 February: the day is clamped to the month's end.
        let streams = [
            stream("half", "2027-02"), stream("month", "2026-09-30"), stream("today", "2026-08-31"),
            stream("gone", "2026-08-30"), stream("open", "2026-08/.."), stream("far", "2199"),
            stream("bid", "2026-09-30", #""status":"bid""#),
            stream("over", "2026-09-30", #""status":"ended""#),
            stream("early", "2026-09-30", #""status":"secured","awarded":"2026-09-01""#),
        ]
        let plan = try Plans.plan("\"funding\":[\(streams.joined(separator: ","))]")
        let store = try Plans.store(plan, asOf: "2026-08-31")
        let found = lines(store, horizon).compactMap { $0.split(separator: " ").first.map(String.init) }
        #expect(found == ids)
    }

    @Test func openActionsOfEitherSideLoseTheirMoney() throws {
        let actions = """
            {\(Plans.action("1")),"funding":["s"]},{\(Plans.action("2", "complete")),"funding":["s"]},
            {\(Plans.action("3", "paused"))},{\(Plans.action("4")),"funding":["later"]}
            """
        let streams = [
            stream("s", "2026-09", #""status":"secured","actions":["3"]"#), stream("later", "2027-09"),
        ]
        let store = try Plans.store(
            Plans.actions(actions, "\"funding\":[\(streams.joined(separator: ","))]"), asOf: "2026-08-31")
        #expect(lines(store, .months(6)) == ["s 2026-09-30 30 [0/3 0/1]"])
        let losing = store.actionsLosingMoney(within: .months(6), inPlan: 0)
        let ids = store.rows(of: .action, in: 0).filter { losing.contains($0.row) }.map(store.idText)
        #expect(ids == ["1", "3"])
    }

    @Test func aSharedGrantEndsOnceForTheActionsOfAllItsPlans() throws {
        let grant = #""status":"secured","grantId":"G","actions":["1"]"#
        let plans = try ["p", "q"].map { id in
            try Plans.actions(
                "{\(Plans.action("1"))}", "\"funding\":[\(stream("s-\(id)", "2026-09", grant))]", id: id)
        }
        let store = PlanStore(plans, from: try Plans.viewpoint(asOf: "2026-08-31"))
        #expect(lines(store, .days(60)) == ["s-p 2026-09-30 30 [0/1 1/1]"])
    }

    @Test func theSeminarsOf2010() throws {
        let store = PlanStore(try Plans.bundled("coventry-partnership"), from: try Plans.viewpoint())
        #expect(lines(store, .months(6)) == ["migrant-seminars 2011-01-31 89 [0/3.3]"])
    }

    @Test func theFamilyHubsLoseTheirGrantInMarch2025() throws {
        let plan = try #require(try Plans.bundled("family-hubs").first)
        #expect(lines(try Plans.store(plan, asOf: "2024-09-29"), .months(6)) == [])
        let store = try Plans.store(plan, asOf: "2024-10-01")
        #expect(
            lines(store, .months(6)).map { $0.split(separator: " [")[0] } == [
                "family-hubs-grant 2025-03-31 181"
            ])
    }
}
