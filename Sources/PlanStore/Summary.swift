import PlanModel

/// The counts that an officer looks at first.
package struct Summary: Equatable, Sendable {
    package var plans = 0
    package var actions = 0
    /// Without the cancelled; commitments included, here and in the four below.
    package var milestones = 0
    package var overdue = 0
    package var questionable = 0
    package var dueSoon = 0
    package var undated = 0
    package var unansweredQuestions = 0
    /// Open and part-answered.
    package var openObligations = 0
    package var securedFunding = MoneyTotal()
    /// Secured streams that end within 365 days after the as-of date.
    package var fundingEnding = 0

    package init() {}
}

extension PlanStore {
    /// The counts over all that a filter keeps.
    package func summary(of filter: PlanFilter) -> Summary {
        let sieve = Sieve(filter, over: self)
        var summary = Summary()
        var streams: [RecordRef] = []
        for plan in plans.indices where sieve.keepsPlan(plan) {
            summary.plans += 1
            summary.actions += rows(of: .action, in: plan).count(where: sieve.keeps)
            for ref in rows(of: .milestone, in: plan) where sieve.keeps(ref) {
                summary.count(plans[plan].states.milestones[ref.row])
            }
            summary.unansweredQuestions += rows(of: .question, in: plan).count { ref in
                sieve.keeps(ref) && hasBeenAsked(ref) && isAnswered(ref) == false
            }
            streams += rows(of: .funding, in: plan).filter(sieve.keeps)
        }
        summary.openObligations = obligations().count { $0.state.isOwed && keeps($0, sieve, filter) }
        summary.securedFunding = total(of: streams)
        // Plans with dates of their own may see one stream differently: it ends if one of them says so.
        summary.fundingEnding = withoutRepeats(streams.filter(isEnding)).count
        return summary
    }

    /// Whether a stream is secured and ends within a year after the as-of date of its plan.
    private func isEnding(_ ref: RecordRef) -> Bool {
        let plan = plans[ref.plan]
        let status = plan.records.status(of: plan.records.funding[ref.row], on: plan.states.asOf)
        return status == .secured && daysToEnd(of: ref).map { (0...365).contains($0) } == true
    }

    private func keeps(_ obligation: Obligation, _ sieve: Sieve, _ filter: PlanFilter) -> Bool {
        guard sieve.keeps(obligation.resolution) else { return false }
        guard !filter.leads.isEmpty else { return true }
        return obligation.respondent.map { entry in
            filter.leads.contains { directory.covers($0).contains(entry) }
        } ?? false
    }
}

extension Summary {
    fileprivate mutating func count(_ state: MilestoneState) {
        guard state.timeliness != .cancelled else { return }
        milestones += 1
        if state.isQuestionable { questionable += 1 }
        switch state.timeliness {
        case .overdue: overdue += 1
        case .dueSoon: dueSoon += 1
        case .undated: undated += 1
        case .onTime, .done, .cancelled: break
        }
    }
}
