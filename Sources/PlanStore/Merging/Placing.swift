import PlanModel

/// Works out which records a merged plan keeps, and on which list each of them stands.
///
/// Wherever the two sides cannot both have it, ours stands, and the dispute is taken down.
struct Placing {
    let base: RecordIndex
    let ours: RecordIndex
    let theirs: RecordIndex
    /// The list of every record that is kept; the plan itself stands on none.
    private(set) var shelves: [RecordName: Shelf] = [:]
    private(set) var disputes: [Dispute] = []
    private var kept: Set<RecordName> = []

    /// Something about whole records on which the sides do not agree.
    enum Dispute: Equatable {
        case deletedByOurs(RecordName)
        case deletedByTheirs(RecordName)
        /// The record's place.
        case place(RecordName)
        /// What theirs added where it would stand too deep, and the record above it that ours moved.
        case tooDeep(RecordName, above: RecordName?)
    }

    init(base: RecordIndex, ours: RecordIndex, theirs: RecordIndex) {
        self.base = base
        self.ours = ours
        self.theirs = theirs
        keepOurs()
        keepTheirs()
        placeAll()
        if hasMoves { mend() }
    }

    func isKept(_ name: RecordName) -> Bool { kept.contains(name) }

    // MARK: What is kept

    /// Keeps what ours has, but for what theirs deleted and ours left as it was.
    private mutating func keepOurs() {
        let groups = DeletedGroups(by: theirs, changedBy: ours, base: base)
        for name in ours.names where !groups.isDeleted(name) || groups.isChanged(name) { kept.insert(name) }
        disputes += groups.changedHeads.filter { !isStageOfOneRouteMap($0) }.map { .deletedByTheirs($0) }
        guard ours.hasRouteMap, !theirs.hasRouteMap, base.hasRouteMap else { return }
        // The route map comes or goes as a whole, with its stages.
        for name in ours.names where name.kind == .stage {
            if ours.routeMap == base.routeMap { kept.remove(name) } else { kept.insert(name) }
        }
    }

    /// Keeps what theirs added, but for what stands inside a record that is not kept.
    private mutating func keepTheirs() {
        let groups = DeletedGroups(by: ours, changedBy: theirs, base: base)
        disputes += groups.changedHeads.filter { !isStageOfOneRouteMap($0) }.map { .deletedByOurs($0) }
        let dropsRouteMap = !ours.hasRouteMap && base.hasRouteMap
        for name in theirs.names where !base.has(name) && !ours.has(name) {
            if name.kind == .stage && dropsRouteMap { continue }
            if let holder = theirs.holder(of: name), isKept(holder) { kept.insert(name) }
        }
    }

    /// Whether one side has no route map: the whole of it is in dispute then, and not its stages.
    private func isStageOfOneRouteMap(_ name: RecordName) -> Bool {
        name.kind == .stage && ours.hasRouteMap != theirs.hasRouteMap
    }

    // MARK: Where it stands

    private mutating func placeAll() {
        for name in ours.names where isKept(name) {
            guard let our = ours.shelf(of: name) else { continue }
            guard let their = theirs.shelf(of: name) else {
                shelves[name] = our
                continue
            }
            let old = base.shelf(of: name)
            if our == their || old == their {
                shelves[name] = our
            } else if old == our {
                if isKept(their.holder.record) { shelves[name] = their } else { placeAsOurs(name) }
            } else {
                disputes.append(.place(name))
                shelves[name] = our
            }
        }
        for name in theirs.names where isKept(name) && !ours.has(name) {
            shelves[name] = theirs.shelf(of: name)
        }
    }

    /// Puts a record where ours has it, and keeps what it stands in there.
    private mutating func placeAsOurs(_ name: RecordName) {
        guard let shelf = ours.shelf(of: name) else { return }
        shelves[name] = shelf
        if kept.insert(shelf.holder.record).inserted { placeAsOurs(shelf.holder.record) }
    }

    // MARK: Circles and depth

    /// Only where the sides differ about a place can their records together stand in a circle or too deep.
    private var hasMoves: Bool {
        ours.names.contains { name in
            theirs.shelf(of: name).map { $0 != ours.shelf(of: name) } ?? false
        }
    }

    private mutating func mend() {
        var isWhole = false
        while !isWhole {
            isWhole = true
            for name in ours.names + theirs.names where name.kind == .action && isKept(name) {
                if let fault = fault(above: name), mend(fault) { isWhole = false }
            }
        }
    }

    /// The actions from one up to its pillar, where they are too many; those of a circle, where it stands in one.
    private func fault(above name: RecordName) -> [RecordName]? {
        var path = [name]
        while let holder = shelves[path[path.count - 1]]?.holder.record, holder.kind == .action {
            if let start = path.firstIndex(of: holder) { return Array(path[start...]) }
            path.append(holder)
        }
        return path.count > PlanAction.deepest ? path : nil
    }

    /// Takes the lowest step of the way that only theirs has out of it; with ours alone no way is at fault.
    ///
    /// - Returns: Whether there was one.
    private mutating func mend(_ path: [RecordName]) -> Bool {
        guard let name = path.first(where: { shelves[$0] != ours.shelf(of: $0) }) else { return false }
        if ours.has(name) {
            disputes.append(.place(name))
            placeAsOurs(name)
        } else {
            let mover = path.first { ours.has($0) && ours.shelf(of: $0) != theirs.shelf(of: $0) }
            disputes.append(.tooDeep(name, above: mover))
            drop(name)
        }
        return true
    }

    /// Leaves out what theirs added, with what it added inside; what ours has too goes back to its place there.
    private mutating func drop(_ name: RecordName) {
        var dropped: Set = [name]
        kept.remove(name)
        shelves[name] = nil
        for inner in theirs.names {
            guard let holder = shelves[inner]?.holder.record, dropped.contains(holder) else { continue }
            if ours.has(inner) {
                placeAsOurs(inner)
            } else {
                dropped.insert(inner)
                kept.remove(inner)
                shelves[inner] = nil
            }
        }
    }
}

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

extension RecordIndex {
    var routeMap: MemberValue? { self[root]?.value["routeMap"] }
    var hasRouteMap: Bool { routeMap != nil }
}
