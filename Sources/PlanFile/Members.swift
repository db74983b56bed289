// The members of each kind of object, in the order of the format's own description.

enum PlanMember: String, MemberName {
    case format, id, title, pillars, aliases, asOf, deadlinePolicy, dueSoonDays, summary, pillarTerm
    case labels, documents, organisations, relations, funding, meetings, measures, signOffs, events
    case routeMap, participation, findings
    static let required: [Self] = [.format, .id, .title, .pillars]
    static let table = MemberTable<Self>()
}

enum PillarMember: String, MemberName {
    case id, title, actions
    static let required: [Self] = [.id, .title, .actions]
    static let table = MemberTable<Self>()
}

enum ActionMember: String, MemberName {
    case id, title, status, confidence, new, leads, support, milestones, updates, actions, funding
    case places
    static let required: [Self] = [.id, .title, .status]
    static let table = MemberTable<Self>()
}

enum ConfidenceMember: String, MemberName {
    case rag, on, by, why, recorded
    static let required: [Self] = [.rag, .on]
    static let table = MemberTable<Self>()
}

enum UpdateMember: String, MemberName {
    case on, onText, text, by, status, was, recorded, milestones
    static let required: [Self] = [.on, .text]
    static let table = MemberTable<Self>()
}

enum MilestoneMember: String, MemberName {
    case id, title, due, dueText, alternatives, done, doneText, cancelled, kind, target, revisions
    case evidence
    static let required: [Self] = [.id, .title]
    static let table = MemberTable<Self>()
}

enum AlternativeMember: String, MemberName {
    case date, dateText, why
    static let required: [Self] = [.date]
    static let table = MemberTable<Self>()
}

enum TargetMember: String, MemberName {
    case value, unit, current
    static let required: [Self] = [.value]
    static let table = MemberTable<Self>()
}

enum RevisionMember: String, MemberName {
    case due, dueText, on, by, why, recorded
    static let required: [Self] = [.due, .on]
    static let table = MemberTable<Self>()
}

enum EvidenceMember: String, MemberName {
    case verdict, on, quote, by, recorded
    static let required: [Self] = [.verdict, .on]
    static let table = MemberTable<Self>()
}

enum DocumentMember: String, MemberName {
    case id, title, kind, body, date, dateText, url, facts
    static let required: [Self] = [.id, .title]
    static let table = MemberTable<Self>()
}

enum FactMember: String, MemberName {
    case label, text
    static let required: [Self] = [.label, .text]
    static let table = MemberTable<Self>()
}

enum OrganisationMember: String, MemberName {
    case id, name, short, aliases, partOf, kind, identifiers, notSameAs
    static let required: [Self] = [.id, .name]
    static let table = MemberTable<Self>()
}

enum RelationMember: String, MemberName {
    case from, kind, to, frequency, period, periodText
    static let required: [Self] = [.from, .kind, .to]
    static let table = MemberTable<Self>()
}

enum FundingMember: String, MemberName {
    case id, title, status, kind, amount, currency, awarded, awardedText, start, startText, end
    case endText, years, funders, recipients, actions, grantId, alternatives
    static let required: [Self] = [.id, .title, .status, .kind]
    static let table = MemberTable<Self>()
}

enum YearMember: String, MemberName {
    case year, amount, spent
    static let required: [Self] = [.year, .amount]
    static let table = MemberTable<Self>()
}

enum RangeMember: String, MemberName {
    case min, max
    static let required: [Self] = [.min, .max]
    static let table = MemberTable<Self>()
}

enum MeetingMember: String, MemberName {
    case id, body, date, dateText, title, invited, attended, questions, resolutions
    static let required: [Self] = [.id, .body, .date]
    static let table = MemberTable<Self>()
}

enum QuestionMember: String, MemberName {
    case id, text, kind, by, to, parts, answers
    static let required: [Self] = [.id, .text]
    static let table = MemberTable<Self>()
}

enum PartMember: String, MemberName {
    case id, text
    static let required: [Self] = [.id, .text]
    static let table = MemberTable<Self>()
}

enum AnswerMember: String, MemberName {
    case on, onText, text, by, how, parts
    static let required: [Self] = [.on, .text]
    static let table = MemberTable<Self>()
}

enum ResolutionMember: String, MemberName {
    case id, text, verb, proposed, minute, respondents, parts, due, dueText, responseRequired, response
    case reports, closed, actions
    static let required: [Self] = [.id, .text, .verb]
    static let table = MemberTable<Self>()
}

enum ResponseMember: String, MemberName {
    case kind, on, by
    static let required: [Self] = [.kind, .on]
    static let table = MemberTable<Self>()
}

enum ReportMember: String, MemberName {
    case on, onText, from, text, answers, partly
    static let required: [Self] = [.on, .from, .text]
    static let table = MemberTable<Self>()
}

enum MeasureMember: String, MemberName {
    case id, title, category, unit, polarity, target, by, byText, readings, action, lead
    static let required: [Self] = [.id, .title]
    static let table = MemberTable<Self>()
}

enum ReadingMember: String, MemberName {
    case on, onText, value, bound
    static let required: [Self] = [.on, .value]
    static let table = MemberTable<Self>()
}

enum SignOffMember: String, MemberName {
    case document, role, kind, organisation, sent, sentText, returned, returnedText, approved
    static let required: [Self] = [.document, .role, .kind, .sent]
    static let table = MemberTable<Self>()
}

enum EventMember: String, MemberName {
    case id, title, date, dateText, kind, organisations, alternatives
    static let required: [Self] = [.id, .title, .date, .kind]
    static let table = MemberTable<Self>()
}

enum RouteMapMember: String, MemberName {
    case title, stages, items
    static let required: [Self] = [.title, .stages]
    static let table = MemberTable<Self>()
}

enum StageMember: String, MemberName {
    case id, title, purpose
    static let required: [Self] = [.id, .title]
    static let table = MemberTable<Self>()
}

enum RouteItemMember: String, MemberName {
    case title, stage, action, priority
    static let required: [Self] = [.title]
    static let table = MemberTable<Self>()
}

enum ParticipationMember: String, MemberName {
    case title, residents, costPerResident, tippingPoint, years, participants, study, basis
    static let required: [Self] = [.title, .residents, .costPerResident, .tippingPoint]
    static let table = MemberTable<Self>()
}

enum TippingPointMember: String, MemberName {
    case low, high
    static let required: [Self] = [.low, .high]
    static let table = MemberTable<Self>()
}

enum StudyMember: String, MemberName {
    case cost, residents
    static let required: [Self] = [.cost, .residents]
    static let table = MemberTable<Self>()
}

enum SourceMember: String, MemberName {
    case document, ref, quote
    static let required: [Self] = [.document]
    static let table = MemberTable<Self>()
}

enum FindingNoteMember: String, MemberName {
    case rule, record, reason, by, on, authored, severity, message
    static let required: [Self] = [.rule, .record, .reason, .by, .on]
    static let table = MemberTable<Self>()
}
