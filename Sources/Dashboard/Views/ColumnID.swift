/// A column of a list, by the word that titles and messages call it.
enum ColumnID: String, Equatable, Sendable {
    case title, status, timeliness, due, funder, amount, end, lead
    case recipient, pillar, evidence, milestones
    case updated = "last word"
    case who, what, state, plan, date, kind, meeting, body
    case daysOpen = "days open"
    case late = "days late"
    case name
    case partOf = "part of"
    case actions, overdue, questionable, owed, money
    case target, latest, trend, gap, unit
    case scale, numbers
    case invited, absent, questions, resolutions
    case document, role, sent, returned, days
    case stage, priority, action
    case residents, cost, low, high, participants
    case tie, frequency
    case group, streams, spent
    case part, when
    case severity, rule, record, by, heading
    case done, undated, source
    case track = "on track"
}
