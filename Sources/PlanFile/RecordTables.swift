import PlanModel

/// The rows of every kind of record by id, built while a plan is read.
struct RecordTables {
    var pillars = RecordTable<Pillar>()
    var actions = RecordTable<PlanAction>()
    var milestones = RecordTable<Milestone>()
    var organisations = RecordTable<Organisation>()
    var documents = RecordTable<PlanDocument>()
    var funding = RecordTable<FundingStream>()
    var meetings = RecordTable<Meeting>()
    var questions = RecordTable<Question>()
    var resolutions = RecordTable<Resolution>()
    var measures = RecordTable<Measure>()
    var events = RecordTable<PlanEvent>()
    var stages = RecordTable<RouteStage>()
}

extension PlanReader {
    /// Enters a record's id, and notes it where another record of the kind has it already.
    mutating func enter<Record: IdentifiedRecord>(
        _ row: Int, in array: KeyPath<PlanRecords, [Record]>,
        table: WritableKeyPath<RecordTables, RecordTable<Record>>, what: String
    ) {
        let list = records[keyPath: array]
        guard !list[row].id.isAbsent else { return }
        if let other = tables[keyPath: table].insert(Int32(row), in: list, of: records) {
            noteTaken(
                records.string(list[row].id), what: what, at: Int(list[row].margin.origin),
                first: Int(list[Int(other)].margin.origin))
        }
    }

    mutating func noteTaken(_ id: String, what: String, at offset: Int, first: Int) {
        note(
            "\"\(id)\" is the id of another \(what) already; give each \(what) an id of its own",
            at: offset, related: (label: "the other stands at", offset: first))
    }
}
