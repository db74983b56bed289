import PlanModel
import PlanStore
import Testing

/// Two versions of a small plan, and what an officer is told.
struct ChangeCase: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var old: String
    var new: String
    var sentences: [String]

    init(_ name: String, _ old: String, _ new: String, _ sentences: String...) {
        testDescription = name
        self.old = old
        self.new = new
        self.sentences = sentences
    }

    /// Of a plan with these members.
    static func changes(
        _ old: String, _ new: String, from viewpoint: Viewpoint? = nil, seen: Day? = nil
    ) throws -> [PlanChange] {
        PlanChanges.between(
            [try Plans.plan(old)], and: [try Plans.plan(new)],
            from: try viewpoint ?? Plans.viewpoint(today: "2016-06-30"), seen: seen)
    }

    // Plans with one record of each kind, in which one member of one record is given.

    static let organisations = """
        "organisations":[{"id":"w","name":"Whitefriars Housing","short":"Whitefriars"},{"id":"g","name":"Grapevine"}]
        """

    /// A plan with one action that has these members and, with `milestone`, one milestone.
    static func action(
        _ members: String = "", status: String = "in-progress", milestone: String? = nil, top: String = ""
    ) -> String {
        let milestones = milestone.map {
            ",\"milestones\":[{\"id\":\"1.3\",\"title\":\"Champions identified\"\($0.isEmpty ? "" : ",")\($0)}]"
        }
        return "\(organisations),\"pillars\":[{\"id\":\"1\",\"title\":\"Staff\",\"actions\":[{\"id\":\"1\","
            + "\"title\":\"Find champions\",\"status\":\"\(status)\"\(milestones ?? "")"
            + "\(members.isEmpty ? "" : ",")\(members)}]}]\(top.isEmpty ? "" : ",")\(top)"
    }

    static func milestone(_ members: String, top: String = "") -> String {
        action(milestone: members, top: top)
    }

    /// A plan with a list of one record.
    static func record(_ list: String, _ members: String) -> String {
        "\(organisations),\"\(list)\":[{\(members)}]"
    }

    static func stream(_ members: String, _ status: String = "secured") -> String {
        record(
            "funding",
            "\"id\":\"f\",\"title\":\"Bank grant\",\"kind\":\"grant\",\"status\":\"\(status)\",\(members)")
    }

    static func meeting(_ members: String) -> String {
        record("meetings", "\"id\":\"m\",\"body\":\"w\",\"date\":\"2015-11-04\",\(members)")
    }

    static func question(_ members: String) -> String {
        meeting("\"questions\":[{\"id\":\"q1\",\"text\":\"How many?\",\(members)}]")
    }

    static func resolution(_ members: String) -> String {
        meeting("\"resolutions\":[{\"id\":\"r1\",\"text\":\"Report back\",\"verb\":\"request\",\(members)}]")
    }

    static func measure(_ members: String) -> String {
        record("measures", "\"id\":\"k\",\"title\":\"Places\",\(members)")
    }

    static func signOff(_ members: String) -> String {
        record(
            "signOffs",
            "\"document\":\"d\",\"role\":\"Director\",\"kind\":\"approver\",\"sent\":\"2015-10-12\",\(members)"
        )
    }
}
