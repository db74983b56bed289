import PlanModel
import SeededRandom

/// Changes made at random of what a plan holds at the moment, at any place and of any kind.
struct RandomChanges {
    private var generator: SeededGenerator
    private var values: RandomValues

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
        // Ids that no plan made by another seed has.
        values = RandomValues(seed: seed &* 7, hasUnknown: true)
        values.skipIDs()
    }

    /// An object of the plan, and what it is called in the table of the format.
    private struct Spot {
        var place: Place
        var name: String
        var value: MemberValue
    }

    /// The next change; it may be one that the plan refuses.
    ///
    /// - Parameter earlier: Changes that were made already; now and then one of them is taken back, whatever came
    ///   after it.
    mutating func change(of plan: PlanRecords, after earlier: [Change]) -> Change? {
        if chance(3), let one = earlier.randomElement(using: &generator) { return one.inverse }
        let root = RecordName(.plan, plan.id)
        guard let value = plan.value(of: root) else { return nil }
        var spot = Spot(place: Place(root), name: "plan", value: value)
        while chance(5) == false {
            let inner = inside(spot)
            guard let next = inner.randomElement(using: &generator) else { break }
            spot = next
        }
        return operation(at: spot, after: earlier).map { Change(spot.place, $0) }
    }

    /// The objects directly inside one that change member by member.
    private func inside(_ spot: Spot) -> [Spot] {
        guard case .record(let members) = spot.value, let shape = spot.place.shape else { return [] }
        return members.flatMap { member -> [Spot] in
            let type = FormatTable.members[spot.name]?.first { $0.name == member.name }?.type ?? ""
            let name = String(type.dropFirst().dropLast())
            var place = spot.place
            switch (shape.shape(of: member.name), member.value) {
            case (.records(let kind), .list(let list)):
                return list.compactMap { value in
                    value["id"]?.asText.map {
                        Spot(place: Place(RecordName(kind, $0)), name: name, value: value)
                    }
                }
            case (.object, let value):
                place.inside.append(.member(member.name))
                return [Spot(place: place, name: member.name, value: value)]
            case (.keyed(let inner), .list(let list)):
                var seen: Set<[String]> = []
                return list.compactMap { value in
                    let key = inner.keyMembers.map { value[$0]?.asText ?? "" }
                    // Of two with one key the first is meant.
                    guard seen.insert(key).inserted else { return nil }
                    place.inside = spot.place.inside + [.entry(list: member.name, key: key)]
                    return Spot(place: place, name: name, value: value)
                }
            default: return []
            }
        }
    }

    private mutating func operation(at spot: Spot, after earlier: [Change]) -> Change.Operation? {
        if spot.name == "labels" { return label(in: spot.value) }
        if chance(12) { return .set(member: "x-new\(values.pick([1, 2]))", from: nil, to: values.unknown()) }
        let all = FormatTable.members[spot.name] ?? []
        guard let member = all.randomElement(using: &generator), let shape = spot.place.shape else {
            return nil
        }
        let old = spot.value[member.name]
        switch shape.shape(of: member.name) {
        case .records:
            // What left one place may come to another.
            if chance(2), let moved = removed(from: member.name, earlier) {
                return .insert(list: member.name, at: 0, moved)
            }
            return entry(of: member, old)
        case .log where chance(3): return amendment(of: member, old) ?? entry(of: member, old)
        case .keyed, .log: return entry(of: member, old)
        case .set: return set(of: member, old)
        case .object where old != nil: return chance(2) ? .set(member: member.name, from: old, to: nil) : nil
        case .object, .value:
            let isGone = !member.isRequired && old != nil && chance(3)
            let new = isGone ? nil : values.value(member.type, depth: 3)
            return .set(member: member.name, from: old, to: new)
        }
    }

    private mutating func removed(from list: String, _ earlier: [Change]) -> MemberValue? {
        let values = earlier.compactMap { change -> MemberValue? in
            if case .remove(list, _, let value) = change.operation { return value }
            return nil
        }
        return values.randomElement(using: &generator)
    }

    private mutating func entry(of member: FormatTable.Member, _ old: MemberValue?) -> Change.Operation {
        let list = old?.elements ?? []
        if let place = list.indices.randomElement(using: &generator), chance(2) {
            return .remove(list: member.name, at: place, list[place])
        }
        let new = values.object(String(member.type.dropFirst().dropLast()), depth: 2)
        return .insert(list: member.name, at: Int.random(in: 0...list.count, using: &generator), new)
    }

    /// An entry that says something else, all of it or one member.
    private mutating func amendment(of member: FormatTable.Member, _ old: MemberValue?) -> Change.Operation? {
        let list = old?.elements ?? []
        guard let place = list.indices.randomElement(using: &generator) else { return nil }
        var new = values.object(String(member.type.dropFirst().dropLast()), depth: 2)
        if chance(2), case .record(var members) = list[place], case .record(let others) = new,
            let other = others.randomElement(using: &generator)
        {
            members.removeAll { $0.name == other.name }
            new = .record(members + [other])
        }
        return .amend(list: member.name, at: place, from: list[place], to: new)
    }

    /// Ids and names are set as a whole, or come and go one by one.
    private mutating func set(of member: FormatTable.Member, _ old: MemberValue?) -> Change.Operation {
        var list = old?.elements ?? []
        let new = values.value(member.type, depth: 3).elements ?? []
        if chance(2), let place = list.indices.randomElement(using: &generator) {
            if chance(2) { return .remove(list: member.name, at: place, list[place]) }
            list.remove(at: place)
        }
        if chance(6) { return .set(member: member.name, from: old, to: nil) }
        for element in new { list.insert(element, at: Int.random(in: 0...list.count, using: &generator)) }
        return .set(member: member.name, from: old, to: .list(list))
    }

    private mutating func label(in labels: MemberValue) -> Change.Operation {
        let word = values.pick(["complete", "paused", "red"])
        return .set(member: word, from: labels[word], to: chance(3) ? nil : .text(values.text()))
    }

    mutating func chance(_ sides: Int) -> Bool { Int.random(in: 0..<sides, using: &generator) == 0 }
}

extension MemberValue {
    var elements: [MemberValue]? {
        if case .list(let elements) = self { return elements }
        return nil
    }
}
