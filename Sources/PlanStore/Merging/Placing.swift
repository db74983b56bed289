import PlanModel

/// Works out which records a merged plan keeps, and on which list each of them stands.
///
/// Wherever the two sides cannot both have it, ours stands, and the dispute is taken down.
struct Placing {
    let base: RecordIndex
    let ours: RecordIndex
    let theirs: RecordIndex
    /// The list of every record that is kept; the plan itself stands on none.
    var shelves: [RecordName: Shelf] = [:]
    var disputes: [Dispute] = []
    var kept: Set<RecordName> = []

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
    mutating func placeAsOurs(_ name: RecordName) {
        guard let shelf = ours.shelf(of: name) else { return }
        shelves[name] = shelf
        if kept.insert(shelf.holder.record).inserted { placeAsOurs(shelf.holder.record) }
    }
}

extension RecordIndex {
    var routeMap: MemberValue? { self[root]?.value["routeMap"] }
    var hasRouteMap: Bool { routeMap != nil }
}
