import PlanModel
import PlanStore

/// Findings as tests name them.
extension PlanStore {
    /// The records that findings of a rule are named by, in their order: `action:1.1`.
    func found(_ rule: FindingRule) -> [String] {
        findings().filter { $0.origin == .rule(rule) }.map { name(of: $0.record) }
    }

    /// The sentences of a rule's findings.
    func said(_ rule: FindingRule) -> [String] {
        findings().filter { $0.origin == .rule(rule) }.map { text(of: $0).message }
    }

    func asked(_ rule: FindingRule) -> [String] {
        findings().filter { $0.origin == .rule(rule) }.map { text(of: $0).question }
    }
}

/// What a rule finds in a small plan read on 30 June 2026.
enum Found {
    static let asOf = "2026-06-30"

    /// In a plan that holds one action with these further members.
    static func inAction(
        _ rule: FindingRule, _ members: String, status: String = "in-progress", asOf: String = Found.asOf,
        _ others: String = "\"note\":\"\""
    ) throws -> [String] {
        let action = "{\(Plans.action("1.1", status))\(members.isEmpty ? "" : ",")\(members)}"
        return try Plans.store(try Plans.actions(action, others), asOf: asOf).found(rule)
    }

    /// In a plan whose one action has one milestone with these further members.
    static func inMilestone(
        _ rule: FindingRule, _ members: String, action: String = "\"note\":\"\"",
        status: String = "in-progress",
        asOf: String = Found.asOf
    ) throws -> [String] {
        let milestone = "{\"id\":\"a\",\"title\":\"Banks cut\"\(members.isEmpty ? "" : ",")\(members)}"
        return try inAction(rule, "\"milestones\":[\(milestone)],\(action)", status: status, asOf: asOf)
    }

    /// In a plan with these members at its top.
    static func inPlan(_ rule: FindingRule, _ members: String, asOf: String = Found.asOf) throws -> [String] {
        try Plans.store(try Plans.plan(members), asOf: asOf).found(rule)
    }

    /// In a plan with one stream and the action 1.1 for which it pays.
    static func inStream(
        _ rule: FindingRule, _ members: String, action status: String = "in-progress",
        asOf: String = Found.asOf
    ) throws -> [String] {
        let stream =
            "{\"id\":\"s\",\"title\":\"Grant\",\"kind\":\"grant\",\"actions\":[\"1.1\"],\(members)}"
        return try inAction(rule, "", status: status, asOf: asOf, "\"funding\":[\(stream)]")
    }

    /// In a plan with one meeting that has these members.
    static func inMeeting(
        _ rule: FindingRule, _ members: String, date: String = "2026-01-20", asOf: String = Found.asOf
    ) throws -> [String] {
        let organisations = """
            "organisations":[{"id":"people","name":"People"},{"id":"health","name":"Health","partOf":"people"},
            {"id":"homes","name":"Homes"}]
            """
        let meeting = "{\"id\":\"m\",\"body\":\"people\",\"date\":\"\(date)\",\(members)}"
        return try inPlan(rule, "\(organisations),\"meetings\":[\(meeting)]", asOf: asOf)
    }

    static func inResolution(
        _ rule: FindingRule, _ members: String, verb: String = "request", date: String = "2026-01-20",
        asOf: String = Found.asOf
    ) throws -> [String] {
        let resolution =
            "{\"id\":\"r\",\"text\":\"Report back.\",\"verb\":\"\(verb)\"\(members.isEmpty ? "" : ",")\(members)}"
        return try inMeeting(rule, "\"resolutions\":[\(resolution)]", date: date, asOf: asOf)
    }

    static func inQuestion(
        _ rule: FindingRule, _ members: String, date: String = "2026-01-20", asOf: String = Found.asOf
    ) throws -> [String] {
        let question = "{\"id\":\"q\",\"text\":\"What now?\"\(members.isEmpty ? "" : ",")\(members)}"
        return try inMeeting(rule, "\"questions\":[\(question)]", date: date, asOf: asOf)
    }
}
