import PlanModel

// What a filter keeps of what has no id of its own. A status narrows none of these.
extension Sieve {
    /// An obligation is kept by its respondent.
    package func keeps(_ obligation: Obligation) -> Bool {
        let isLed = leads.map { leads in obligation.respondent.map(leads.contains) == true } ?? true
        let ref = obligation.resolution
        return isLed && keepsPlan(ref.plan) && keepsButForText(ref)
            && store.finds(obligation, by: filter.match)
    }

    /// A sign-off is kept by its organisation.
    package func keeps(_ ref: SignOffRef) -> Bool {
        let organisation = store.plans[ref.plan].records.signOffs[ref.row].organisation
        return keepsPlan(ref.plan) && isLead(organisation, of: ref.plan)
            && store.finds(ref, by: filter.match)
    }

    /// A report is kept by whom it is from, and found in the texts of its resolution.
    func keepsReport(_ row: Int, of resolution: RecordRef) -> Bool {
        let from = store.plans[resolution.plan].records.reports[row].from
        return keepsPlan(resolution.plan) && isLead(from, of: resolution.plan) && matches(resolution)
    }
}
