import PlanModel
import PlanStore
import Testing

/// Plans that are worked out side by side since there is much of them come out as each by itself.
@Suite struct ManyPlansTests {
    private func plan(_ number: Int) throws -> PlanRecords {
        let actions = (0..<4_000).map { index in
            "{\(Plans.action("a\(index)")),\"leads\":[\"o\"],\"milestones\":[{\"id\":\"m\(index)\",\"title\":\"M\","
                + "\"due\":\"20\(10 + (index + number) % 20)\",\"status\":\"open\"}]}"
        }
        return try Plans.actions(
            actions.joined(separator: ","), "\"organisations\":[{\"id\":\"o\",\"name\":\"Law Centre\"}]",
            id: "p\(number)")
    }

    @Test func eachComesOutAsByItself() throws {
        let plans = try (0..<3).map(plan)
        let viewpoint = try Plans.viewpoint()
        let together = PlanStore(plans, from: viewpoint)
        for (index, records) in plans.enumerated() {
            let alone = PlanStore([records], from: viewpoint)
            #expect(together.overdueCount(in: index) == alone.overdueCount(in: 0))
            #expect(alone.overdueCount(in: 0) > 0)
            #expect(together.plans[index].states.actions == alone.plans[0].states.actions)
            #expect(together.plans[index].states.milestones == alone.plans[0].states.milestones)
        }
        #expect(together.directory.entries.map(\.records.count) == [3])
    }
}
