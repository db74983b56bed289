/// What a member of a record holds, in the shape that it has in the file.
///
/// Edits, the journal, the merge and the history speak of members in this one way, whatever the record.
package indirect enum MemberValue: Equatable, Sendable {
    case text(String)
    /// A number in its JSON spelling.
    case number(String)
    case flag(Bool)
    case list([MemberValue])
    case record([Member])

    package struct Member: Equatable, Sendable {
        package var name: String
        package var value: MemberValue

        package init(_ name: String, _ value: MemberValue) {
            self.name = name
            self.value = value
        }
    }

    /// A record of the members that have a value, in this order.
    package static func record(_ members: KeyValuePairs<String, MemberValue?>) -> MemberValue {
        .record(members.compactMap { name, value in value.map { Member(name, $0) } })
    }

    package subscript(name: String) -> MemberValue? {
        guard case .record(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    package var asText: String? {
        if case .text(let text) = self { return text }
        return nil
    }
}
