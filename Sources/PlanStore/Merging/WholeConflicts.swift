import PlanModel

/// The conflicts about whole records: their ids, their places, and whether they stand at all.
struct WholeConflicts {
    private(set) var conflicts: [Conflict] = []

    init(placing: Placing, clashes: [SameIDs.Clash], merged tree: MemberValue) {
        guard !clashes.isEmpty || !placing.disputes.isEmpty else { return }
        let merged = RecordIndex(tree, root: placing.ours.root)
        let swapping = Swapping(clashes, in: merged)
        for clash in clashes where merged.has(clash.part == nil ? clash.other : clash.record) {
            conflicts.append(Self.conflict(clash, merged, swapping))
        }
        let taking = Taking(placing: placing, merged: merged)
        conflicts += placing.disputes.map { Self.conflict($0, placing, merged, taking) }
    }

    private static func conflict(_ clash: SameIDs.Clash, _ merged: RecordIndex, _ swapping: Swapping)
        -> Conflict
    {
        var place = Place(clash.record)
        var values = (ours: merged[clash.record]?.value, theirs: merged[clash.other]?.value)
        if let part = clash.part {
            place = place.appending(.entry(list: "parts", key: [part]))
            let parts = merged[clash.record]?.value["parts"].elements ?? []
            values.ours = parts.first { $0["id"] == .text(part) }
            values.theirs = parts.first { $0["id"] == .text(clash.theirs) }
        }
        return Conflict(
            plan: merged.root.id, place: place, kind: .sameID(theirs: clash.theirs), base: nil,
            ours: values.ours, theirs: values.theirs, taking: swapping.changes(for: clash))
    }

    private static func conflict(
        _ dispute: Placing.Dispute, _ placing: Placing, _ merged: RecordIndex, _ taking: Taking
    ) -> Conflict {
        let (name, kind) = dispute.subject
        let isAboutPlace = kind == .place
        func value(_ index: RecordIndex) -> MemberValue? {
            isAboutPlace
                ? index.holder(of: name).map { .text($0.description) } : index[name]?.value
        }
        return Conflict(
            plan: merged.root.id, place: Place(name), kind: kind, base: value(placing.base),
            ours: value(merged), theirs: value(placing.theirs), taking: taking.changes(for: dispute))
    }
}

extension Placing.Dispute {
    fileprivate var subject: (RecordName, Conflict.Kind) {
        switch self {
        case .deletedByOurs(let name): (name, .deletedByOurs)
        case .deletedByTheirs(let name): (name, .deletedByTheirs)
        case .place(let name): (name, .place)
        case .tooDeep(let name, _): (name, .tooDeep)
        }
    }
}
