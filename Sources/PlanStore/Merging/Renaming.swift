import PlanModel

/// Gives records and parts other ids in a plan's tree, and leads all that names them to the new ones.
struct Renaming {
    /// A part of a question or a resolution.
    struct PartName: Hashable {
        let record: RecordName
        private let bytes: [UInt8]

        init(_ record: RecordName, _ id: String) {
            self.record = record
            bytes = Array(id.utf8)
        }
    }

    /// The new ids.
    var ids: [RecordName: String] = [:]
    var parts: [PartName: String] = [:]
    /// The plan as it stands; tells what the bare id at the end of a relation means.
    let index: RecordIndex
    /// The records that were named where the renaming went.
    private(set) var found: Set<RecordName> = []

    init(in index: RecordIndex) { self.index = index }

    /// A record with all records inside it.
    mutating func whole(_ value: MemberValue, as name: RecordName) -> MemberValue {
        let renamed = object(value, name.kind.rawValue, .record(name.kind), of: name, entersRecords: true)
        guard let id = ids[name] else { return renamed }
        return renamed.setting("id", to: .text(id))
    }

    /// A record whose lists of records stay as they are, as does its own id.
    mutating func ownMembers(_ value: MemberValue, of name: RecordName) -> MemberValue {
        found = []
        return object(value, name.kind.rawValue, .record(name.kind), of: name, entersRecords: false)
    }

    private mutating func object(
        _ value: MemberValue, _ holder: String, _ shape: ObjectShape, of owner: RecordName,
        entersRecords: Bool
    ) -> MemberValue {
        guard case .record(var members) = value else { return value }
        for index in members.indices {
            let name = members[index].name
            let old = members[index].value
            if let reference = ReferenceKind(of: name, in: holder) {
                members[index].value = old.mappingTexts { text in
                    renamed(text, reference, of: owner)
                }
                continue
            }
            switch shape.shape(of: name) {
            case .records(let kind):
                guard entersRecords else { continue }
                members[index].value = .list(
                    old.elements.map { record in
                        guard let id = record["id"]?.asText else { return record }
                        return whole(record, as: RecordName(kind, id))
                    })
            case .object(let inner):
                members[index].value = object(old, name, inner, of: owner, entersRecords: entersRecords)
            case .keyed(let inner):
                members[index].value = old.mappingElements { entry in
                    let renamed = object(entry, name, inner, of: owner, entersRecords: false)
                    guard inner == .part, let id = entry["id"]?.asText,
                        let new = parts[PartName(owner, id)]
                    else { return renamed }
                    return renamed.setting("id", to: .text(new))
                }
            case .log:
                members[index].value = old.mappingElements { entry in
                    object(entry, name, .target, of: owner, entersRecords: false)
                }
            case .value where Self.objectsSetWhole.contains(name):
                members[index].value = object(old, name, .target, of: owner, entersRecords: false)
            case .value, .set: break
            }
        }
        return .record(members)
    }

    /// Members that change as a whole and may hold an object, which may tell its source.
    private static let objectsSetWhole: Set = [
        "response", "amount", "target", "value", "study", "tippingPoint",
    ]

    private mutating func renamed(_ text: String, _ reference: ReferenceKind, of owner: RecordName) -> String
    {
        switch reference {
        case .record(let kind): return new(RecordName(kind, text)) ?? text
        case .part: return parts[PartName(owner, text)] ?? text
        case .qualified: return newQualified(text) ?? text
        case .relationEnd:
            let bare = Self.relationKinds.map { RecordName($0, text) }.filter { index.has($0) }
            if bare.count == 1 { return new(bare[0]) ?? text }
            return newQualified(text) ?? text
        }
    }

    /// What a relation may join.
    private static let relationKinds: [RecordKind] = [.organisation, .action, .milestone, .document]

    private mutating func new(_ name: RecordName) -> String? {
        guard let id = ids[name] else { return nil }
        found.insert(name)
        return id
    }

    private mutating func newQualified(_ text: String) -> String? {
        guard let colon = text.firstIndex(of: ":"), let kind = RecordKind(rawValue: String(text[..<colon])),
            let id = new(RecordName(kind, String(text[text.index(after: colon)...])))
        else { return nil }
        return "\(kind.rawValue):\(id)"
    }
}

extension MemberValue {
    /// The object with another value of one of its members.
    fileprivate func setting(_ name: String, to value: MemberValue) -> MemberValue {
        .record(members.map { $0.name == name ? Member(name, value) : $0 })
    }

    /// The list with each entry mapped, or the single object that stands for a list of one.
    fileprivate func mappingElements(_ transform: (MemberValue) -> MemberValue) -> MemberValue {
        if case .list(let list) = self { return .list(list.map(transform)) }
        return transform(self)
    }

    /// The text, or the list of texts, with each mapped.
    fileprivate func mappingTexts(_ transform: (String) -> String) -> MemberValue {
        switch self {
        case .text(let text): .text(transform(text))
        case .list(let list): .list(list.map { $0.mappingTexts(transform) })
        default: self
        }
    }
}
