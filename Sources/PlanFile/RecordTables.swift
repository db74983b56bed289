import PlanModel

/// The rows of every kind of record by id, built while a plan is read.
struct RecordTables {
    private var tables = Array(repeating: RecordTable(), count: RecordKind.allCases.count)

    subscript(kind: RecordKind) -> RecordTable {
        get { tables[kind.place] }
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

extension PlanReader {
    /// Enters a record's id, and notes it where another record of the kind has it already.
    mutating func enter(_ record: some IdentifiedRecord, row: Int, as kind: RecordKind, what: String) {
        guard !record.id.isAbsent else { return }
        if let other = tables[kind].insert(record.id, row: Int32(row), in: records) {
            noteTaken(
                records.string(record.id), what: what, at: Int(record.margin.origin),
                first: origin(of: kind, Int(other)))
        }
    }

    private func origin(of kind: RecordKind, _ row: Int) -> Int {
        let margin =
            switch kind {
            case .plan: records.head.margin
            case .pillar: records.pillars[row].margin
            case .action: records.actions[row].margin
            case .milestone: records.milestones[row].margin
            case .organisation: records.organisations[row].margin
            case .document: records.documents[row].margin
            case .funding: records.funding[row].margin
            case .meeting: records.meetings[row].margin
            case .question: records.questions[row].margin
            case .resolution: records.resolutions[row].margin
            case .measure: records.measures[row].margin
            case .event: records.events[row].margin
            case .stage: records.stages[row].margin
            }
        return Int(margin.origin)
    }

    mutating func noteTaken(_ id: String, what: String, at offset: Int, first: Int) {
        note(
            "\"\(id)\" is the id of another \(what) already; give each \(what) an id of its own",
            at: offset, related: (label: "the other stands at", offset: first))
    }
}
