import PlanModel
import PlanStore
import SeededRandom
import Testing

/// What an organisation leads is counted as if each action were asked whether a filter by it keeps it.
@Suite struct LeadCountsTests {
    /// Organisations that are parts of each other, in circles too, and actions that several of them lead.
    private func plan(_ id: String, _ generator: inout SeededGenerator) throws -> PlanRecords {
        func pick() -> Int { Int.random(in: 0..<9, using: &generator) }
        let organisations = (0..<9).map { row in
            "{\"id\":\"o\(row)\",\"name\":\"O\(row)\"" + (pick() < 5 ? ",\"partOf\":\"o\(pick())\"}" : "}")
        }
        let actions = (0..<30).map { row in
            let leads = (0..<pick() % 4).map { _ in "\"o\(pick())\"" }.joined(separator: ",")
            return "{\"id\":\"\(id)a\(row)\",\"title\":\"T\",\"leads\":[\(leads)],\"status\":\"in-progress\","
                + "\"milestones\":[{\"id\":\"\(id)m\(row)\",\"title\":\"M\",\"due\":\"20\(16 + pick())\"}]}"
        }
        return try Plans.actions(
            actions.joined(separator: ","), "\"organisations\":[\(organisations.joined(separator: ","))]",
            id: id)
    }

    @Test(arguments: 0..<8 as Range<UInt64>)
    func countedAsFilteredByEach(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let plans = [try plan("p", &generator), try plan("q", &generator)]
        let store = PlanStore(plans, from: try Plans.viewpoint(asOf: "2020-06-30"))
        var others = PlanFilter()
        if seed.isMultiple(of: 2) { others.plans = [1] }
        let counts = LeadCounts(of: Sieve(others, over: store))
        var total = 0
        for entry in store.directory.entries.indices {
            var filter = others
            filter.leads = [entry]
            let sieve = Sieve(filter, over: store)
            let kept = store.plans.indices.flatMap { store.rows(of: .action, in: $0) }.filter(sieve.keeps)
            let late = kept.count { store.plans[$0.plan].states.actions[$0.row].timeliness == .overdue }
            #expect(counts.actions[entry] == kept.count)
            #expect(counts.late[entry] == late)
            total += late
        }
        #expect(total > 0)
    }
}
