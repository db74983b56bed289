import JSONText

extension JSONValue {
    /// The value with all members sorted by name: a member that is put back returns to its old place, not to
    /// the object's end.
    var inNameOrder: JSONValue {
        switch self {
        case .object(let object):
            let members = object.members.sorted { $0.name < $1.name }
            return .object(
                JSONObject(members.map { JSONMember(name: $0.name, value: $0.value.inNameOrder) }))
        case .array(let elements):
            return .array(elements.map(\.inNameOrder))
        case .string, .number, .bool, .null:
            return self
        }
    }
}
