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

extension RecordName {
    /// Ids are compared exactly, by their bytes.
    package static func == (one: RecordName, other: RecordName) -> Bool {
        one.kind == other.kind && one.id.utf8.elementsEqual(other.id.utf8)
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(kind)
        for byte in id.utf8 { hasher.combine(byte) }
        hasher.combine(0xFF as UInt8)
    }
}

extension RecordName: CustomStringConvertible {
    /// `kind:id`
    package var description: String { "\(kind.rawValue):\(id)" }
}
