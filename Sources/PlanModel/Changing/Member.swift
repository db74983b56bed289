/// The rule for one member of a kind of record: what it may hold, and how it is read from the flat arrays and
/// written into them.
struct Member<Record: ChangeableRecord>: Sendable {
    let name: String
    let form: ValueForm
    /// What the records say; nil where the member is absent, holds its default or is an empty list.
    let read: @Sendable (PlanRecords, Record) -> MemberValue?
    /// Writes a value that has been checked, into the record with this row.
    let write: @Sendable (inout PlanRecords, inout Record, Int, MemberValue?) -> Void
    var isRequired = false
    /// Whether it tells the record from others of its list.
    var isKey = false
    /// For a list, how single entries come and go.
    var list: MemberList<Record>?
    /// For an object that changes member by member, how it does.
    var change:
        (
            @Sendable (inout PlanRecords, inout Record, Change.Operation) throws(EditRefused)
                -> Change.Operation
        )?

    /// The same member as one without which no record is whole.
    var required: Self {
        var member = self
        member.isRequired = true
        return member
    }

    /// The same member as one that names the record, and so stays for its life.
    var key: Self {
        var member = required
        member.isKey = true
        return member
    }

    /// A list that must stand in the file stands there empty.
    var valueWhereEmpty: MemberValue? { isRequired && list != nil ? .list([]) : nil }

    /// A record's members, with those that every object may carry behind its own.
    static func table(_ members: [Self]) -> [Self] {
        members + [
            .note, .flag("exempt", \.margin.isExempt), .sources,
        ]
    }
}

/// How the entries of a list come and go.
struct MemberList<Record: ChangeableRecord>: Sendable {
    /// Of a list of records with ids.
    var kind: RecordKind?
    /// Of ids or names, which may also be set as a whole.
    var isSet = false
    /// Whether no two entries may have the same id.
    var isUnique = false
    /// What one entry may be.
    let entryForm: ValueForm
    let count: @Sendable (PlanRecords, Record) -> Int
    let entry: @Sendable (PlanRecords, Record, Int) -> MemberValue
    /// Puts an entry in, which has been checked; the record has this row.
    let insert: @Sendable (inout PlanRecords, inout Record, Int, Int, MemberValue) -> Void
    let remove: @Sendable (inout PlanRecords, inout Record, Int) -> Void
    /// Of a list whose entries change member by member, how the one at a place does.
    var change:
        (
            @Sendable (inout PlanRecords, inout Record, Int, Change.Operation) throws(EditRefused)
                -> Change.Operation
        )?
}
