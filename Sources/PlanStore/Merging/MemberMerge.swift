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
    private mutating func object(_ sides: Sides, _ shape: ObjectShape, at place: Place) -> MemberValue {
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

    /// Whether a list that nothing is left of stands all the same, as an empty one.
    private func keepsEmptyList(_ sides: Sides) -> Bool {
        let (had, has, theyHave) = (sides.base != nil, sides.ours != nil, sides.theirs != nil)
        return has == theyHave ? has : has != had ? has : theyHave
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

    private mutating func note(
        _ kind: Conflict.Kind, _ member: String?, _ sides: Sides, at place: Place,
        _ taking: [Change.Operation], in holder: Place? = nil
    ) {
        conflicts.append(
            Conflict(
                plan: plan, place: place, member: member, kind: kind, base: sides.base, ours: sides.ours,
                theirs: sides.theirs, taking: taking.map { Change(holder ?? place, $0) }))
    }

    // MARK: Records

    private mutating func records(on shelf: Shelf) -> [MemberValue] { names(on: shelf).map { record($0) } }

    /// The records of a list of the merged plan, in its order.
    private func names(on shelf: Shelf) -> [RecordName] {
        var keys = EntryKeys()
        var names: [RecordName] = []
        func numbers(_ list: [RecordName]?) -> [Int] {
            (list ?? []).map { name in
                let number = keys.number(of: name)
                if number == names.count { names.append(name) }
                return number
            }
        }
        let base = numbers(placing.base.shelves[shelf])
        let ours = numbers(placing.ours.shelves[shelf])
        let theirs = numbers(placing.theirs.shelves[shelf])
        let order = OrderMerge(base: base, ours: ours, theirs: theirs, count: names.count) { one, other in
            names[one].id.utf8.lexicographicallyPrecedes(names[other].id.utf8)
        }
        return order.merged { placing.shelves[names[$0]] == shelf && placing.isKept(names[$0]) }
            .map { names[$0] }
    }

    // MARK: Entries that some of their members tell apart

    /// The entries of one list on three sides, each by its key.
    private struct KeyedSides {
        var keys: [[String]] = []
        var entries: [Sides] = []
        var base: [Int] = []
        var ours: [Int] = []
        var theirs: [Int] = []

        /// Nil where the keys of a side do not tell its entries apart.
        init?(_ sides: Sides, _ shape: ObjectShape) {
            guard let baseKeys = shape.keys(of: sides.base.elements),
                let ourKeys = shape.keys(of: sides.ours.elements),
                let theirKeys = shape.keys(of: sides.theirs.elements)
            else { return nil }
            var numbers = EntryKeys()
            ours = number(ourKeys, sides.ours.elements, \.ours, &numbers)
            theirs = number(theirKeys, sides.theirs.elements, \.theirs, &numbers)
            base = number(baseKeys, sides.base.elements, \.base, &numbers)
        }

        private mutating func number(
            _ listKeys: [[String]], _ list: [MemberValue], _ side: WritableKeyPath<Sides, MemberValue?>,
            _ numbers: inout EntryKeys
        ) -> [Int] {
            zip(listKeys, list).map { key, entry in
                let number = numbers.number(of: key.bytes)
                if number == keys.count {
                    keys.append(key)
                    entries.append(Sides())
                }
                entries[number][keyPath: side] = entry
                return number
            }
        }
    }

    private mutating func entries(
        _ keyed: KeyedSides, list: String, _ inner: ObjectShape, at place: Place
    ) -> [MemberValue] {
        var merged: [Int: MemberValue] = [:]
        var disputed: [Int] = []
        for (key, sides) in keyed.entries.enumerated() {
            let entryPlace = place.appending(.entry(list: list, key: keyed.keys[key]))
            if sides.ours != nil && sides.theirs != nil || sides.base == nil {
                merged[key] = object(sides, inner, at: entryPlace)
            } else if sides.ours != nil || sides.theirs != nil, !sides.isAgreed {
                disputed.append(key)
                merged[key] = sides.ours
            }
        }
        let order = OrderMerge(
            base: keyed.base, ours: keyed.ours, theirs: keyed.theirs, count: keyed.keys.count
        ) { one, other in
            keyed.keys[one].bytes.lexicographicallyPrecedes(keyed.keys[other].bytes)
        }
        let kept = order.merged { merged[$0] != nil }
        for key in disputed { note(key, keyed, kept, list: list, merged, at: place) }
        return kept.compactMap { merged[$0] }
    }

    /// An entry that one side deleted and the other changed.
    private mutating func note(
        _ key: Int, _ keyed: KeyedSides, _ kept: [Int], list: String, _ merged: [Int: MemberValue],
        at place: Place
    ) {
        let sides = keyed.entries[key]
        let entryPlace = place.appending(.entry(list: list, key: keyed.keys[key]))
        if let ours = merged[key], let index = kept.firstIndex(of: key) {
            note(
                .deletedByTheirs, nil, sides, at: entryPlace,
                [.remove(list: list, at: index, ours)], in: place)
        } else if let theirs = sides.theirs {
            let before = keyed.theirs.prefix { $0 != key }.last { kept.contains($0) }
            let index = before.flatMap { kept.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
            note(
                .deletedByOurs, nil, sides, at: entryPlace,
                [.insert(list: list, at: index, theirs)], in: place)
        }
    }
}
