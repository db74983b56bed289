// New records out of values that have been checked, and old ones that are no longer listed.
extension PlanRecords {
    /// A new entry of a list, or a new object.
    mutating func entry<Record: ChangeableRecord>(_ value: MemberValue) -> Record {
        var record = Record()
        fill(&record, row: -1, with: value)
        return record
    }

    /// Adds a record with all that is inside it.
    ///
    /// - Parameter adopt: Tells the record where it stands, before what is inside it is read.
    /// - Returns: Its row.
    mutating func add<Record: IdentifiedRecord & ChangeableRecord>(
        _ value: MemberValue, to array: WritableKeyPath<Self, [Record]>, as kind: RecordKind,
        adopt: (inout Record) -> Void
    ) -> Int32 {
        let row = self[keyPath: array].count
        self[keyPath: array].append(Record())
        var record = Record()
        adopt(&record)
        fill(&record, row: row, with: value)
        self[keyPath: array][row] = record
        _ = enter(record.id, row: row, as: kind)
        settle(kind, row: row)
        return Int32(row)
    }

    private mutating func fill<Record: ChangeableRecord>(
        _ record: inout Record, row: Int, with value: MemberValue
    ) {
        for member in Record.members {
            if let inner = value[member.name] { member.write(&self, &record, row, inner) }
        }
    }

    /// Gives up the id of a record that leaves the plan, and of all inside it.
    mutating func strike(_ kind: RecordKind, row: Int) {
        withdraw(id(of: kind, row: row), as: kind)
        switch kind {
        case .pillar: for child in self[children: pillars[row].actions] { strike(.action, row: Int(child)) }
        case .action:
            for child in self[children: actions[row].milestones] { strike(.milestone, row: Int(child)) }
            for child in self[children: actions[row].actions] { strike(.action, row: Int(child)) }
        case .meeting:
            for child in self[children: meetings[row].questions] { strike(.question, row: Int(child)) }
            for child in self[children: meetings[row].resolutions] { strike(.resolution, row: Int(child)) }
        default: break
        }
    }

    /// Gives up the ids of the records that stand in an object.
    mutating func strikeRecords<Record: ChangeableRecord>(in record: inout Record) {
        for member in Record.members where member.list?.kind != nil {
            member.write(&self, &record, -1, nil)
        }
    }

    /// Leads references from a question's or resolution's answers to its parts, which may have moved.
    mutating func settle(_ kind: RecordKind, row: Int) {
        switch kind {
        case .question: resolveParts(ofQuestion: row)
        case .resolution: resolveParts(ofResolution: row)
        default: break
        }
    }

    /// A reference to a record of the plan, or to a part where no kind is given.
    mutating func reference(_ id: String?, to kind: RecordKind?) -> Reference {
        guard let id else { return Reference() }
        let row = kind.flatMap { self.row(ofID: id, as: $0) }
        return Reference(id: keep(id), row: row ?? -1)
    }

    /// Puts a list at the end of its array.
    mutating func append<Element>(
        _ list: [Element], to array: WritableKeyPath<Self, [Element]>
    ) -> Run<Element> {
        let start = self[keyPath: array].count
        self[keyPath: array].append(contentsOf: list)
        return Run(start: start, count: list.count)
    }
}
