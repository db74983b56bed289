import PlanModel

/// Puts the merged plan together, record by record and member by member.
struct MemberMerge {
    let placing: Placing
    let plan: String
    private(set) var conflicts: [Conflict] = []

    init(_ placing: Placing, plan: String) {
        self.placing = placing
        self.plan = plan
    }

    /// One object as the three sides have it; nil where a side has none.
    struct Sides {
        var base: MemberValue?
        var ours: MemberValue?
        var theirs: MemberValue?

        subscript(member: String) -> Sides {
            Sides(base: base?[member], ours: ours?[member], theirs: theirs?[member])
        }

        /// The value that both sides agree on; nil where they set it to different ones.
        var agreed: MemberValue?? {
            if ours == theirs || theirs == base { return .some(ours) }
            return ours == base ? .some(theirs) : nil
        }

        var isAgreed: Bool { ours == theirs || theirs == base || ours == base }
    }

    /// A record that the merged plan keeps, with all that is inside it.
    mutating func record(_ name: RecordName) -> MemberValue {
        let sides = Sides(
            base: placing.base[name]?.value, ours: placing.ours[name]?.value,
            theirs: placing.theirs[name]?.value)
        return object(sides, .record(name.kind), at: Place(name))
    }

    /// An object that at least one side has.
    mutating func object(_ sides: Sides, _ shape: ObjectShape, at place: Place) -> MemberValue {
        guard let ours = sides.ours, let theirs = sides.theirs else {
            return oneSided(sides.ours ?? sides.theirs ?? .record([]), shape, at: place)
        }
        var members: [MemberValue.Member] = []
        for name in MemberValue.names(of: ours, and: theirs) {
            if let value = member(name, sides[name], shape, at: place) {
                members.append(MemberValue.Member(name, value))
            }
        }
        return .record(members)
    }

    /// An object that only one side has: its members as they are, but for the records inside it.
    private mutating func oneSided(_ value: MemberValue, _ shape: ObjectShape, at place: Place) -> MemberValue
    {
        guard case .record(var members) = value else { return value }
        for index in members.indices {
            let name = members[index].name
            switch shape.shape(of: name) {
            case .records:
                members[index].value = .list(records(on: Shelf(holder: place, list: name)))
            case .object(let inner):
                members[index].value = oneSided(
                    members[index].value, inner, at: place.appending(.member(name)))
            case .value, .set, .keyed, .log: break
            }
        }
        return .record(members)
    }

    private mutating func member(
        _ name: String, _ sides: Sides, _ shape: ObjectShape, at place: Place
    ) -> MemberValue? {
        switch shape.shape(of: name) {
        case .value:
            if case .record(let kind) = shape, kind != .plan, name == "id" { return sides.ours }
            return value(name, sides, at: place)
        case .object(let inner): return innerObject(name, sides, inner, at: place)
        case .records:
            let list = records(on: Shelf(holder: place, list: name))
            return list.isEmpty && !keepsEmptyList(sides) ? nil : .list(list)
        case .set: return list(sides) { Self.lists($0, countsOnce: true).merged() }
        case .log: return list(sides) { Self.lists($0, countsOnce: false).merged() }
        case .keyed(let inner):
            guard let keyed = KeyedSides(sides, inner) else {
                return list(sides) { Self.lists($0, countsOnce: false).merged() }
            }
            let entries = self.entries(keyed, list: name, inner, at: place)
            return entries.isEmpty && !keepsEmptyList(sides) ? nil : .list(entries)
        }
    }

    private static func lists(_ sides: Sides, countsOnce: Bool) -> ListMerge {
        ListMerge(
            base: sides.base.elements, ours: sides.ours.elements, theirs: sides.theirs.elements,
            countsOnce: countsOnce)
    }

    private func list(_ sides: Sides, _ merge: (Sides) -> [MemberValue]) -> MemberValue? {
        if let agreed = sides.agreed { return agreed }
        let merged = merge(sides)
        return merged.isEmpty && !keepsEmptyList(sides) ? nil : .list(merged)
    }

    /// Whether a list that nothing is left of stands all the same, as an empty one: where both sides have it, or
    /// one of them brought it, empty.
    private func keepsEmptyList(_ sides: Sides) -> Bool {
        if sides.ours != nil, sides.theirs != nil { return true }
        guard sides.base == nil, let list = sides.ours ?? sides.theirs else { return false }
        return list.elements.isEmpty
    }

    private mutating func value(_ name: String, _ sides: Sides, at place: Place) -> MemberValue? {
        if let agreed = sides.agreed { return agreed }
        note(.member, name, sides, at: place, [.set(member: name, from: sides.ours, to: sides.theirs)])
        return sides.ours
    }

    private mutating func innerObject(
        _ name: String, _ sides: Sides, _ inner: ObjectShape, at place: Place
    ) -> MemberValue? {
        let innerPlace = place.appending(.member(name))
        if sides.ours != nil, sides.theirs != nil { return object(sides, inner, at: innerPlace) }
        if sides.base == nil {
            return (sides.ours ?? sides.theirs).map { oneSided($0, inner, at: innerPlace) }
        }
        if sides.isAgreed { return nil }
        let kept = sides.ours.map { oneSided($0, inner, at: innerPlace) }
        var standing = sides
        standing.ours = kept
        note(.member, name, standing, at: place, [.set(member: name, from: kept, to: sides.theirs)])
        return kept
    }

    mutating func note(
        _ kind: Conflict.Kind, _ member: String?, _ sides: Sides, at place: Place,
        _ taking: [Change.Operation], in holder: Place? = nil
    ) {
        conflicts.append(
            Conflict(
                plan: plan, place: place, member: member, kind: kind, base: sides.base, ours: sides.ours,
                theirs: sides.theirs, taking: taking.map { Change(holder ?? place, $0) }))
    }
}
