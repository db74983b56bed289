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
            summary.actions += sieve.rows(of: .action, in: plan).count
            let states = plans[plan].states.milestones
            for row in sieve.rows(of: .milestone, in: plan) { summary.count(states[Int(row)]) }
            summary.unansweredQuestions += rows(of: .question, in: plan).count { ref in
                sieve.keeps(ref) && hasBeenAsked(ref) && isAnswered(ref) == false
            }
            streams += sieve.rows(of: .funding, in: plan).map {
                RecordRef(plan: plan, kind: .funding, row: Int($0))
            }
        }
        summary.openObligations = obligations().count { $0.state.isOwed && sieve.keeps($0) }
        summary.securedFunding = total(of: streams)
        summary.fundingEnding = streamsEnding(within: .days(365), of: streams).count
        return summary
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
