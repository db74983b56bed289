import PlanModel
import PlanStore
import Testing

/// What taking part would cost, and how many people make it tip.
@Suite struct ParticipationTests {
    private func figures(_ members: String) throws -> ParticipationFigures {
        let plan = try Plans.plan("\"participation\":[{\"title\":\"T\",\(members)}]")
        return try #require(plan.figures(of: plan.participation[0]))
    }

    @Test(arguments: [
        ("1000", "2.5", "0.1", "0.15", "2500", "100", "150"),
        ("1005", "8", "0.1", "0.15", "8040", "101", "151"),
        ("1004", "0.125", "0.1", "0.125", "125.5", "100", "126"),
        ("3", "1", "0", "1", "3", "0", "3"),
    ])
    func workedByHand(
        _ residents: String, _ each: String, _ low: String, _ high: String, _ cost: String,
        _ people: String, _ morePeople: String
    ) throws {
        let figures = try figures(
            "\"residents\":\(residents),\"costPerResident\":\(each),\"tippingPoint\":{\"low\":\(low),\"high\":\(high)}"
        )
        #expect(figures.cost.description == cost)
        #expect(figures.low.description == people)
        #expect(figures.high.description == morePeople)
        #expect(figures.costIfYearly == nil && figures.missingToLow == nil && figures.missingToHigh == nil)
    }

    @Test(arguments: [("60", "40", "90"), ("100", "0", "50"), ("170", "-70", "-20"), ("0", "100", "150")])
    func howFarOff(_ participants: String, _ low: String, _ high: String) throws {
        let figures = try figures(
            """
            "residents":1000,"costPerResident":8,"tippingPoint":{"low":0.1,"high":0.15},"years":3,
            "participants":\(participants)
            """)
        #expect(figures.missingToLow?.description == low)
        #expect(figures.missingToHigh?.description == high)
        #expect(figures.costIfYearly?.description == "24000")
    }

    @Test func theStudyCoventryAndStoke() throws {
        let plan = try #require(try Plans.bundled("ignite").first)
        let lines = plan.participation[plan.lists.participation].compactMap(plan.figures).map {
            "\($0.cost) \($0.low) \($0.high) \($0.costIfYearly?.description ?? "-")"
        }
        #expect(
            lines == [
                "400000 5000 7500 1200000", "3035096 37939 56908 9105288", "2052976 25662 38493 6158928",
            ])
    }
}

/// The stages of a route map with what has reached them.
@Suite struct RouteMapTests {
    private func groups(_ items: String) throws -> [String] {
        let plan = try Plans.plan(
            """
            "routeMap":{"title":"R","stages":[{"id":"s1","title":"One"},{"id":"s2","title":"Two"}],"items":[\(items)]}
            """)
        return plan.routeMapGroups.map { group in
            let stage = group.stage.map { plan.string(plan.stages[$0].id) } ?? "-"
            return ([stage] + group.items.map { plan.string(plan.routeItems[$0].title) }).joined(
                separator: " ")
        }
    }

    @Test func stagesKeepTheirOrderAndTheirItems() throws {
        #expect(
            try groups(
                #"{"title":"A","stage":"s2"},{"title":"B"},{"title":"C","stage":"s2"},{"title":"D","stage":"no"}"#
            )
                == ["s1", "s2 A C", "- B D"])
        #expect(try groups("") == ["s1", "s2"])
    }

    @Test func withoutAMapThereAreNone() throws {
        #expect(try Plans.plan("\"note\":\"\"").routeMapGroups == [])
    }

    @Test func theConsultancysMapHasSixStagesAndFifteenExamplesAtNone() throws {
        let plan = try #require(try Plans.bundled("ignite").first)
        #expect(plan.routeMapGroups.map(\.items.count) == [0, 0, 0, 0, 0, 0, 15])
    }
}
