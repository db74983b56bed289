extension PlanRecords {
    /// Carries out a change.
    ///
    /// Refuses a change that was made for another state of the plan, and one after which the file would not load;
    /// the records then say what they said before. What the format does not know is accepted and not kept here:
    /// only the file holds it.
    ///
    /// - Returns: The change as it was really carried out: an entry that is removed is found by what it says, and
    ///   one that is inserted comes at the end where the list has become shorter.
    package mutating func apply(_ change: Change) throws(EditRefused) -> Change {
        let record = change.place.record
        guard let row = row(of: record) else { throw EditRefused("There is no \(record) in the plan.") }
        let gone = rowsGoing(with: change)
        let done = Change(change.place, try carryOut(change, of: record.kind, row: row))
        renewReferences(after: done, gone: gone)
        settle(record.kind, row: row)
        return done
    }

    private mutating func carryOut(
        _ change: Change, of kind: RecordKind, row: Int
    ) throws(EditRefused) -> Change.Operation {
        switch kind {
        case .plan:
            var root = root
            let done = try carryOut(change, on: &root, row: 0)
            self.root = root
            return done
        case .pillar: return try carryOut(change, on: \.pillars, row)
        case .action: return try carryOut(change, on: \.actions, row)
        case .milestone: return try carryOut(change, on: \.milestones, row)
        case .organisation: return try carryOut(change, on: \.organisations, row)
        case .document: return try carryOut(change, on: \.documents, row)
        case .funding: return try carryOut(change, on: \.funding, row)
        case .meeting: return try carryOut(change, on: \.meetings, row)
        case .question: return try carryOut(change, on: \.questions, row)
        case .resolution: return try carryOut(change, on: \.resolutions, row)
        case .measure: return try carryOut(change, on: \.measures, row)
        case .event: return try carryOut(change, on: \.events, row)
        case .stage: return try carryOut(change, on: \.stages, row)
        }
    }

    private mutating func carryOut<Record: ChangeableRecord>(
        _ change: Change, on array: WritableKeyPath<Self, [Record]>, _ row: Int
    ) throws(EditRefused) -> Change.Operation {
        var record = self[keyPath: array][row]
        let done = try carryOut(change, on: &record, row: row)
        self[keyPath: array][row] = record
        return done
    }

    /// Goes on to the object inside the record in which the change is made.
    private mutating func carryOut<Record: ChangeableRecord>(
        _ change: Change, on record: inout Record, row: Int
    ) throws(EditRefused) -> Change.Operation {
        guard let step = change.place.inside.first else {
            return try perform(change.operation, on: &record, row: row)
        }
        guard change.place.inside.count == 1 else { throw .noPlace(change.place) }
        switch step {
        case .member(let name):
            guard let inner = Record.member(name)?.change else { throw .noPlace(change.place) }
            return try inner(&self, &record, change.operation)
        case .entry(let name, let key):
            guard let list = Record.member(name)?.list, let inner = list.change else {
                throw .noPlace(change.place)
            }
            let names = change.place.shape?.keyMembers ?? []
            let place = (0..<list.count(self, record)).first { place in
                let entry = list.entry(self, record, place)
                return names.count == key.count
                    && zip(names, key).allSatisfy { entry[$0] == .text($1) }
            }
            guard let place else { throw .noPlace(change.place) }
            return try inner(&self, &record, place, change.operation)
        }
    }
}

extension EditRefused {
    fileprivate static func noPlace(_ place: Place) -> EditRefused {
        EditRefused("There is no \(place) in the plan.")
    }
}
