/// An object of a plan in which something is changed: a record, or an object inside it that has no id of its own.
package struct Place: Hashable, Sendable {
    package var record: RecordName
    /// The way from the record to the object; empty where the record itself is meant.
    package var inside: [Step]

    package enum Step: Hashable, Sendable {
        /// The object that a member holds: the plan's `routeMap`, a milestone's `target`.
        case member(String)
        /// The entry of a list whose entries are told apart by some of their members, in the order of
        /// `ObjectShape.keyMembers`: one of a stream's `years`, a question's `parts`, the plan's `signOffs`.
        case entry(list: String, key: [String])
    }

    package init(_ record: RecordName, inside: [Step] = []) {
        self.record = record
        self.inside = inside
    }
}

extension Place: CustomStringConvertible {
    /// `funding:lottery years 2026/27`
    package var description: String {
        inside.reduce(record.description) { text, step in
            switch step {
            case .member(let name): "\(text) \(name)"
            case .entry(let list, let key): "\(text) \(list) \(key.joined(separator: "/"))"
            }
        }
    }
}
