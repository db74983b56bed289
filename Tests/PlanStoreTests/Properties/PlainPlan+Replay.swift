import PlanModel
import PlanStore

// What the format page says of a plan at a date, worked out for each record by itself.
extension PlainPlan {
    func status(of action: Action, on day: Day) -> String {
        let said = action.updates.filter { $0.status != nil }
        if let last = said.filter({ $0.on.counts(on: day) }).newest(by: \.on) { return last.status ?? "" }
        let next = action.updates.filter { !$0.on.counts(on: day) && $0.was != nil }.min {
            $0.on.order < $1.on.order
        }
        return next?.was ?? action.status
    }

    /// Whether an action or one above it has a status.
    func isUnder(_ status: String, _ action: Action, on day: Day) -> Bool {
        (action.above.map { actions[$0] } + [action]).contains { self.status(of: $0, on: day) == status }
    }

    func deadline(of milestone: Milestone, on day: Day, _ policy: DeadlinePolicy) -> Day? {
        (milestone.revisions.last { $0.on <= day }?.due ?? milestone.due)?.deadline(policy)
    }

    func timeliness(of milestone: Milestone, of action: Action, on day: Day, _ policy: DeadlinePolicy)
        -> Timeliness
    {
        if milestone.isCancelled || isUnder("cancelled", action, on: day) { return .cancelled }
        if milestone.done?.counts(on: day) == true || isUnder("closed", action, on: day) { return .done }
        guard let deadline = deadline(of: milestone, on: day, policy) else { return .undated }
        let left = deadline.days(since: day)
        return left < 0 ? .overdue : left <= 30 ? .dueSoon : .onTime
    }

    func isQuestionable(_ milestone: Milestone, of action: Action, on day: Day, _ policy: DeadlinePolicy)
        -> Bool
    {
        guard let verdict = milestone.evidence.last(where: { $0.on <= day })?.verdict, verdict != "met" else {
            return false
        }
        return timeliness(of: milestone, of: action, on: day, policy) != .cancelled
    }

    /// That of its worst milestone, those of its sub-actions included.
    func timeliness(ofAction place: Int, on day: Day, _ policy: DeadlinePolicy) -> Timeliness {
        let below = actions.indices.filter { $0 == place || actions[$0].above.contains(place) }
        let all = below.flatMap { below in
            actions[below].milestones.map { timeliness(of: $0, of: actions[below], on: day, policy) }
        }
        let worst: [Timeliness] = [.overdue, .dueSoon, .undated, .onTime, .done, .cancelled]
        if let found = worst.first(where: all.contains) { return found }
        if isUnder("cancelled", actions[place], on: day) { return .cancelled }
        return isUnder("closed", actions[place], on: day) ? .done : .undated
    }

    /// The ids that a lead stands for: its own and those of all that are part of it, by any of the plans.
    static func covered(by lead: String, in plans: [PlainPlan]) -> Set<String> {
        let bodies = plans.flatMap(\.organisations)
        var covered: Set = [lead]
        for _ in bodies {
            for body in bodies where body.partOf.map(covered.contains) == true { covered.insert(body.id) }
        }
        return covered
    }

    func isLed(_ action: Action, by leads: Set<String>) -> Bool {
        leads.isEmpty || !leads.isDisjoint(with: action.leads)
    }

    /// A stream is kept by a funder, a recipient or an action that is kept; a link stands if either side names it.
    func isLed(_ stream: Stream, by leads: Set<String>) -> Bool {
        guard !leads.isEmpty else { return true }
        let linked = actions.filter { stream.actions.contains($0.id) || $0.funding.contains(stream.id) }
        return !leads.isDisjoint(with: stream.funders + stream.recipients)
            || linked.contains { isLed($0, by: leads) }
    }

    /// Whether the money total counts a stream.
    func isCounted(_ stream: Stream, on day: Day) -> Bool {
        let isMoney = ["grant", "one-off", "contract", "restricted"].contains(stream.kind)
        let isAwarded = stream.awarded.map { $0.counts(on: day) } ?? true
        return isMoney && isAwarded && ["secured", "ended"].contains(stream.status) && stream.amount != nil
    }
}
