// The members of each kind of object, in the order of the format's own description. The names stand beside the
// cases because a table of constants costs nothing when the program starts.

enum PlanMember: Int, MemberName {
    case format, id, title, pillars, aliases, asOf, deadlinePolicy, dueSoonDays, summary, pillarTerm
    case labels, documents, organisations, relations, funding, meetings, measures, signOffs, events
    case routeMap, participation, findings
    static let names: [StaticString] = [
        "format", "id", "title", "pillars", "aliases", "asOf", "deadlinePolicy", "dueSoonDays", "summary",
        "pillarTerm", "labels", "documents", "organisations", "relations", "funding", "meetings",
        "measures", "signOffs", "events", "routeMap", "participation", "findings",
    ]
    static let required: [Self] = [.format, .id, .title, .pillars]
    static let table = MemberTable(Self.self)
}

enum PillarMember: Int, MemberName {
    case id, title, actions
    static let names: [StaticString] = ["id", "title", "actions"]
    static let required: [Self] = [.id, .title, .actions]
    static let table = MemberTable(Self.self)
}

enum ActionMember: Int, MemberName {
    case id, title, status, confidence, new, leads, support, milestones, updates, actions, funding, places
    static let names: [StaticString] = [
        "id", "title", "status", "confidence", "new", "leads", "support", "milestones", "updates",
        "actions", "funding", "places",
    ]
    static let required: [Self] = [.id, .title, .status]
    static let table = MemberTable(Self.self)
}

enum ConfidenceMember: Int, MemberName {
    case rag, on, by, why, recorded
    static let names: [StaticString] = ["rag", "on", "by", "why", "recorded"]
    static let required: [Self] = [.rag, .on]
    static let table = MemberTable(Self.self)
}

enum UpdateMember: Int, MemberName {
    case on, onText, text, by, status, was, recorded, milestones
    static let names: [StaticString] = [
        "on", "onText", "text", "by", "status", "was", "recorded", "milestones",
    ]
    static let required: [Self] = [.on, .text]
    static let table = MemberTable(Self.self)
}

enum MilestoneMember: Int, MemberName {
    case id, title, due, dueText, alternatives, done, doneText, cancelled, kind, target, revisions
    case evidence
    static let names: [StaticString] = [
        "id", "title", "due", "dueText", "alternatives", "done", "doneText", "cancelled", "kind",
        "target", "revisions", "evidence",
    ]
    static let required: [Self] = [.id, .title]
    static let table = MemberTable(Self.self)
}

enum AlternativeMember: Int, MemberName {
    case date, dateText, why
    static let names: [StaticString] = ["date", "dateText", "why"]
    static let required: [Self] = [.date]
    static let table = MemberTable(Self.self)
}

enum TargetMember: Int, MemberName {
    case value, unit, current
    static let names: [StaticString] = ["value", "unit", "current"]
    static let required: [Self] = [.value]
    static let table = MemberTable(Self.self)
}

enum RevisionMember: Int, MemberName {
    case due, dueText, on, by, why, recorded
    static let names: [StaticString] = ["due", "dueText", "on", "by", "why", "recorded"]
    static let required: [Self] = [.due, .on]
    static let table = MemberTable(Self.self)
}

enum EvidenceMember: Int, MemberName {
    case verdict, on, quote, by, recorded
    static let names: [StaticString] = ["verdict", "on", "quote", "by", "recorded"]
    static let required: [Self] = [.verdict, .on]
    static let table = MemberTable(Self.self)
}

enum DocumentMember: Int, MemberName {
    case id, title, kind, body, date, dateText, url, facts
    static let names: [StaticString] = ["id", "title", "kind", "body", "date", "dateText", "url", "facts"]
    static let required: [Self] = [.id, .title]
    static let table = MemberTable(Self.self)
}

enum FactMember: Int, MemberName {
    case label, text
    static let names: [StaticString] = ["label", "text"]
    static let required: [Self] = [.label, .text]
    static let table = MemberTable(Self.self)
}

enum OrganisationMember: Int, MemberName {
    case id, name, short, aliases, partOf, kind, identifiers, notSameAs
    static let names: [StaticString] = [
        "id", "name", "short", "aliases", "partOf", "kind", "identifiers", "notSameAs",
    ]
    static let required: [Self] = [.id, .name]
    static let table = MemberTable(Self.self)
}

enum RelationMember: Int, MemberName {
    case from, kind, to, frequency, period, periodText
    static let names: [StaticString] = ["from", "kind", "to", "frequency", "period", "periodText"]
    static let required: [Self] = [.from, .kind, .to]
    static let table = MemberTable(Self.self)
}

enum FundingMember: Int, MemberName {
    case id, title, status, kind, amount, currency, awarded, awardedText, start, startText, end, endText
    case years, funders, recipients, actions, grantId, alternatives
    static let names: [StaticString] = [
        "id", "title", "status", "kind", "amount", "currency", "awarded", "awardedText", "start",
        "startText", "end", "endText", "years", "funders", "recipients", "actions", "grantId",
        "alternatives",
    ]
    static let required: [Self] = [.id, .title, .status, .kind]
    static let table = MemberTable(Self.self)
}

enum YearMember: Int, MemberName {
    case year, amount, spent
    static let names: [StaticString] = ["year", "amount", "spent"]
    static let required: [Self] = [.year, .amount]
    static let table = MemberTable(Self.self)
}

enum RangeMember: Int, MemberName {
    case min, max
    static let names: [StaticString] = ["min", "max"]
    static let required: [Self] = [.min, .max]
    static let table = MemberTable(Self.self)
}

