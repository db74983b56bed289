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
    package var partsLeft: PartsLeft

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
        plans[ref.plan].owed.obligations(ofResolution: ref.row) { workOutObligations(of: ref) }
    }

    private func workOutObligations(of ref: RecordRef) -> [Obligation] {
        let records = plans[ref.plan].records
        let resolution = records.resolutions[ref.row]
        guard resolution.verb != .note, !resolution.isProposed, hasBeenResolved(ref) else { return [] }
        let common = CommonTerms(of: ref, in: self)
        var reports = RespondentReports(self, of: resolution, counting: common.reports, in: ref.plan)
        let respondents = records.references[resolution.respondents]
        guard !respondents.isEmpty else {
            return [Obligation(common, respondent: nil, id: nil, reports.share(of: nil, entry: nil))]
        }
        return respondents.map { respondent in
            let entry = directory.entry(plan: ref.plan, row: respondent.row)
            return Obligation(
                common, respondent: entry, id: records.string(respondent.id),
                reports.share(of: respondent, entry: entry))
        }
    }
}

/// What all obligations of one resolution have in common.
private struct CommonTerms {
    let resolution: RecordRef
    let asOf: Day
    let isClosed: Bool
    /// Rows in `reports` of those that count.
    let reports: [Int]
    let due: EDTF?
    let deadline: Day?
    let meetingDay: Day?

    init(of ref: RecordRef, in store: PlanStore) {
        let records = store.plans[ref.plan].records
        let states = store.plans[ref.plan].states
        let resolution = records.resolutions[ref.row]
        let standing = store.resolutionState(of: ref)
        self.resolution = ref
        asOf = states.asOf
        isClosed = standing.closed != nil
        reports = standing.reports
        meetingDay = records.meetings[Int(resolution.meeting)].date.edtf?.lastDay
        due = Self.due(of: resolution, from: meetingDay)
        deadline = due?.deadline(under: states.policy)
    }

    private static func due(of resolution: Resolution, from meetingDay: Day?) -> EDTF? {
        if let due = resolution.due.edtf { return due }
        guard resolution.isResponseRequired, let meetingDay else { return nil }
        return EDTF(meetingDay.adding(months: 2))
    }
}

extension Obligation {
    fileprivate init(
        _ terms: CommonTerms, respondent: Int?, id: String?, _ share: RespondentReports.Share
    ) {
        resolution = terms.resolution
        self.respondent = respondent
        respondentID = id
        reports = share.reports
        partsLeft = share.partsLeft
        state =
            if terms.isClosed { .closed } else if reports.isEmpty { .open } else {
                partsLeft.isEmpty ? .reported : .partAnswered
            }
        due = terms.due
        deadline = terms.deadline
        isPastDue = state.isOwed && deadline.map { $0 < terms.asOf } == true
        daysOpen = state.isOwed ? terms.meetingDay.map { terms.asOf.days(since: $0) } : nil
    }
}
