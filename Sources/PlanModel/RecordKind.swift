/// The kinds of record that have ids.
package enum RecordKind: String, CaseIterable, Hashable, Sendable {
    case plan, pillar, action, milestone, organisation, document, funding, meeting, question, resolution
    case measure, event, stage
}

/// A record by kind and id: how edits, journals and findings name it.
package struct RecordName: Hashable, Sendable {
    package var kind: RecordKind
    package var id: String

    package init(_ kind: RecordKind, _ id: String) {
        self.kind = kind
        self.id = id
    }
}

extension RecordName: CustomStringConvertible {
    /// `kind:id`
    package var description: String { "\(kind.rawValue):\(id)" }
}
