import PlanModel
import PlanStore

// What a paper says of how it was made.
extension PaperScope {
    /// The plans with the day and the policy under which each is read, then what narrows them.
    var facts: [String] { readings + conditions }

    /// `Read as of 4 Nov 2015; a month is due by its last day (end)`, for each plan where they differ.
    var readings: [String] {
        let plans = places.map { store.plans[$0] }
        let readings = plans.map { reading(of: $0.states) }
        guard Set(readings).count > 1 else {
            let titles =
                plans.count > 1 ? ["Plans: \(plans.map(\.records.title).joined(separator: "; "))"] : []
            return titles + readings.prefix(1)
        }
        return zip(plans, readings).map { "\($0.records.title): \($1)" }
    }

    func reading(of states: PlanStates) -> String {
        "Read as of \(Shown.day(states.asOf)); a month is due \(Shown.policy(states.policy))"
    }

    /// What narrows it, a sentence each.
    var conditions: [String] {
        var conditions: [String] = []
        if !filter.leads.isEmpty {
            let names = filter.leads.map { store.directory.entries[$0].name }
            conditions.append("Filter by lead: \(names.sorted().joined(separator: " or "))")
        }
        if !filter.plans.isEmpty {
            let ids = filter.plans.sorted().map { store.plans[$0].records.id }
            conditions.append("Filter by plan: \(ids.joined(separator: ", "))")
        }
        if !filter.states.isEmpty {
            conditions.append(
                "Filter by status: \(filter.states.map(\.word).sorted().joined(separator: ", "))")
        }
        if !filter.match.isEmpty { conditions.append("Match: \(filter.match.text)") }
        return conditions.isEmpty ? ["No filter"] : conditions
    }

    /// The title of the only plan, or how many there are.
    var plansTitle: String {
        let places = places
        guard let only = places.first, places.count == 1 else { return Shown.count(places.count, "plan") }
        return store.plans[only].records.title
    }
}