enum MeetingMember: Int, MemberName {
    case id, body, date, dateText, title, invited, attended, questions, resolutions
    static let names: [StaticString] = [
        "id", "body", "date", "dateText", "title", "invited", "attended", "questions", "resolutions",
    ]
    static let required: [Self] = [.id, .body, .date]
    static let table = MemberTable(Self.self)
}

enum QuestionMember: Int, MemberName {
    case id, text, kind, by, to, parts, answers
    static let names: [StaticString] = ["id", "text", "kind", "by", "to", "parts", "answers"]
    static let required: [Self] = [.id, .text]
    static let table = MemberTable(Self.self)
}

enum PartMember: Int, MemberName {
    case id, text
    static let names: [StaticString] = ["id", "text"]
    static let required: [Self] = [.id, .text]
    static let table = MemberTable(Self.self)
}

enum AnswerMember: Int, MemberName {
    case on, onText, text, by, how, parts
    static let names: [StaticString] = ["on", "onText", "text", "by", "how", "parts"]
    static let required: [Self] = [.on, .text]
    static let table = MemberTable(Self.self)
}

enum ResolutionMember: Int, MemberName {
    case id, text, verb, proposed, minute, respondents, parts, due, dueText, responseRequired, response
    case reports, closed, actions
    static let names: [StaticString] = [
        "id", "text", "verb", "proposed", "minute", "respondents", "parts", "due", "dueText",
        "responseRequired", "response", "reports", "closed", "actions",
    ]
    static let required: [Self] = [.id, .text, .verb]
    static let table = MemberTable(Self.self)
}

enum ResponseMember: Int, MemberName {
    case kind, on, by
    static let names: [StaticString] = ["kind", "on", "by"]
    static let required: [Self] = [.kind, .on]
    static let table = MemberTable(Self.self)
}

enum ReportMember: Int, MemberName {
    case on, onText, from, text, answers, partly
    static let names: [StaticString] = ["on", "onText", "from", "text", "answers", "partly"]
    static let required: [Self] = [.on, .from, .text]
    static let table = MemberTable(Self.self)
}

enum MeasureMember: Int, MemberName {
    case id, title, category, unit, polarity, target, by, byText, readings, action, lead
    static let names: [StaticString] = [
        "id", "title", "category", "unit", "polarity", "target", "by", "byText", "readings", "action",
        "lead",
    ]
    static let required: [Self] = [.id, .title]
    static let table = MemberTable(Self.self)
}

enum ReadingMember: Int, MemberName {
    case on, onText, value, bound
    static let names: [StaticString] = ["on", "onText", "value", "bound"]
    static let required: [Self] = [.on, .value]
    static let table = MemberTable(Self.self)
}

enum SignOffMember: Int, MemberName {
    case document, role, kind, organisation, sent, sentText, returned, returnedText, approved
    static let names: [StaticString] = [
        "document", "role", "kind", "organisation", "sent", "sentText", "returned", "returnedText",
        "approved",
    ]
    static let required: [Self] = [.document, .role, .kind, .sent]
    static let table = MemberTable(Self.self)
}

enum EventMember: Int, MemberName {
    case id, title, date, dateText, kind, organisations, alternatives
    static let names: [StaticString] = [
        "id", "title", "date", "dateText", "kind", "organisations", "alternatives",
    ]
    static let required: [Self] = [.id, .title, .date, .kind]
    static let table = MemberTable(Self.self)
}

enum RouteMapMember: Int, MemberName {
    case title, stages, items
    static let names: [StaticString] = ["title", "stages", "items"]
    static let required: [Self] = [.title, .stages]
    static let table = MemberTable(Self.self)
}

enum StageMember: Int, MemberName {
    case id, title, purpose
    static let names: [StaticString] = ["id", "title", "purpose"]
    static let required: [Self] = [.id, .title]
    static let table = MemberTable(Self.self)
}

enum RouteItemMember: Int, MemberName {
    case title, stage, action, priority
    static let names: [StaticString] = ["title", "stage", "action", "priority"]
    static let required: [Self] = [.title]
    static let table = MemberTable(Self.self)
}

enum ParticipationMember: Int, MemberName {
    case title, residents, costPerResident, tippingPoint, years, participants, study, basis
    static let names: [StaticString] = [
        "title", "residents", "costPerResident", "tippingPoint", "years", "participants", "study", "basis",
    ]
    static let required: [Self] = [.title, .residents, .costPerResident, .tippingPoint]
    static let table = MemberTable(Self.self)
}

enum TippingPointMember: Int, MemberName {
    case low, high
    static let names: [StaticString] = ["low", "high"]
    static let required: [Self] = [.low, .high]
    static let table = MemberTable(Self.self)
}

enum StudyMember: Int, MemberName {
    case cost, residents
    static let names: [StaticString] = ["cost", "residents"]
    static let required: [Self] = [.cost, .residents]
    static let table = MemberTable(Self.self)
}

enum SourceMember: Int, MemberName {
    case document, ref, quote
    static let names: [StaticString] = ["document", "ref", "quote"]
    static let required: [Self] = [.document]
    static let table = MemberTable(Self.self)
}

enum FindingNoteMember: Int, MemberName {
    case rule, record, reason, by, on, authored, severity, message
    static let names: [StaticString] = [
        "rule", "record", "reason", "by", "on", "authored", "severity", "message",
    ]
    static let required: [Self] = [.rule, .record, .reason, .by, .on]
    static let table = MemberTable(Self.self)
    /// Members that a finding made by a person must have as well.
    static let requiredOfAuthored: [Self] = [.severity, .message]
}
