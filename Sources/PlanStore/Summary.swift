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
        count(actionsIn: &summary, keptBy: sieve)
        count(othersIn: &summary, keptBy: sieve)
        return summary
    }

    /// The counts of each plan that a filter keeps, by itself.
    package func summaries(of filter: PlanFilter) -> [(plan: Int, summary: Summary)] {
        let sieve = Sieve(filter, over: self)
        var owed: [Int: [Obligation]] = [:]
        for obligation in obligations() { owed[obligation.resolution.plan, default: []].append(obligation) }
        return plans.indices.filter(sieve.keepsPlan).map { plan in
            var summary = Summary()
            count(actionsIn: &summary, of: plan..<plan + 1, keptBy: sieve)
            count(othersIn: &summary, of: plan..<plan + 1, keptBy: sieve, obligations: owed[plan] ?? [])
            return (plan, summary)
        }
    }

    /// Counts the plans, actions and milestones.
    package func count(actionsIn summary: inout Summary, keptBy sieve: Sieve) {
        count(actionsIn: &summary, of: plans.indices, keptBy: sieve)
    }

    private func count(actionsIn summary: inout Summary, of places: Range<Int>, keptBy sieve: Sieve) {
        summary.plans = 0
        summary.actions = 0
        var counts = MilestoneCounts()
        for plan in places where sieve.keepsPlan(plan) {
            summary.plans += 1
            let states = plans[plan].states
            if sieve.keepsWholePlans {
                summary.actions += plans[plan].order.actions.count
                counts.add(states.counts)
            } else {
                summary.actions += sieve.rows(of: .action, in: plan).count
                for row in sieve.rows(of: .milestone, in: plan) { counts.add(states.milestones[Int(row)]) }
            }
        }
        summary.milestones = counts.milestones
        summary.overdue = counts.overdue
        summary.questionable = counts.questionable
        summary.dueSoon = counts.dueSoon
        summary.undated = counts.undated
    }

    /// Counts all that is neither an action nor a milestone: questions, obligations and streams.
    package func count(othersIn summary: inout Summary, keptBy sieve: Sieve) {
        count(othersIn: &summary, of: plans.indices, keptBy: sieve, obligations: obligations())
    }

    private func count(
        othersIn summary: inout Summary, of places: Range<Int>, keptBy sieve: Sieve,
        obligations: [Obligation]
    ) {
        summary.unansweredQuestions = 0
        var streams: [RecordRef] = []
        for plan in places where sieve.keepsPlan(plan) {
            summary.unansweredQuestions += rows(of: .question, in: plan).count { ref in
                sieve.keeps(ref) && hasBeenAsked(ref) && isAnswered(ref) == false
            }
            streams += sieve.rows(of: .funding, in: plan).map {
                RecordRef(plan: plan, kind: .funding, row: Int($0))
            }
        }
        summary.openObligations = obligations.count { $0.state.isOwed && sieve.keeps($0) }
        summary.securedFunding = total(of: streams)
        summary.fundingEnding = streamsEnding(within: .days(365), of: streams).count
    }
}
