import PlanModel

/// A list of records in a plan: the object that holds it, and the member's name.
struct Shelf: Hashable {
    var holder: Place
    var list: String
}

/// Where every record of a plan's tree stands.
struct RecordIndex {
    struct Entry {
        var value: MemberValue
        /// Nil for the plan itself.
        var shelf: Shelf?
    }

    let root: RecordName
    private(set) var entries: [RecordName: Entry] = [:]
    /// Each record behind the one that holds it.
    private(set) var names: [RecordName] = []
    private(set) var shelves: [Shelf: [RecordName]] = [:]

    /// - Parameter tree: The plan; nil for one without anything in it.
    /// - Parameter root: What the plan itself is called here, whatever its id.
    init(_ tree: MemberValue?, root: RecordName) {
        self.root = root
        if let tree { enter(tree, as: root, on: nil) }
    }

    subscript(name: RecordName) -> Entry? { entries[name] }

    func has(_ name: RecordName) -> Bool { entries[name] != nil }

    func shelf(of name: RecordName) -> Shelf? { entries[name]?.shelf }

    /// The record that holds another.
    func holder(of name: RecordName) -> RecordName? { shelf(of: name)?.holder.record }

    /// Whether a record is another one, or stands inside it.
    func stands(_ name: RecordName, inside other: RecordName) -> Bool {
        var current: RecordName? = name
        while let record = current {
            if record == other { return true }
            current = holder(of: record)
        }
        return false
    }

    private mutating func enter(_ value: MemberValue, as name: RecordName, on shelf: Shelf?) {
        entries[name] = Entry(value: value, shelf: shelf)
        names.append(name)
        enterRecords(of: value, .record(name.kind), at: Place(name))
    }

    private mutating func enterRecords(of value: MemberValue, _ shape: ObjectShape, at place: Place) {
        guard case .record(let members) = value else { return }
        for member in members {
            switch shape.shape(of: member.name) {
            case .records(let kind): enter(member, of: kind, at: place)
            case .object(let inner):
                enterRecords(of: member.value, inner, at: place.appending(.member(member.name)))
            case .value, .keyed, .log, .set: break
            }
        }
    }

    private mutating func enter(_ list: MemberValue.Member, of kind: RecordKind, at place: Place) {
        let shelf = Shelf(holder: place, list: list.name)
        var onShelf: [RecordName] = []
        for record in list.value.elements {
            guard let id = record["id"]?.asText else { continue }
            let name = RecordName(kind, id)
            guard !has(name) else { continue }
            onShelf.append(name)
            enter(record, as: name, on: shelf)
        }
        shelves[shelf] = onShelf
    }
}

extension Place {
    func appending(_ step: Step) -> Place { Place(record, inside: inside + [step]) }
}

extension MemberValue {
    /// The entries of a list; a single object says the same as a list of one.
    var elements: [MemberValue] {
        if case .list(let list) = self { return list }
        return [self]
    }

    var members: [Member] {
        if case .record(let members) = self { return members }
        return []
    }
}

extension MemberValue? {
    /// The entries of a list; none where it is absent.
    var elements: [MemberValue] { self?.elements ?? [] }
}
