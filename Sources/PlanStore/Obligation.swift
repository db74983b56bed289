package import PlanModel

/// What one respondent owes a committee under one resolution.
package struct Obligation: Equatable, Sendable {
    /// Plan and row of the resolution.
    package var resolution: RecordRef
    /// Place in the directory; nil where nobody is named or the id is unknown.
    package var respondent: Int?
    /// The respondent's id as it stands in the file; nil where nobody is named.
    package var respondentID: String?
    package var state: State
    /// The resolution's due date, or the day two months after the meeting where a response was required.
    package var due: EDTF?
    /// From the meeting to the as-of date; nil once reported or closed, or where the day is unknown.
    package var daysOpen: Int?
    /// Rows in `parts` of what the reports that count do not answer; what they answer partly is among them.
    package var partsLeft: [Int]

    package enum State: String, Sendable {
        case closed, reported
        case partAnswered = "part-answered"
        case open

        /// Whether something is still owed.
        package var isOwed: Bool { self == .open || self == .partAnswered }
    }
}

extension PlanStore {
    /// Every obligation that stands at the as-of dates, in the plans' order.
    package func obligations() -> [Obligation] {
        plans.indices.flatMap { plan in rows(of: .resolution, in: plan).flatMap { obligations(of: $0) } }
    }

    /// The obligations of one resolution: one for each respondent, or one owed by nobody named.
    package func obligations(of ref: RecordRef) -> [Obligation] {
        let plan = plans[ref.plan]
        let resolution = plan.records.resolutions[ref.row]
        let meeting = plan.records.meetings[Int(resolution.meeting)]
        guard resolution.verb != .note, !resolution.isProposed,
            meeting.date.edtf?.counts(on: plan.states.asOf) == true
        else { return [] }
        let respondents = plan.records.references[resolution.respondents]
        guard !respondents.isEmpty else { return [obligation(of: ref, respondent: nil)] }
        return respondents.map { obligation(of: ref, respondent: $0) }
    }

    private func obligation(of ref: RecordRef, respondent: Reference?) -> Obligation {
        let plan = plans[ref.plan]
        let resolution = plan.records.resolutions[ref.row]
        let meetingDay = plan.records.meetings[Int(resolution.meeting)].date.edtf?.lastDay
        let entry = respondent.flatMap { directory.entry(plan: ref.plan, row: $0.row) }
        let (state, partsLeft) = state(of: resolution, in: ref.plan, respondent: respondent, entry: entry)
        var due = resolution.due.edtf
        if due == nil, resolution.isResponseRequired, let meetingDay {
            due = EDTF(meetingDay.adding(months: 2))
        }
        return Obligation(
            resolution: ref, respondent: entry,
            respondentID: respondent.map { plan.records.string($0.id) }, state: state, due: due,
            daysOpen: state.isOwed ? meetingDay.map { plan.states.asOf.days(since: $0) } : nil,
            partsLeft: partsLeft)
    }

    private func state(
        of resolution: Resolution, in plan: Int, respondent: Reference?, entry: Int?
    ) -> (state: Obligation.State, partsLeft: [Int]) {
        let records = plans[plan].records
        let asOf = plans[plan].states.asOf
        let reports = records.reports[resolution.reports].filter { report in
            report.on.edtf?.counts(on: asOf) == true
                && isFrom(report.from, respondent: respondent, entry: entry, in: plan)
        }
        let answered = Set(reports.flatMap { records.references[$0.answers].map(\.row) })
        let left = resolution.parts.range.filter { !answered.contains(Int32($0)) }
        if let closed = resolution.closed, closed <= asOf { return (.closed, left) }
        if reports.isEmpty { return (.open, left) }
        return (left.isEmpty ? .reported : .partAnswered, left)
    }

    /// Whether a report is a respondent's own, or that of an organisation that is part of it.
    private func isFrom(_ from: Reference, respondent: Reference?, entry: Int?, in plan: Int) -> Bool {
        guard let respondent else { return true }
        if let entry, let author = directory.entry(plan: plan, row: from.row) {
            return directory.covers(entry).contains(author)
        }
        let records = plans[plan].records
        return records.string(from.id) == records.string(respondent.id)
    }

    /// Whether a question is answered at the as-of date: all its parts, or at all where it has none. Nil for
    /// concerns and statements, which need no answer.
    package func isAnswered(_ ref: RecordRef) -> Bool? {
        let records = plans[ref.plan].records
        let question = records.questions[ref.row]
        guard question.kind == .question else { return nil }
        let answers = records.answers[question.answers].filter {
            $0.on.edtf?.counts(on: plans[ref.plan].states.asOf) == true
        }
        let answered = Set(answers.flatMap { records.references[$0.parts].map(\.row) })
        return question.parts.isEmpty
            ? !answers.isEmpty : question.parts.range.allSatisfy { answered.contains(Int32($0)) }
    }

    /// Whether the meeting of a question has taken place at the as-of date.
    package func hasBeenAsked(_ ref: RecordRef) -> Bool {
        let plan = plans[ref.plan]
        let meeting = plan.records.meetings[Int(plan.records.questions[ref.row].meeting)]
        return meeting.date.edtf?.counts(on: plan.states.asOf) == true
    }
}
