import PlanModel

/// A line of the form for a kind of record: one member, what it may hold and how it is asked for.
struct FormField: Equatable, Sendable {
    /// The member in the plan's file.
    var member: String
    var label: String
    /// The key that goes to it.
    var letter: Character
    var kind: Kind
    var isRequired = false
    /// Whether it can only be said of a new record; later other commands change it, with its history.
    var isForNew = false

    indirect enum Kind: Equatable, Sendable {
        /// What names the record, and so stays for its life.
        case id
        case line
        /// Several lines.
        case text
        /// Names, one a line.
        case names
        /// A word of a list; one of them may say no more than an absent member.
        case word([String], usual: String?)
        case flag
        case date
        case day
        /// A record by its id, or several of them.
        case record(RecordKind)
        case records(RecordKind)
        /// A whole number, which may be what an absent member says.
        case count(usual: Int)
        /// A number, or a range of them.
        case quantity
        /// A sum of money, or a range of them.
        case money
        case currency
    }

    init(
        _ letter: Character, _ member: String, _ label: String, _ kind: Kind, isRequired: Bool = false,
        isForNew: Bool = false
    ) {
        self.letter = letter
        self.member = member
        self.label = label
        self.kind = kind
        self.isRequired = isRequired
        self.isForNew = isForNew
    }

    /// The member that keeps the date as it was typed.
    var twin: String? { kind == .date ? member + "Text" : nil }

    /// Every member that the line changes.
    var members: [String] { [member] + [twin].compactMap { $0 } }

    var isLong: Bool { kind == .text || kind == .names }

    /// The kind of record that is chosen for it.
    var chosenKind: RecordKind? {
        switch kind {
        case .record(let kind), .records(let kind): kind
        default: nil
        }
    }
}

extension PlanWord {
    /// The words as a field offers them.
    fileprivate static func field(usual: Self? = nil) -> FormField.Kind {
        .word(allCases.map(\.rawValue), usual: usual?.rawValue)
    }
}

extension RecordKind {
    /// The lines of the form for records of this kind; empty where they have forms of their own.
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
        case .measure: Self.measureFields
        case .event: Self.eventFields
        case .question, .resolution, .stage: []
        }
    }

    private static let planFields: [FormField] = [
        .title, FormField("a", "asOf", "as of", .day),
        FormField("p", "deadlinePolicy", "deadlines", DeadlinePolicy.field(usual: .end)),
        FormField("s", "dueSoonDays", "due soon", .count(usual: PlanHead.defaultDueSoonDays)),
        FormField("r", "pillarTerm", "pillar term", .line), FormField("l", "aliases", "aliases", .names),
        FormField("u", "summary", "summary", .text), FormField("n", "note", "note", .text),
    ]

    private static let actionFields: [FormField] =
        [
            .title, .id,
            FormField("s", "status", "status", ActionStatus.field(), isRequired: true, isForNew: true),
            FormField("l", "leads", "leads", .records(.organisation)),
            FormField("u", "support", "support", .records(.organisation)),
            FormField("f", "funding", "funding", .records(.funding)),
            FormField("p", "places", "places", .names), FormField("w", "new", "new", .flag),
        ] + FormField.margin

    private static let milestoneFields: [FormField] =
        [
            .title, .id, FormField("d", "due", "due", .date),
            FormField("s", "kind", "sort", MilestoneKind.field(usual: .milestone)),
            FormField("c", "cancelled", "cancelled", .flag),
        ] + FormField.margin

    private static let organisationFields: [FormField] =
        [
            FormField("t", "name", "name", .line, isRequired: true), .id,
            FormField("s", "short", "short name", .line),
            FormField("a", "aliases", "other names", .names),
            FormField("y", "kind", "sort", OrganisationKind.field()),
            FormField("p", "partOf", "part of", .record(.organisation)),
            FormField("f", "identifiers", "identifiers", .names),
        ] + FormField.margin

    private static let documentFields: [FormField] =
        [
            .title, .id, FormField("y", "kind", "sort", .line),
            FormField("b", "body", "body", .record(.organisation)), FormField("d", "date", "date", .date),
            FormField("u", "url", "address", .line),
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
            FormField("g", "grantId", "grant id", .line),
        ] + FormField.margin

    private static let meetingFields: [FormField] =
        [
            FormField("b", "body", "body", .record(.organisation), isRequired: true),
            FormField("d", "date", "date", .date, isRequired: true),
            FormField("t", "title", "title", .line), .id, FormField("v", "invited", "invited", .names),
            FormField("a", "attended", "attended", .names),
        ] + FormField.margin

    private static let measureFields: [FormField] =
        [
            .title, .id, FormField("c", "category", "category", .line), FormField("u", "unit", "unit", .line),
            FormField("p", "polarity", "better is", Polarity.field(usual: .higher)),
            FormField("g", "target", "target", .quantity), FormField("d", "by", "by", .date),
            FormField("l", "lead", "lead", .record(.organisation)),
            FormField("o", "action", "action", .record(.action)),
        ] + FormField.margin

    private static let eventFields: [FormField] =
        [
            .title, .id, FormField("d", "date", "date", .date, isRequired: true),
            FormField("s", "kind", "sort", EventKind.field(), isRequired: true),
            FormField("o", "organisations", "who", .records(.organisation)),
        ] + FormField.margin
}

extension FormField {
    fileprivate static let title = FormField("t", "title", "title", .line, isRequired: true)
    fileprivate static let id = FormField("i", "id", "id", .id, isRequired: true)
    /// What every record may carry.
    fileprivate static let margin = [
        FormField("n", "note", "note", .text), FormField("x", "exempt", "exempt", .flag),
    ]
}
