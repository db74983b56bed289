import PlanFile
import PlanModel
import PlanStore
import SamplePlans
import Testing

/// Plans and stores for tests. Today is 21 November 2026.
enum Plans {
    static let today = "2026-11-21"

    static func day(_ text: String) throws -> Day { try #require(Day(text)) }

    /// A small plan with these members at its top; `pillars` may be among them.
    static func plan(_ members: String, id: String = "p") throws -> PlanRecords {
        let pillars = members.contains("\"pillars\"") ? "" : "\"pillars\":[],"
        return try read(
            "{\"format\":\"scrutineer-plan/1\",\"id\":\"\(id)\",\"title\":\"T\",\(pillars)\(members)}")
    }

    /// A small plan with one pillar that holds these actions, and further members.
    static func actions(_ actions: String, _ members: String = "\"note\":\"\"", id: String = "p") throws
        -> PlanRecords
    {
        try plan(
            "\"pillars\":[{\"id\":\"1\",\"title\":\"Pillar\",\"actions\":[\(actions)]}],\(members)", id: id)
    }

    /// The members that every action must have.
    static func action(_ id: String, _ status: String = "in-progress") -> String {
        "\"id\":\"\(id)\",\"title\":\"Action \(id)\",\"status\":\"\(status)\""
    }

    static func read(_ text: String) throws -> PlanRecords {
        try PlanFile.read(Array(text.utf8), name: "plan.json")
    }

    static func store(
        _ plans: PlanRecords..., asOf: String? = nil, policy: DeadlinePolicy? = nil,
        today: String = Plans.today
    ) throws -> PlanStore {
        PlanStore(plans, from: try viewpoint(asOf: asOf, policy: policy, today: today))
    }

    static func viewpoint(
        asOf: String? = nil, policy: DeadlinePolicy? = nil, today: String = Plans.today
    ) throws -> Viewpoint {
        Viewpoint(asOf: try asOf.map(day), policy: policy, today: try day(today))
    }

    /// The plans that the program carries, or some of them by id.
    static func bundled(_ ids: String...) throws -> [PlanRecords] {
        try (0..<sample_plan_count()).compactMap { index in
            let plan = sample_plan_at(index)
            let id = String(cString: plan.id)
            guard ids.isEmpty || ids.contains(id) else { return nil }
            return try PlanFile.read(
                Array(UnsafeBufferPointer(start: plan.bytes, count: plan.count)), name: id)
        }
    }
}

extension PlanStore {
    /// The record of the first plan that a test names.
    func ref(_ kind: RecordKind, _ id: String, in plan: Int = 0) throws -> RecordRef {
        try #require(find(RecordName(kind, id), in: plan), "there is no \(kind) \(id)")
    }

    func action(_ id: String, in plan: Int = 0) throws -> ActionState {
        plans[plan].states.actions[try ref(.action, id, in: plan).row]
    }

    /// The judgement in force of an action of the first plan.
    func confidence(_ id: String) throws -> Confidence {
        try #require(plans[0].confidence(ofAction: try ref(.action, id).row), "nobody has judged \(id)")
    }

    func milestone(_ id: String, in plan: Int = 0) throws -> MilestoneState {
        plans[plan].states.milestones[try ref(.milestone, id, in: plan).row]
    }

    /// The ids of the records of a kind that a filter keeps, over all plans.
    func kept(_ kind: RecordKind, by filter: PlanFilter) -> [String] {
        let sieve = Sieve(filter, over: self)
        return plans.indices.flatMap { rows(of: kind, in: $0) }.filter(sieve.keeps).map(idText)
    }
}
