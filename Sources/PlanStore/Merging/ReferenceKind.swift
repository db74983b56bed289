import PlanModel

/// How a member names a record.
enum ReferenceKind: Equatable {
    /// By its id.
    case record(RecordKind)
    /// By the id of a part of the same question or resolution.
    case part
    /// By `kind:ID`.
    case qualified
    /// By its id, or by `kind:ID` where that would be ambiguous.
    case relationEnd

    /// - Parameter holder: The kind of record, or the list in whose entries the member stands.
    init?(of member: String, in holder: String) {
        switch (holder, member) {
        case ("action", "leads"), ("action", "support"), ("organisation", "partOf"), ("document", "body"),
            ("funding", "funders"), ("funding", "recipients"), ("meeting", "body"), ("question", "to"),
            ("resolution", "respondents"), ("reports", "from"), ("measure", "lead"),
            ("signOffs", "organisation"), ("event", "organisations"):
            self = .record(.organisation)
        case ("funding", "actions"), ("resolution", "actions"), ("measure", "action"), ("items", "action"):
            self = .record(.action)
        case ("updates", "milestones"): self = .record(.milestone)
        case ("action", "funding"): self = .record(.funding)
        case ("signOffs", "document"), ("source", "document"): self = .record(.document)
        case ("items", "stage"): self = .record(.stage)
        case ("answers", "parts"), ("reports", "answers"), ("reports", "partly"): self = .part
        case ("relations", "from"), ("relations", "to"): self = .relationEnd
        case ("findings", "record"): self = .qualified
        default: return nil
        }
    }
}
