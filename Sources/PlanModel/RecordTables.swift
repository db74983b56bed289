/// The rows of every kind of record by id.
struct RecordTables: Sendable {
    private var tables = Array(repeating: RecordTable(), count: RecordKind.allCases.count)

    subscript(kind: RecordKind) -> RecordTable {
        _read { yield tables[kind.place] }
        _modify { yield &tables[kind.place] }
    }
}

extension RecordKind {
    fileprivate var place: Int {
        switch self {
        case .plan: 0
        case .pillar: 1
        case .action: 2
        case .milestone: 3
        case .organisation: 4
        case .document: 5
        case .funding: 6
        case .meeting: 7
        case .question: 8
        case .resolution: 9
        case .measure: 10
        case .event: 11
        case .stage: 12
        }
    }
}

extension PlanRecords {
    /// The row of the record with this name, if it is in the plan.
    package func row(of name: RecordName) -> Int? {
        if name.kind == .plan { return equal(head.id, name.id) ? 0 : nil }
        return tables[name.kind].row(of: name.id, in: self).map { Int($0) }
    }

    /// The row that a record with this name had in the file as it was loaded, whether or not it is in the plan
    /// still.
    package func loadedRow(of name: RecordName) -> Int? {
        guard let row = tables[name.kind].firstRow(of: name.id, in: self).map({ Int($0) }),
            margin(of: name.kind, row: row).origin != 0
        else { return nil }
        return row
    }

    /// Enters a record's id, or answers the row of the record that has it already.
    package mutating func enter(_ id: Text, row: Int, as kind: RecordKind) -> Int32? {
        var table = RecordTable()
        swap(&table, &tables[kind])
        let other = table.insert(id, row: Int32(row), in: self)
        swap(&table, &tables[kind])
        return other
    }

    /// Frees the id of a record that is no longer in the plan.
    mutating func withdraw(_ id: Text, as kind: RecordKind) {
        var table = RecordTable()
        swap(&table, &tables[kind])
        table.remove(id, in: self)
        swap(&table, &tables[kind])
    }

    /// Keeps the ids of records that are not listed, so that nothing finds them and no new record takes them.
    mutating func hideUnlisted() {
        for kind in RecordKind.allCases where kind != .plan {
            var table = RecordTable()
            swap(&table, &tables[kind])
            table.hide(but: Set(rows(of: kind).map { Int32($0) }))
            swap(&table, &tables[kind])
        }
    }
}
