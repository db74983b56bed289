/// What a member of a record holds, in the shape that it has in the file.
///
/// Edits, the journal, the merge and the history speak of members in this one way, whatever the record.
package indirect enum MemberValue: Sendable {
    case text(String)
    /// A number in its JSON spelling.
    case number(String)
    case flag(Bool)
    /// Only in members that the format does not know.
    case null
    case list([MemberValue])
    case record([Member])

    package struct Member: Sendable {
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
        return members.first { $0.name.utf8.elementsEqual(name.utf8) }?.value
    }

    package var asText: String? {
        if case .text(let text) = self { return text }
        return nil
    }
}

extension MemberValue: Equatable {
    /// Whether both say the same: texts by their bytes, numbers by their value, records whatever the order of
    /// their members.
    package static func == (one: MemberValue, other: MemberValue) -> Bool {
        switch (one, other) {
        case (.text(let one), .text(let other)): one.utf8.elementsEqual(other.utf8)
        case (.number(let one), .number(let other)): isSameNumber(one, other)
        case (.flag(let one), .flag(let other)): one == other
        case (.null, .null): true
        case (.list(let one), .list(let other)): one == other
        case (.record(let one), .record(let other)): isSameRecord(one, other)
        default: false
        }
    }

    private static func isSameNumber(_ one: String, _ other: String) -> Bool {
        if one == other { return true }
        guard let one = ExactNumber(one), let other = ExactNumber(other) else {
            return false
        }
        return one == other
    }

    private static func isSameRecord(_ one: [Member], _ other: [Member]) -> Bool {
        guard one.count == other.count else { return false }
        // Nearly always the members stand in the same order; then no value is looked at twice.
        if zip(one, other).allSatisfy({ $0.name.utf8.elementsEqual($1.name.utf8) }) {
            return zip(one, other).allSatisfy { $0.value == $1.value }
        }
        let whole = MemberValue.record(other)
        return one.allSatisfy { whole[$0.name] == $0.value }
    }
}
