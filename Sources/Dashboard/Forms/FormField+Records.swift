import PlanModel

extension PlanWord {
    /// The words as a field offers them.
    static func field(usual: Self? = nil) -> FormField.Kind {
        .word(allCases.map(\.rawValue), usual: usual?.rawValue)
    }
}

// The lines of the forms of records, by kind.
extension RecordKind {
    var formFields: [FormField] {
        switch self {
        case .plan: Self.planFields
        case .pillar: [.title, .id] + FormField.margin
        case .action: Self.actionFields
        case .milestone: Self.milestoneFields
        case .organisation: Self.organisationFields
        case .document: Self.documentFields
        case .funding: Self.fundingFields
        case .meeting: Self.meetingFields
        case .question: Self.questionFields
        case .resolution: Self.resolutionFields
        case .measure: Self.measureFields
        case .event: Self.eventFields
        case .stage: [.title, .id, FormField("p", "purpose", "purpose", .text)] + FormField.margin
        }
    }

    private static let planFields: [FormField] =
        [
            .title, FormField("a", "asOf", "as of", .day),
            FormField("p", "deadlinePolicy", "deadlines", DeadlinePolicy.field(usual: .end)),
            FormField("s", "dueSoonDays", "due soon", .count(usual: PlanHead.defaultDueSoonDays)),
            FormField("r", "pillarTerm", "pillar term", .line),
            FormField("l", "aliases", "aliases", .names), FormField("u", "summary", "summary", .text),
            FormField("d", "documents", "papers", .list(.document)),
            FormField("w", "labels", "local words", .object(.labels)),
            FormField("g", "signOffs", "sign-offs", .entries(.signOff)),
            FormField("e", "relations", "relations", .entries(.relation)),
            FormField("m", "routeMap", "route map", .object(.routeMap)),
            FormField("c", "participation", "cost models", .entries(.participation)),
            FormField("f", "findings", "findings", .entries(.finding)),
        ] + FormField.margin

    private static let actionFields: [FormField] =
        [
            .title, .id,
            FormField("s", "status", "status", ActionStatus.field(), isRequired: true, isForNew: true),
            FormField("l", "leads", "leads", .records(.organisation)),
            FormField("u", "support", "support", .records(.organisation)),
            FormField("f", "funding", "funding", .records(.funding)),
            FormField("p", "places", "places", .names), FormField("w", "new", "new", .flag),
            FormField("o", "updates", "updates", .entries(.update)),
            FormField("c", "confidence", "confidence", .entries(.confidence)),
        ] + FormField.margin

    private static let milestoneFields: [FormField] =
        [
            .title, .id, FormField("d", "due", "due", .date),
            FormField("s", "kind", "sort", MilestoneKind.field(usual: .milestone)),
            FormField("c", "cancelled", "cancelled", .flag), FormField("f", "done", "done", .date),
            FormField("g", "target", "target", .object(.target)),
            FormField("a", "alternatives", "other dates", .entries(.alternative)),
            FormField("r", "revisions", "revisions", .entries(.revision)),
            FormField("e", "evidence", "evidence", .entries(.evidence)),
        ] + FormField.margin

    private static let organisationFields: [FormField] =
        [
            FormField("t", "name", "name", .line, isRequired: true), .id,
            FormField("s", "short", "short name", .line),
            FormField("a", "aliases", "other names", .names),
            FormField("y", "kind", "sort", OrganisationKind.field()),
            FormField("p", "partOf", "part of", .record(.organisation)),
            FormField("f", "identifiers", "identifiers", .names),
            FormField("b", "notSameAs", "not same as", .names),
        ] + FormField.margin

    private static let documentFields: [FormField] =
        [
            .title, .id, FormField("y", "kind", "sort", .line),
            FormField("b", "body", "body", .record(.organisation)), FormField("d", "date", "date", .date),
            FormField("u", "url", "web address", .line), FormField("f", "facts", "facts", .entries(.fact)),
        ] + FormField.margin

    private static let fundingFields: [FormField] =
        [
            .title, .id, FormField("s", "status", "status", FundingStatus.field(), isRequired: true),
            FormField("y", "kind", "sort", FundingKind.field(), isRequired: true),
            FormField("a", "amount", "amount", .money), FormField("c", "currency", "currency", .currency),
            FormField("w", "awarded", "awarded", .date), FormField("b", "start", "begins", .date),
            FormField("e", "end", "ends", .date),
            FormField("f", "funders", "funders", .records(.organisation)),
            FormField("r", "recipients", "recipients", .records(.organisation)),
            FormField("o", "actions", "pays for", .records(.action)),
            FormField("l", "years", "by year", .entries(.year)),
            FormField("g", "grantId", "grant id", .line),
            FormField("d", "alternatives", "other ends", .entries(.alternative)),
        ] + FormField.margin

    private static let meetingFields: [FormField] =
        [
            FormField("b", "body", "body", .record(.organisation), isRequired: true),
            FormField("d", "date", "date", .date, isRequired: true),
            FormField("t", "title", "title", .line), .id, FormField("v", "invited", "invited", .names),
            FormField("a", "attended", "attended", .names),
        ] + FormField.margin

    private static let questionFields: [FormField] =
        [
            FormField("t", "text", "text", .text, isRequired: true), .id,
            FormField("b", "by", "asked by", .line),
            FormField("o", "to", "asked of", .records(.organisation)),
            FormField("s", "kind", "sort", QuestionKind.field(usual: .question)),
            FormField("p", "parts", "parts", .entries(.part)),
            FormField("a", "answers", "answers", .entries(.answer)),
        ] + FormField.margin

    private static let resolutionFields: [FormField] =
        [
            FormField("t", "text", "text", .text, isRequired: true), .id,
            FormField("v", "verb", "verb", ResolutionVerb.field(), isRequired: true),
            FormField("o", "respondents", "respondents", .records(.organisation)),
            FormField("d", "due", "due", .date),
            FormField("r", "responseRequired", "must answer", .flag),
            FormField("m", "minute", "minute", .line),
            FormField("p", "parts", "parts", .entries(.part)),
            FormField("w", "actions", "about", .records(.action)),
            FormField("f", "proposed", "only proposed", .flag),
            FormField("e", "response", "response", .object(.response)),
            FormField("a", "reports", "reports", .entries(.report)),
            FormField("c", "closed", "closed", .day),
        ] + FormField.margin

    private static let measureFields: [FormField] =
        [
            .title, .id, FormField("c", "category", "category", .line), FormField("u", "unit", "unit", .line),
            FormField("p", "polarity", "better is", Polarity.field(usual: .higher)),
            FormField("g", "target", "target", .quantity), FormField("d", "by", "target by", .date),
            FormField("l", "lead", "lead", .record(.organisation)),
            FormField("o", "action", "action", .record(.action)),
            FormField("r", "readings", "readings", .entries(.reading)),
        ] + FormField.margin

    private static let eventFields: [FormField] =
        [
            .title, .id, FormField("d", "date", "date", .date, isRequired: true),
            FormField("s", "kind", "sort", EventKind.field(), isRequired: true),
            FormField("o", "organisations", "bodies", .records(.organisation)),
            FormField("a", "alternatives", "other dates", .entries(.alternative)),
        ] + FormField.margin
}

extension FormField {
    fileprivate static let title = FormField("t", "title", "title", .line, isRequired: true)
    fileprivate static let id = FormField("i", "id", "id", .id, isRequired: true)
    /// What every object may carry.
    static let margin = [
        FormField("n", "note", "note", .text), FormField("x", "exempt", "exempt", .flag),
        FormField("z", "source", "sources", .entries(.source)),
    ]
}
