import PlanModel

/// What one side deleted, by the topmost of what it deleted together, as the other side has it.
struct DeletedGroups {
    /// For each deleted record, and what the other side added to one, the topmost deleted one above it.
    private var heads: [RecordName: RecordName] = [:]
    private var deleted: Set<RecordName> = []
    private var changed: Set<RecordName> = []
    /// The topmost records of the groups in which the other side changed something, in its order.
    private(set) var changedHeads: [RecordName] = []

    init(by deleter: RecordIndex, changedBy other: RecordIndex, base: RecordIndex) {
        for name in other.names where name.kind != .plan {
            let above = other.holder(of: name).flatMap { heads[$0] }
            let isNew = !base.has(name)
            let isMoved = !isNew && base.shelf(of: name) != other.shelf(of: name)
            if !isNew, !deleter.has(name) {
                deleted.insert(name)
                let head = above ?? name
                heads[name] = head
                if isMoved || Self.changedItself(name, other, base) { noteChange(of: head) }
            } else if let above {
                if isNew { heads[name] = above }
                if isNew || isMoved { noteChange(of: above) }
            }
        }
    }

    private mutating func noteChange(of head: RecordName) {
        if changed.insert(head).inserted { changedHeads.append(head) }
    }

    func isDeleted(_ name: RecordName) -> Bool { deleted.contains(name) }

    /// Whether the other side changed the deleted record, or anything that went with it.
    func isChanged(_ name: RecordName) -> Bool { heads[name].map { changed.contains($0) } ?? false }

    private static func changedItself(
        _ name: RecordName, _ other: RecordIndex, _ base: RecordIndex
    ) -> Bool {
        guard let new = other[name]?.value, let old = base[name]?.value else { return true }
        var finder = DifferenceFinder(from: base, to: other)
        finder.looksAtOwnMembersOnly = true
        finder.compare(old, new, .record(name.kind), at: Place(name))
        return !finder.isEmpty
    }
}
