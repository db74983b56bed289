package import JSONText

extension JSONValue {
    /// The value with all members sorted by name: a member that is put back returns to its old place, not to
    /// the object's end. Names that only Unicode takes for the same are told apart, as in JSON.
    package var inNameOrder: JSONValue {
        switch self {
        case .object(let object):
            let members = object.members.map { JSONMember(name: $0.name, value: $0.value.inNameOrder) }
            return .object(
                JSONObject(members.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }))
        case .array(let elements):
            return .array(elements.map(\.inNameOrder))
        case .string, .number, .bool, .null:
            return self
        }
    }
}
