/// Where a record with an id stands: in a list of an object.
package struct Home: Hashable, Sendable {
    package var place: Place
    package var list: String

    package init(_ place: Place, _ list: String) {
        self.place = place
        self.list = list
    }
}

extension Place {
    /// The kind of object that stands here; nil where the format knows none.
    package var shape: ObjectShape? {
        var shape = ObjectShape.record(record.kind)
        for step in inside {
            switch step {
            case .member(let name):
                guard case .object(let inner) = shape.shape(of: name) else { return nil }
                shape = inner
            case .entry(let list, _):
                guard case .keyed(let inner) = shape.shape(of: list) else { return nil }
                shape = inner
            }
        }
        return shape
    }

    /// The records with ids that stand in an object here, at any depth, those above before those below.
    package func comings(in value: MemberValue) -> [(name: RecordName, home: Home)] {
        guard case .record(let members) = value else { return [] }
        return members.flatMap { comings(in: $0.value, of: $0.name) }
    }

    /// The records with ids that come or go with a member's value here.
    package func comings(in value: MemberValue, of member: String) -> [(name: RecordName, home: Home)] {
        switch shape?.shape(of: member) {
        case .records(let kind):
            return (value.elements ?? []).flatMap { element -> [(name: RecordName, home: Home)] in
                guard let id = element["id"]?.asText else { return [] }
                let name = RecordName(kind, id)
                return [(name, Home(self, member))] + Place(name).comings(in: element)
            }
        case .object:
            return Place(record, inside: inside + [.member(member)]).comings(in: value)
        case .value, .keyed, .log, .set, nil: return []
        }
    }
}

extension Change {
    /// The records with ids that come or go with the change, those above before those below.
    package var comings: [(name: RecordName, home: Home)] {
        switch operation {
        case .set(let member, let from, let to):
            [from, to].compactMap { $0 }.flatMap { place.comings(in: $0, of: member) }
        case .insert(let list, _, let value), .remove(let list, _, let value):
            place.comings(in: .list([value]), of: list)
        // No record with an id stands in an entry of a log.
        case .amend: []
        }
    }

    /// Whether an organisation comes, goes or changes.
    package var concernsOrganisations: Bool {
        if place.record.kind == .organisation { return true }
        return place.record.kind == .plan && comings.contains { $0.name.kind == .organisation }
    }
}
