import PlanModel

/// What differs in one record itself, not in the records inside it, and has not been told yet.
struct RecordDifference {
    struct Setting {
        var inside: [Place.Step]
        var shape: ObjectShape
        var member: String
        var old: MemberValue?
        var new: MemberValue?

        /// The same where an absent member says as much as one with this value.
        func filled(with usual: MemberValue?) -> Setting {
            var setting = self
            setting.old = old ?? usual
            setting.new = new ?? usual
            return setting
        }
    }

    /// What left a list and what came into it, each in the order of the list.
    struct Entries {
        var inside: [Place.Step]
        var list: String
        var gone: [MemberValue] = []
        var come: [MemberValue] = []

        var isEmpty: Bool { gone.isEmpty && come.isEmpty }
    }

    private var settings: [Setting] = []
    private var entries: [Entries] = []

    var isEmpty: Bool { settings.isEmpty && entries.isEmpty }

    init(of name: RecordName, from old: RecordIndex, to new: RecordIndex) {
        var finder = DifferenceFinder(from: old, to: new)
        finder.looksAtOwnMembersOnly = true
        finder.compareRecord(name)
        // Those that leave are found from the end of the list.
        for change in finder.removals.reversed() {
            if case .remove(let list, _, let value) = change.operation {
                add(value, to: list, at: change.place, \.gone)
            }
        }
        for change in finder.insertions {
            if case .insert(let list, _, let value) = change.operation {
                add(value, to: list, at: change.place, \.come)
            }
        }
        entries = entries.map { Self.matched($0, in: name, &finder) }.filter { !$0.isEmpty }
        for change in finder.settings {
            guard case .set(let member, let from, let to) = change.operation,
                let shape = change.place.shape
            else { continue }
            settings.append(
                Setting(inside: change.place.inside, shape: shape, member: member, old: from, new: to))
        }
    }

    private mutating func add(
        _ value: MemberValue, to list: String, at place: Place,
        _ side: WritableKeyPath<Entries, [MemberValue]>
    ) {
        let found = entries.firstIndex { $0.list == list && $0.inside == place.inside }
        let index = found ?? entries.count
        if found == nil { entries.append(Entries(inside: place.inside, list: list)) }
        entries[index][keyPath: side].append(value)
    }

    /// Without the entries that only changed their places; one that is known by its key is compared with itself.
    private static func matched(
        _ entries: Entries, in name: RecordName, _ finder: inout DifferenceFinder
    ) -> Entries {
        guard !entries.gone.isEmpty, !entries.come.isEmpty else { return entries }
        let place = Place(name, inside: entries.inside)
        var inner: ObjectShape?
        if case .keyed(let shape)? = place.shape?.shape(of: entries.list) { inner = shape }
        var waiting: [[UInt8]: [Int]] = [:]
        for (index, entry) in entries.gone.enumerated().reversed() {
            waiting[identity(of: entry, inner), default: []].append(index)
        }
        var matched: Set<Int> = []
        var left = entries
        left.come = entries.come.filter { entry in
            guard let index = waiting[identity(of: entry, inner)]?.popLast() else { return true }
            matched.insert(index)
            if let inner, let key = inner.key(of: entry) {
                let step = Place.Step.entry(list: entries.list, key: key)
                finder.compare(entries.gone[index], entry, inner, at: place.appending(step))
            }
            return false
        }
        left.gone = entries.gone.indices.filter { !matched.contains($0) }.map { entries.gone[$0] }
        return left
    }

    private static func identity(of entry: MemberValue, _ shape: ObjectShape?) -> [UInt8] {
        shape?.key(of: entry)?.bytes ?? entry.canonicalBytes
    }
}

extension RecordDifference {
    mutating func take(_ member: String, inside: [Place.Step]) -> Setting? {
        settings.firstIndex { $0.member == member && $0.inside == inside }.map { settings.remove(at: $0) }
    }

    mutating func takeEntries(of list: String) -> Entries {
        let found = entries.firstIndex { $0.list == list && $0.inside.isEmpty }
        return found.map { entries.remove(at: $0) } ?? Entries(inside: [], list: list)
    }

    mutating func leave(_ entries: Entries) {
        if !entries.isEmpty { self.entries.append(entries) }
    }

    /// Everything that is left, but for a printed date beside the date that it is a twin of.
    mutating func takeSettings() -> [Setting] {
        let taken = settings
        settings = []
        return taken.filter { setting in
            guard setting.member.hasSuffix("Text") else { return true }
            let date = String(setting.member.dropLast(4))
            return !taken.contains { $0.member == date && $0.inside == setting.inside }
        }
    }

    mutating func takeEntries() -> [Entries] {
        defer { entries = [] }
        return entries
    }
}
