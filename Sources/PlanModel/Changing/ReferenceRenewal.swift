/// Leads references anew after records of one kind came into a plan or left it.
///
/// A country's plans hold hundreds of thousands of references of which such a change concerns a few. So none is
/// looked up: one pass compares rows, and ids only of references that lead nowhere.
struct ReferenceRenewal {
    let kind: RecordKind
    /// The records that came.
    private let came: [RecordName: Int32]
    /// By row, whether the record left; rows behind the end did not.
    private var isGone: [Bool] = []

    init(_ kind: RecordKind, came: [RecordName: Int32], gone: [Int]) {
        self.kind = kind
        self.came = came
        guard let last = gone.max() else { return }
        isGone = Array(repeating: false, count: last + 1)
        for row in gone { isGone[row] = true }
    }

    /// The kinds that are named in lists, which share one array whatever they name.
    static let listed: [RecordKind] = [.organisation, .action, .milestone, .funding]

    /// Whether a reference led to a record that left.
    func hasLost(_ reference: Reference) -> Bool {
        reference.row >= 0 && reference.row < isGone.count && isGone[Int(reference.row)]
    }

    /// The row of the record that came and that a reference names which led nowhere.
    func row(found reference: Reference, in plan: PlanRecords) -> Int32? {
        guard reference.row < 0, !came.isEmpty, !reference.id.isAbsent else { return nil }
        return came[RecordName(kind, plan.string(reference.id))]
    }

    /// Where a reference leads that is known to name this kind.
    func renewed(_ reference: Reference, in plan: PlanRecords) -> Reference {
        if hasLost(reference) { return Reference(id: reference.id) }
        return row(found: reference, in: plan).map { Reference(id: reference.id, row: $0) } ?? reference
    }
}

extension PlanRecords {
    /// The rows of the records that a change is about to take out of the plan.
    func rowsGoing(with change: Change) -> [RecordKind: [Int]] {
        guard case .remove = change.operation else { return [:] }
        return change.comings.reduce(into: [:]) { rows, coming in
            if let row = row(of: coming.name) { rows[coming.name.kind, default: []].append(row) }
        }
    }

    /// Leads the references that a change concerns to where the records stand now.
    ///
    /// - Parameter gone: The rows of the records that left with it.
    mutating func renewReferences(after change: Change, gone: [RecordKind: [Int]]) {
        let names = Dictionary(grouping: change.comings.map(\.name), by: \.kind)
        for (kind, names) in names {
            guard case .set = change.operation else {
                var came: [RecordName: Int32] = [:]
                for name in names { came[name] = row(of: name).map { Int32($0) } }
                renew(ReferenceRenewal(kind, came: came, gone: gone[kind] ?? []))
                continue
            }
            renewReferences(to: kind)
        }
    }

    private mutating func renew(_ renewal: ReferenceRenewal) {
        if ReferenceRenewal.listed.contains(renewal.kind), !renewLists(renewal) {
            renewReferences(to: renewal.kind)
            return
        }
        switch renewal.kind {
        case .organisation: renewBodies(renewal)
        case .action:
            renew(\.action, of: \.measures, renewal)
            renew(\.action, of: \.routeItems, renewal)
        case .document:
            // There may be as many as there are records.
            for row in sources.indices
            where sources[row].document.row < 0 || renewal.hasLost(sources[row].document) {
                sources[row].document = renewal.renewed(sources[row].document, in: self)
            }
            renew(\.document, of: \.signOffs, renewal)
        case .stage: renew(\.stage, of: \.routeItems, renewal)
        default: break
        }
    }

    private mutating func renewBodies(_ renewal: ReferenceRenewal) {
        renew(\.partOf, of: \.organisations, renewal)
        renew(\.body, of: \.documents, renewal)
        renew(\.body, of: \.meetings, renewal)
        renew(\.from, of: \.reports, renewal)
        renew(\.lead, of: \.measures, renewal)
        renew(\.organisation, of: \.signOffs, renewal)
    }

    private mutating func renew<Record>(
        _ member: WritableKeyPath<Record, Reference>, of records: WritableKeyPath<Self, [Record]>,
        _ renewal: ReferenceRenewal
    ) {
        // Looked at where they stand, and changed afterwards: of many records few are concerned.
        let all = self[keyPath: records]
        var changed: [(row: Int, reference: Reference)] = []
        for row in all.indices {
            let reference = all[row][keyPath: member]
            guard !reference.id.isAbsent, reference.row < 0 || renewal.hasLost(reference) else { continue }
            let renewed = renewal.renewed(reference, in: self)
            if renewed != reference { changed.append((row, renewed)) }
        }
        for (row, reference) in changed { self[keyPath: records][row][keyPath: member] = reference }
    }

    /// Leads the references that stand in lists, which do not say what kind of record they name.
    ///
    /// - Returns: Whether each of them could be told; else those who hold the lists must be asked.
    private mutating func renewLists(_ renewal: ReferenceRenewal) -> Bool {
        var lost: [Int] = []
        var found: [(place: Int, row: Int32)] = []
        for place in references.indices {
            let reference = references[place]
            if renewal.hasLost(reference) {
                let isOfKind = names(reference, renewal.kind)
                if isOfKind == nil { return false }
                if isOfKind == true { lost.append(place) }
            } else if let row = renewal.row(found: reference, in: self) {
                guard let kind = silenced[Int32(place)] else { return false }
                if kind == renewal.kind { found.append((place, row)) }
            }
        }
        for place in lost {
            references[place].row = -1
            silenced[Int32(place)] = renewal.kind
        }
        for (place, row) in found {
            references[place].row = row
            silenced[Int32(place)] = nil
        }
        return true
    }

    /// Whether a reference whose record left led to one of a kind; nil where it may lead to another's row too.
    private func names(_ reference: Reference, _ kind: RecordKind) -> Bool? {
        let row = Int(reference.row)
        let id = string(reference.id)
        func stands(_ other: Text) -> Bool { equal(other, id) }
        guard stands(self.id(of: kind, row: row)) else { return false }
        let isElsewhere =
            (row < parts.count && stands(parts[row].id))
            || ReferenceRenewal.listed.contains { $0 != kind && self.row(of: RecordName($0, id)) == row }
        return isElsewhere ? nil : true
    }
}
