package import JSONText
package import PlanModel

extension MemberValue {
    /// The value as it stands in a plan's file, and in a journal.
    package var json: JSONValue {
        switch self {
        case .text(let text): .string(text)
        case .number(let spelling): .number(spelling)
        case .flag(let flag): .bool(flag)
        case .null: .null
        case .list(let elements): .array(elements.map(\.json))
        case .record(let members):
            .object(JSONObject(members.map { JSONMember(name: $0.name, value: $0.value.json) }))
        }
    }

    package init(json: JSONValue) {
        switch json {
        case .string(let text): self = .text(text)
        case .number(let spelling): self = .number(spelling)
        case .bool(let flag): self = .flag(flag)
        case .null: self = .null
        case .array(let elements): self = .list(elements.map(MemberValue.init(json:)))
        case .object(let object):
            self = .record(object.members.map { Member($0.name, MemberValue(json: $0.value)) })
        }
    }
}
