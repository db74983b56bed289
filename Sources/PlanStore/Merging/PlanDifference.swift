package import PlanModel

/// What leads from one state of a plan to another.
package enum PlanDifference {
    /// The fewest changes, in an order in which each fits the plan as those before it left it.
    ///
    /// Records are found by their ids wherever they stand: one that moved is removed, with all that is inside it,
    /// and inserted elsewhere. An absent list says the same as an empty one, and a single source the same as a
    /// list of one. Only the plan itself may change its id, last of all.
    package static func changes(from: MemberValue, to: MemberValue) -> [Change] {
        let root = RecordName(.plan, from["id"]?.asText ?? "")
        var finder = DifferenceFinder(
            from: RecordIndex(from, root: root), to: RecordIndex(to, root: root))
        finder.compareRecord(root)
        var changes = finder.removals + finder.settings + finder.insertions
        if from["id"] != to["id"] {
            changes.append(Change(root, .set(member: "id", from: from["id"], to: to["id"])))
        }
        return changes
    }
}

/// Collects the changes between two trees. All that is removed goes first, so that no id ever stands twice; what
/// is changed member by member stays in its place throughout.
struct DifferenceFinder {
    let from: RecordIndex
    let to: RecordIndex
    /// Whether the lists of records are left alone.
    var looksAtOwnMembersOnly = false
    private(set) var removals: [Change] = []
    private(set) var settings: [Change] = []
    private(set) var insertions: [Change] = []

    init(from: RecordIndex, to: RecordIndex) {
        self.from = from
        self.to = to
    }

    /// Whether no change was found.
    var isEmpty: Bool { removals.isEmpty && settings.isEmpty && insertions.isEmpty }

    /// Compares a record that stays in its place.
    mutating func compareRecord(_ name: RecordName) {
        guard let old = from[name]?.value, let new = to[name]?.value else { return }
        compare(old, new, .record(name.kind), at: Place(name))
    }

    mutating func compare(_ old: MemberValue, _ new: MemberValue, _ shape: ObjectShape, at place: Place) {
        guard old != new else { return }
        for name in MemberValue.names(of: old, and: new) {
            compare(name, old[name], new[name], shape, at: place)
        }
    }

    private mutating func compare(
        _ name: String, _ old: MemberValue?, _ new: MemberValue?, _ shape: ObjectShape, at place: Place
    ) {
        switch shape.shape(of: name) {
        case .value:
            if case .record = shape, name == "id" { return }
            set(name, old, new, at: place)
        case .set:
            if !(old.elements.isEmpty && new.elements.isEmpty) { set(name, old, new, at: place) }
        case .object(let inner):
            if case .record? = old, case .record? = new, let old, let new {
                compare(old, new, inner, at: place.appending(.member(name)))
            } else {
                set(name, old, new, at: place)
            }
        case .log: compareLog(name, old.elements, new.elements, at: place)
        case .keyed(let inner): compareKeyed(name, old.elements, new.elements, inner, at: place)
        case .records:
            if !looksAtOwnMembersOnly { compareRecords(on: Shelf(holder: place, list: name)) }
        }
    }

    private mutating func set(_ name: String, _ old: MemberValue?, _ new: MemberValue?, at place: Place) {
        if old != new { settings.append(Change(place, .set(member: name, from: old, to: new))) }
    }

    private mutating func compareLog(
        _ list: String, _ old: [MemberValue], _ new: [MemberValue], at place: Place
    ) {
        var keys = EntryKeys()
        let oldKeys = old.map { keys.number(of: $0.canonicalBytes) }
        let newKeys = new.map { keys.number(of: $0.canonicalBytes) }
        _ = change(list, old, new, oldKeys, newKeys, at: place)
    }

    private mutating func compareKeyed(
        _ list: String, _ old: [MemberValue], _ new: [MemberValue], _ inner: ObjectShape, at place: Place
    ) {
        guard let oldNames = inner.keys(of: old), let newNames = inner.keys(of: new) else {
            return compareLog(list, old, new, at: place)
        }
        var keys = EntryKeys()
        let oldKeys = oldNames.map { keys.number(of: $0.bytes) }
        let newKeys = newNames.map { keys.number(of: $0.bytes) }
        for (oldPlace, newPlace) in change(list, old, new, oldKeys, newKeys, at: place) {
            compare(
                old[oldPlace], new[newPlace], inner,
                at: place.appending(.entry(list: list, key: oldNames[oldPlace])))
        }
    }

    private mutating func compareRecords(on shelf: Shelf) {
        var keys = EntryKeys()
        let old = from.shelves[shelf] ?? []
        let new = to.shelves[shelf] ?? []
        let oldKeys = old.map { keys.number(of: $0) }
        let newKeys = new.map { keys.number(of: $0) }
        let pairs = change(
            shelf.list, old.compactMap { from[$0]?.value }, new.compactMap { to[$0]?.value }, oldKeys,
            newKeys, at: shelf.holder)
        for (place, _) in pairs { compareRecord(old[place]) }
    }

    /// Takes down what leaves and what comes into a list.
    ///
    /// - Returns: The places, in both, of what stays.
    private mutating func change(
        _ list: String, _ old: [MemberValue], _ new: [MemberValue], _ oldKeys: [Int], _ newKeys: [Int],
        at place: Place
    ) -> [(Int, Int)] {
        let pairs = CommonSubsequence.pairs(oldKeys, newKeys)
        var stays = Array(repeating: false, count: old.count)
        var stayed = Array(repeating: false, count: new.count)
        for (oldPlace, newPlace) in pairs {
            stays[oldPlace] = true
            stayed[newPlace] = true
        }
        for index in old.indices.reversed() where !stays[index] {
            removals.append(Change(place, .remove(list: list, at: index, old[index])))
        }
        for index in new.indices where !stayed[index] {
            insertions.append(Change(place, .insert(list: list, at: index, new[index])))
        }
        return pairs
    }
}

extension MemberValue {
    /// The names of the members of two objects: the first one's in their order, each that only the second has
    /// behind the one that it follows there.
    static func names(of one: MemberValue, and other: MemberValue) -> [String] {
        var names = one.members.map(\.name)
        var place = 0
        for member in other.members {
            if place < names.count, names[place].utf8.elementsEqual(member.name.utf8) {
                place += 1
            } else if let found = names.firstIndex(where: { $0.utf8.elementsEqual(member.name.utf8) }) {
                place = found + 1
            } else {
                names.insert(member.name, at: place)
                place += 1
            }
        }
        return names
    }
}
