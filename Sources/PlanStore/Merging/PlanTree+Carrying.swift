package import PlanModel

// Changes carried out on a whole plan as a tree of values, where there are no records in memory to do it on.
extension MemberValue {
    /// The plan after changes that were made for it.
    package func carrying(_ changes: [Change]) -> MemberValue {
        changes.reduce(self) { $0.carrying($1, isGoingBack: false) }
    }

    /// A plan as it must have been for changes to be made of it, seen from another state of it: the members that
    /// they changed as they were, their new entries away, their removed ones back.
    package func before(_ changes: [Change]) -> MemberValue {
        changes.reversed().reduce(self) { $0.carrying($1.inverse, isGoingBack: true) }
    }

    /// Whether each change finds the object that it is to be made in, once those before it were made.
    package func holdsPlaces(of changes: [Change]) -> Bool {
        var plan = self
        for change in changes {
            guard plan.changing(.record(.plan), change.place, { _, _ in }) != nil else { return false }
            plan = plan.carrying([change])
        }
        return true
    }

    /// What the change cannot find is left as it is.
    private func carrying(_ change: Change, isGoingBack: Bool) -> MemberValue {
        changing(.record(.plan), change.place) {
            $0.carryOut(change.operation, in: $1, isGoingBack: isGoingBack)
        } ?? self
    }

    /// - Parameter shape: What kind of object this is.
    /// - Parameter body: Changes the members of the object at the place.
    /// - Returns: nil where the place is not in this object.
    private func changing(
        _ shape: ObjectShape, _ place: Place, _ body: (inout [Member], ObjectShape) -> Void
    ) -> MemberValue? {
        guard case .record(var members) = self else { return nil }
        if isRecord(place.record, shape) {
            return inside(shape, place.inside[...], body)
        }
        for index in members.indices {
            let value = members[index].value
            switch (shape.shape(of: members[index].name), value) {
            case (.records(let kind), .list(var list)):
                for row in list.indices {
                    guard let changed = list[row].changing(.record(kind), place, body) else { continue }
                    list[row] = changed
                    members[index].value = .list(list)
                    return .record(members)
                }
            case (.object(let inner), _):
                guard let changed = value.changing(inner, place, body) else { continue }
                members[index].value = changed
                return .record(members)
            default: continue
            }
        }
        return nil
    }

    private func isRecord(_ name: RecordName, _ shape: ObjectShape) -> Bool {
        guard shape == .record(name.kind) else { return false }
        return name.kind == .plan || self["id"] == .text(name.id)
    }

    private func inside(
        _ shape: ObjectShape, _ steps: ArraySlice<Place.Step>,
        _ body: (inout [Member], ObjectShape) -> Void
    ) -> MemberValue? {
        guard case .record(var members) = self else { return nil }
        guard let step = steps.first else {
            body(&members, shape)
            return .record(members)
        }
        switch step {
        case .member(let name):
            guard case .object(let inner) = shape.shape(of: name),
                let index = members.firstIndex(where: { $0.name == name }),
                let changed = members[index].value.inside(inner, steps.dropFirst(), body)
            else { return nil }
            members[index].value = changed
        case .entry(let name, let key):
            guard case .keyed(let inner) = shape.shape(of: name),
                let index = members.firstIndex(where: { $0.name == name }),
                case .list(var list) = members[index].value,
                let row = list.firstIndex(where: { $0.key(inner) == key.map { .text($0) } }),
                let changed = list[row].inside(inner, steps.dropFirst(), body)
            else { return nil }
            list[row] = changed
            members[index].value = .list(list)
        }
        return .record(members)
    }

    /// What tells an entry of a list from the others.
    fileprivate func key(_ shape: ObjectShape) -> [MemberValue?] { shape.keyMembers.map { self[$0] } }
}

extension [MemberValue.Member] {
    fileprivate mutating func carryOut(
        _ operation: Change.Operation, in shape: ObjectShape, isGoingBack: Bool
    ) {
        switch operation {
        case .set(let name, _, let value): set(name, value)
        case .insert(let name, let at, let value):
            var list = list(name)
            // What stands there already need not come back, and a record or an id comes but once; yet the same may
            // well be said or found twice.
            let shape = shape.shape(of: name)
            let mayStandTwice = shape == .log && !isGoingBack
            guard mayStandTwice || list.place(of: value, near: at, shape) == nil else { return }
            list.insert(value, at: Swift.min(at, list.count))
            set(name, .list(list))
        case .remove(let name, let at, let value):
            var list = list(name)
            let shape = shape.shape(of: name)
            guard let place = list.place(of: value, near: at, shape) else { return }
            // The same may have been said before: only what stands where the change put it is the change's own.
            if shape == .log, isGoingBack, place != at { return }
            list.remove(at: place)
            set(name, .list(list))
        case .amend(let name, let at, let from, let to):
            var list = list(name)
            // The tree has what the format does not know too.
            let places = list.indices.filter { list[$0].holds(from) }
            guard let place = places.min(by: { abs($0 - at) < abs($1 - at) }) else { return }
            list[place] = list[place].amended(from: from, to: to)
            set(name, .list(list))
        }
    }

    private func list(_ name: String) -> [MemberValue] {
        switch first(where: { $0.name == name })?.value {
        case .list(let list): list
        case let single?: [single]
        case nil: []
        }
    }

    fileprivate mutating func set(_ name: String, _ value: MemberValue?) {
        let index = firstIndex { $0.name == name }
        switch (index, value) {
        case (let index?, let value?): self[index].value = value
        case (let index?, nil): remove(at: index)
        case (nil, let value?): append(MemberValue.Member(name, value))
        case (nil, nil): break
        }
    }
}

extension MemberValue {
    /// The entry with the members changed that the change is about, and all others as they are.
    fileprivate func amended(from: MemberValue, to: MemberValue) -> MemberValue {
        guard case .record(var members) = self else { return to }
        for name in MemberValue.names(of: from, and: to) where from[name] != to[name] {
            members.set(name, to[name])
        }
        return .record(members)
    }

    /// Whether it says all that another does, whatever it says besides.
    fileprivate func holds(_ other: MemberValue) -> Bool {
        guard case .record = self, case .record = other else { return self == other }
        return MemberValue.names(of: self, and: other).allSatisfy { name in
            other[name] == nil || self[name] == other[name]
        }
    }
}

extension [MemberValue] {
    /// Where an entry stands that is the same one: by its id or key, or else by its whole value.
    fileprivate func place(of value: MemberValue, near index: Int, _ shape: MemberShape) -> Int? {
        let isSame: (MemberValue) -> Bool =
            switch shape {
            case .records(let kind): { $0.key(.record(kind)) == value.key(.record(kind)) }
            case .keyed(let inner): { $0.key(inner) == value.key(inner) }
            default: { $0 == value }
            }
        return indices.filter { isSame(self[$0]) }.min { abs($0 - index) < abs($1 - index) }
    }
}
