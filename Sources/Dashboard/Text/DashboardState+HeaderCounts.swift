import PlanModel
import PlanStore

/// A number in the header.
enum HeaderCount: CaseIterable, Sendable {
    case overdue, questionable, dueSoon, undated, unanswered, reportsOwed, fundingEnding
}

/// The numbers in the header, over all that the filter keeps: in words, and with their reasons.
extension DashboardState {
    func words(of count: HeaderCount) -> String {
        let summary = rows.summary
        switch count {
        case .overdue: return "\(Shown.number(summary.overdue)) overdue"
        case .questionable: return "\(Shown.number(summary.questionable)) questionable"
        case .dueSoon:
            let days = Set(store.plans.map(\.records.head.dueSoonDays))
            return "\(Shown.number(summary.dueSoon)) due "
                + (days.count == 1 ? "\(days.first ?? 0)d" : "soon")
        case .undated: return "\(Shown.number(summary.undated)) undated"
        case .unanswered: return "\(Shown.number(summary.unansweredQuestions)) unanswered"
        case .reportsOwed: return "\(Shown.number(summary.openObligations)) reports owed"
        case .fundingEnding: return "\(Shown.number(summary.fundingEnding)) funding ending"
        }
    }

    /// The same numbers with the rule of each and what makes it.
    func explainedHeader() -> [ExplainedCount] {
        // While the plans are being read no count is shown.
        guard reading == nil else { return [] }
        let sieve = Sieve(filter, over: store)
        let milestones = refs(.milestone, keptBy: sieve).filter {
            states($0).milestones[$0.row].isListed
        }
        return HeaderCount.allCases.map { count in
            switch count {
            case .overdue, .questionable, .dueSoon, .undated:
                ExplainedCount(
                    words(of: count), rule: rule(of: count),
                    of: milestones.filter { ref in
                        count.counts(states(ref).milestones[ref.row])
                    }
                ) {
                    "\(name(of: $0)): \(StateText(states($0).milestones[$0.row], asOf: states($0).asOf).word)"
                }
            case .unanswered:
                ExplainedCount(words(of: count), rule: rule(of: count), of: unanswered(sieve)) {
                    store.titled($0)
                }
            case .reportsOwed:
                ExplainedCount(
                    words(of: count), rule: rule(of: count),
                    of: store.obligations().filter { $0.state.isOwed && sieve.keeps($0) }
                ) { "\(respondentName(of: $0) ?? "nobody named"): \(store.titled($0.resolution))" }
            case .fundingEnding:
                ExplainedCount(
                    words(of: count), rule: rule(of: count),
                    of: store.streamsEnding(within: .days(365), of: refs(.funding, keptBy: sieve))
                ) { "\(title(of: $0)), \(amountText(of: $0)), \(endText(of: $0))" }
            }
        }
    }

    func refs(_ kind: RecordKind, keptBy sieve: Sieve) -> [RecordRef] {
        store.plans.indices.flatMap { plan in
            sieve.rows(of: kind, in: plan).map { RecordRef(plan: plan, kind: kind, row: Int($0)) }
        }
    }

    private func unanswered(_ sieve: Sieve) -> [RecordRef] {
        refs(.question, keptBy: sieve).filter { store.hasBeenAsked($0) && store.isAnswered($0) == false }
    }

    private func rule(of count: HeaderCount) -> String {
        switch count {
        case .overdue:
            "Milestones whose deadline is before the as-of date of their plan, not done or cancelled."
        case .questionable:
            "Milestones, done or not, whose last evidence is part, substituted, none or contradicted."
        case .dueSoon: "Milestones due from the as-of date to as many days later, not done."
        case .undated: "Milestones without a deadline: no due date, or one whose end is not known."
        case .unanswered: "Questions of meetings that have taken place, without a full answer."
        case .reportsOwed:
            "What each respondent of a resolution owes and has not reported in full; what is closed is owed no more."
        case .fundingEnding: "Secured streams that end 0 to 365 days after the as-of date, each once."
        }
    }
}

extension HeaderCount {
    /// Whether it counts a milestone that stands so.
    fileprivate func counts(_ state: MilestoneState) -> Bool {
        guard state.timeliness != .cancelled else { return false }
        return switch self {
        case .overdue: state.timeliness == .overdue
        case .questionable: state.isQuestionable
        case .dueSoon: state.timeliness == .dueSoon
        case .undated: state.timeliness == .undated
        case .unanswered, .reportsOwed, .fundingEnding: false
        }
    }
}
