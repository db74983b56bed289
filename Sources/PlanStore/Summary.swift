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

    /// Counts the plans, actions and milestones.
    package func count(actionsIn summary: inout Summary, keptBy sieve: Sieve) {
        summary.plans = 0
        summary.actions = 0
        var counts = MilestoneCounts()
        for plan in plans.indices where sieve.keepsPlan(plan) {
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
        summary.unansweredQuestions = 0
        var streams: [RecordRef] = []
        for plan in plans.indices where sieve.keepsPlan(plan) {
            summary.unansweredQuestions += rows(of: .question, in: plan).count { ref in
                sieve.keeps(ref) && hasBeenAsked(ref) && isAnswered(ref) == false
            }
            streams += sieve.rows(of: .funding, in: plan).map {
                RecordRef(plan: plan, kind: .funding, row: Int($0))
            }
        }
        let leads = sieve.filter.leads.reduce(into: Set<Int>()) { $0.formUnion(directory.covers($1)) }
        summary.openObligations = obligations().count { $0.state.isOwed && keeps($0, sieve, leads) }
        summary.securedFunding = total(of: streams)
        // Plans with dates of their own may see one stream differently: it ends if one of them says so.
        summary.fundingEnding = withoutRepeats(streams.filter(isEnding)).count
    }

    /// Whether a stream is secured and ends within a year after the as-of date of its plan.
    private func isEnding(_ ref: RecordRef) -> Bool {
        let status = plans[ref.plan].records.funding[ref.row].status(on: plans[ref.plan].states.asOf)
        return status == .secured && daysToEnd(of: ref).map { (0...365).contains($0) } == true
    }

    private func keeps(_ obligation: Obligation, _ sieve: Sieve, _ leads: Set<Int>) -> Bool {
        sieve.keeps(obligation.resolution)
            && (leads.isEmpty || obligation.respondent.map(leads.contains) == true)
    }
}
