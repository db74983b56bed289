import JSONText
import PlanModel

/// Says changes of a plan as changes of its JSON, one after the other.
///
/// The way to a record is that at the time of each change: what the file held when it was read, with all that
/// came and went since.
struct ChangeTranslator {
    /// Where records stand that came since the file was read.
    private var homes: [RecordName: Home] = [:]
    /// Records that are no longer where they stood in the file.
    private var gone: Set<RecordName> = []

    /// What the next changes do to the file.
    ///
    /// - Parameter base: The plan as it was read, or as it stands now.
    mutating func edits(
        for changes: ArraySlice<Change>, of base: PlanRecords
    ) throws(EditRefused) -> [JSONChange] {
        var edits: [JSONChange] = []
        for change in changes { edits += try self.edits(for: change, of: base) }
        return edits
    }

    private mutating func edits(for change: Change, of base: PlanRecords) throws(EditRefused) -> [JSONChange]
    {
        let steps = try steps(to: change.place, base)
        defer { follow(change) }
        let shape = change.place.shape
        switch change.operation {
        case .set(let member, let from, let to):
            return MemberDifference(from: from, to: to).edits(of: member, at: steps, in: shape)
        case .insert(let list, let at, let value):
            return [
                JSONChange(
                    steps + [.member(list)],
                    .insertElementCreating(value.json, at: at, after: shape.members(before: list)))
            ]
        case .remove(let list, let at, _):
            return [JSONChange(steps + [.member(list)], .removeElementOrObject(at: at))]
        case .amend(let list, let at, let from, let to):
            return MemberDifference(from: from, to: to).edits(at: steps + [.entry(list, at: at)])
        }
    }

    /// Keeps up with the records that come and go.
    private mutating func follow(_ change: Change) {
        switch change.operation {
        case .set(let member, let from, let to):
            if let from { leave(change.place.comings(in: from, of: member)) }
            if let to { come(change.place.comings(in: to, of: member)) }
        case .insert: come(change.comings)
        case .remove: leave(change.comings)
        case .amend: break
        }
    }

    private mutating func leave(_ records: [(name: RecordName, home: Home)]) {
        for (name, _) in records {
            homes[name] = nil
            gone.insert(name)
        }
    }

    private mutating func come(_ records: [(name: RecordName, home: Home)]) {
        for (name, home) in records { homes[name] = home }
    }

    private func steps(to place: Place, _ base: PlanRecords) throws(EditRefused) -> [JSONStep] {
        var steps = try steps(to: place.record, base)
        var inner = Place(place.record)
        for step in place.inside {
            inner.inside.append(step)
            switch step {
            case .member(let name): steps.append(.member(name))
            case .entry(let list, let key):
                let names = inner.shape?.keyMembers ?? []
                steps.append(.member(list))
                steps.append(.element(where: zip(names, key).map { JSONKey($0, $1) }))
            }
        }
        return steps
    }

    private func steps(to name: RecordName, _ base: PlanRecords) throws(EditRefused) -> [JSONStep] {
        if name.kind == .plan { return [] }
        guard let home = homes[name] ?? (gone.contains(name) ? nil : base.loadedHome(of: name)) else {
            throw EditRefused("There is no \(name) in the plan.")
        }
        return try steps(to: home.place, base) + [.member(home.list), .element(where: "id", equals: name.id)]
    }
}

extension ObjectShape? {
    /// The members that the format lists before one, so that a new member goes to its usual place.
    func members(before member: String) -> [String] {
        Array((self?.memberNames ?? []).prefix { !$0.utf8.elementsEqual(member.utf8) })
    }
}
