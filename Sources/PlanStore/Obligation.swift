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
    /// The last day on which a report is in time under the policy; nil without a due date.
    package var deadline: Day?
    /// Whether it is still owed after its deadline.
    package var isPastDue: Bool
    /// From the meeting to the as-of date; nil once reported or closed, or where the day is unknown.
    package var daysOpen: Int?
    /// Rows in `reports` of those of this respondent that count.
    package var reports: [Int]
    /// Rows in `parts` of what those reports do not answer; what they answer partly is among them.
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
    package func obligations() -> [Obligation] { plans.indices.flatMap(obligations(inPlan:)) }

    /// The obligations of one plan that stand at its as-of date.
    package func obligations(inPlan plan: Int) -> [Obligation] {
        rows(of: .resolution, in: plan).flatMap { obligations(of: $0) }
    }

    /// The obligations of one resolution: one for each respondent, or one owed by nobody named.
    package func obligations(of ref: RecordRef) -> [Obligation] {
        let records = plans[ref.plan].records
        let resolution = records.resolutions[ref.row]
        guard resolution.verb != .note, !resolution.isProposed, hasBeenResolved(ref) else { return [] }
        let respondents = records.references[resolution.respondents]
        guard !respondents.isEmpty else { return [obligation(of: ref, respondent: nil)] }
        return respondents.map { obligation(of: ref, respondent: $0) }
    }

    private func obligation(of ref: RecordRef, respondent: Reference?) -> Obligation {
        let records = plans[ref.plan].records
        let asOf = plans[ref.plan].states.asOf
        let resolution = records.resolutions[ref.row]
        let standing = resolutionState(of: ref)
        let entry = respondent.flatMap { directory.entry(plan: ref.plan, row: $0.row) }
        let reports = standing.reports.filter {
            isFrom(records.reports[$0].from, respondent: respondent, entry: entry, in: ref.plan)
        }
        let left = records.partsLeft(of: resolution.parts, by: reports.map { records.reports[$0].answers })
        let state: Obligation.State =
            if standing.closed != nil { .closed } else if reports.isEmpty { .open } else {
                left.isEmpty ? .reported : .partAnswered
            }
        let due = due(of: resolution, in: records)
        let deadline = due?.deadline(under: plans[ref.plan].states.policy)
        let meetingDay = records.meetings[Int(resolution.meeting)].date.edtf?.lastDay
        return Obligation(
            resolution: ref, respondent: entry,
            respondentID: respondent.map { records.string($0.id) }, state: state, due: due,
            deadline: deadline, isPastDue: state.isOwed && deadline.map { $0 < asOf } == true,
            daysOpen: state.isOwed ? meetingDay.map { asOf.days(since: $0) } : nil, reports: reports,
            partsLeft: left)
    }

    private func due(of resolution: Resolution, in records: PlanRecords) -> EDTF? {
        if let due = resolution.due.edtf { return due }
        guard resolution.isResponseRequired,
            let meetingDay = records.meetings[Int(resolution.meeting)].date.edtf?.lastDay
        else { return nil }
        return EDTF(meetingDay.adding(months: 2))
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
}
