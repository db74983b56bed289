import PlanModel

/// What leads from what members of an object said to what a form says of them, no more than what differs.
struct RecordRewriting {
    let place: Place
    private(set) var changes: [Change] = []

    init(_ place: Place) { self.place = place }

    /// Lets a member say something else.
    ///
    /// - Parameter origins: Of a log, for each new entry the place of the old one that it was made of; nil for one
    ///   that is new. Without it entries are told by what they say.
    mutating func set(
        _ member: String, from old: MemberValue?, to new: MemberValue?, origins: [Int?]? = nil
    ) {
        guard old != new else { return }
        let shape = place.shape?.shape(of: member)
        if shape == .log, let origins, origins.count == new.elements.count {
            return rewrite(member, old.elements, new.elements, origins)
        }
        guard shape != .value, shape != .set else {
            changes.append(Change(place, .set(member: member, from: old, to: new)))
            return
        }
        compare(member, old, new)
    }

    private mutating func rewrite(
        _ list: String, _ old: [MemberValue], _ new: [MemberValue], _ origins: [Int?]
    ) {
        for index in old.indices.reversed() where !origins.contains(index) {
            changes.append(Change(place, .remove(list: list, at: index, old[index])))
        }
        for (index, entry) in new.enumerated() {
            if let origin = origins[index], old.indices.contains(origin) {
                guard old[origin] != entry else { continue }
                changes.append(Change(place, .amend(list: list, at: index, from: old[origin], to: entry)))
            } else {
                changes.append(Change(place, .insert(list: list, at: index, entry)))
            }
        }
    }

    /// Goes on to what is inside the member.
    private mutating func compare(_ member: String, _ old: MemberValue?, _ new: MemberValue?) {
        let root = place.record
        var finder = DifferenceFinder(
            from: RecordIndex(.record([member: old]), root: root),
            to: RecordIndex(.record([member: new]), root: root))
        finder.compare(
            .record([member: old]), .record([member: new]), place.shape ?? .record(root.kind), at: place)
        changes += finder.removals + finder.settings + finder.insertions
    }
}
