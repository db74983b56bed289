import JSONText

/// What was put into a plan, so that whoever measures can check that all of it was worked on.
struct PlanCounts: Equatable, Sendable {
    /// Sub-actions included.
    var actions = 0
    var milestones = 0
    var organisations = 0
    var streams = 0
    /// Actions that the organisation leads by which is filtered.
    var led = 0
    /// Actions in which the rare word stands.
    var rare = 0
    var bytes = 0

    static func += (one: inout PlanCounts, other: PlanCounts) {
        for member in members { one[keyPath: member.path] += other[keyPath: member.path] }
    }
}

extension PlanCounts {
    private static var members: [(name: String, path: WritableKeyPath<PlanCounts, Int>)] {
        [
            ("actions", \.actions), ("milestones", \.milestones), ("organisations", \.organisations),
            ("streams", \.streams), ("led", \.led), ("rare", \.rare), ("bytes", \.bytes),
        ]
    }

    var json: JSONValue {
        .object(
            JSONObject(
                Self.members.map {
                    JSONMember(name: $0.name, value: .number(String(self[keyPath: $0.path])))
                }))
    }

    /// The counts that `json` wrote; nil where one is missing.
    init?(_ json: JSONValue) {
        guard case .object(let object) = json else { return nil }
        for member in Self.members {
            guard case .number(let text)? = object[member.name], let number = Int(text) else { return nil }
            self[keyPath: member.path] = number
        }
    }
}
