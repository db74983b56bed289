import PlanModel
import PlanStore
import SeededRandom
import Testing

/// The states of a plan so large that two threads work them out are those of its parts, which one thread does.
@Suite struct StatesInHalvesTests {
    private static let statuses = ["not-started", "in-progress", "complete", "closed", "cancelled"]
    private static let part = 700

    private func milestone(_ id: String, _ generator: inout SeededGenerator) -> String {
        let year = Int.random(in: 2019...2029, using: &generator)
        let due = Bool.random(using: &generator) ? "\"due\":\"\(year)-05\"," : ""
        let done = Int.random(in: 0..<4, using: &generator) == 0 ? "\"done\":\"2024-02-03\"," : ""
        return "{\"id\":\"\(id)\",\(due)\(done)\"title\":\"M\"}"
    }

    private func action(_ id: String, _ generator: inout SeededGenerator, depth: Int = 0) -> String {
        let status = Self.statuses.randomElement(using: &generator) ?? "paused"
        let milestones = (0..<Int.random(in: 0...2, using: &generator)).map {
            milestone("\(id)m\($0)", &generator)
        }
        let below = depth < 2 && Int.random(in: 0..<5, using: &generator) == 0 ? 1...2 : 0...0
        let actions = (0..<Int.random(in: below, using: &generator)).map {
            action("\(id).\($0)", &generator, depth: depth + 1)
        }
        return "{\(Plans.action(id, status)),\"milestones\":[\(milestones.joined(separator: ","))],"
            + "\"actions\":[\(actions.joined(separator: ","))]}"
    }

    private func plan(_ actions: some Collection<String>) throws -> PlanRecords {
        // Several pillars, so that the halves do not end where one does.
        let pillars = [actions.prefix(actions.count / 3), actions.dropFirst(actions.count / 3)].enumerated()
        return try Plans.plan(
            "\"pillars\":["
                + pillars.map {
                    "{\"id\":\"\($0)\",\"title\":\"P\",\"actions\":[\($1.joined(separator: ","))]}"
                }.joined(separator: ",") + "]")
    }

    @Test func areThoseOfTheParts() throws {
        var generator = SeededGenerator(seed: 21)
        let actions = (0..<9100).map { action("a\($0)", &generator) }
        let whole = PlanStates(of: try plan(actions), from: try Plans.viewpoint())
        var parts: (actions: [ActionState], milestones: [MilestoneState]) = ([], [])
        var late = 0
        for start in stride(from: 0, to: actions.count, by: Self.part) {
            let states = PlanStates(
                of: try plan(actions[start..<start + Self.part]), from: try Plans.viewpoint())
            parts.actions += states.actions
            parts.milestones += states.milestones
            late += states.counts.overdue
        }
        #expect(whole.actions == parts.actions)
        #expect(whole.milestones == parts.milestones)
        #expect(whole.counts.overdue == late)
        #expect(late > 100)
    }
}
