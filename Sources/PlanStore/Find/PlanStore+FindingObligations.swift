import PlanModel

// What a resolution's fields say of each of those who owe a report on it.
extension PlanStore {
    /// Whether a query finds an obligation: in all texts of its resolution, and where a field differs from one
    /// respondent to the next by its own.
    package func finds(_ obligation: Obligation, by query: FindQuery) -> Bool {
        let own = query.terms.filter { $0.isOfObligations }
        return finds(obligation.resolution, by: query.without(own))
            && own.allSatisfy { holds(obligation, $0) != $0.isNegated }
    }

    private func holds(_ obligation: Obligation, _ term: FieldTerm) -> Bool {
        switch term.field {
        case .lead:
            guard let entry = obligation.respondent else { return false }
            // By the organisations that the term finds: they are looked up once for each plan and remembered.
            let query = FindQuery(of: term)
            return directory.entries[entry].records.contains { plan, row in
                rows(foundBy: query, of: .organisation, in: plan).contains(Int(row))
            }
        case .state: return obligation.state.isOwed
        case .late:
            let asOf = plans[obligation.resolution.plan].states.asOf
            let days = obligation.isPastDue ? obligation.deadline.map { asOf.days(since: $0) } : nil
            return term.holds(days: days ?? 0)
        default: return false
        }
    }
}

extension FieldTerm {
    /// Whether it asks what each respondent of a resolution may answer differently.
    fileprivate var isOfObligations: Bool {
        switch field {
        case .lead: true
        case .late: days != nil
        case .state: wants(StateOf.open.rawValue) || wants(StateOf.unanswered.rawValue)
        default: false
        }
    }

    fileprivate func holds(days late: Int) -> Bool {
        guard let days else { return false }
        return comparison.holds(late < days ? -1 : late == days ? 0 : 1)
    }
}
