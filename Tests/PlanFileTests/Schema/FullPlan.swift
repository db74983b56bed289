import JSONText
import PlanModel

/// The whole plan, in which every object carries what every object may carry, and every word has a local one.
enum FullPlan {
    static func value() throws -> JSONValue { withMargins(try withoutMargins()) }

    /// The whole plan with a local word for every word.
    static func withoutMargins() throws -> JSONValue {
        let words = ActionStatus.allCases.map(\.rawValue) + Rag.allCases.map(\.rawValue)
        let labels = JSONObject(words.map { JSONMember(name: $0, value: .string("Local \($0)")) })
        return try JSONValue(parsing: WholePlan.text).putting(.object(labels), at: [.member("labels")])
    }

    /// The names of what every object may carry.
    static let margin: Set<String> = ["note", "exempt", "source"]

    private static func withMargins(_ value: JSONValue) -> JSONValue {
        switch value {
        case .array(let elements): return .array(elements.map(withMargins))
        case .object(let object):
            var full = JSONObject(
                object.members.map { JSONMember(name: $0.name, value: withMargins($0.value)) })
            full["note"] = full["note"] ?? "A note"
            full["exempt"] = full["exempt"] ?? false
            full["source"] = full["source"] ?? ["document": "d1", "note": "Checked"]
            return .object(full)
        default: return value
        }
    }
}

extension JSONValue {
    /// A plan with no more than a way needs: beside the way lists are empty, and what every object may carry is
    /// gone. Lists on it keep their elements, so that the way leads to the same place.
    func lean(along way: Way) -> JSONValue {
        switch (way.first, self) {
        case (.member(let name)?, .object(let object)):
            return object.lean { $0.name == name ? $0.value.lean(along: way.dropFirst()) : .none }
        case (.index(let index)?, .array(let elements)):
            return .array(
                elements.enumerated().map {
                    $0.offset == index ? $0.element.lean(along: way.dropFirst()) : $0.element.emptied
                })
        default: return self
        }
    }

    fileprivate var emptied: JSONValue {
        switch self {
        case .array: []
        case .object(let object): object.lean { _ in .none }
        default: self
        }
    }
}

extension JSONObject {
    /// The object with the values that are kept, the others emptied.
    fileprivate func lean(keeping kept: (JSONMember) -> JSONValue?) -> JSONValue {
        .object(
            JSONObject(
                members.compactMap { member in
                    if let value = kept(member) { return JSONMember(name: member.name, value: value) }
                    if FullPlan.margin.contains(member.name) { return nil }
                    return JSONMember(name: member.name, value: member.value.emptied)
                }))
    }
}
