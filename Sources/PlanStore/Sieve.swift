package import PlanModel

/// A filter made ready for one state of the store: answers which records it keeps.
package struct Sieve: Sendable {
    let store: PlanStore
    let filter: PlanFilter
    let states: WantedStates
    /// The leads of the filter with all that are part of them, as entries of the directory; nil where it names none.
    let leads: Set<Int>?
    /// For each plan, what they lead.
    let led: [LedRecords]?

    package init(_ filter: PlanFilter, over store: PlanStore) {
        self.store = store
        self.filter = filter
        states = WantedStates(filter.states)
        guard !filter.leads.isEmpty else {
            (leads, led) = (nil, nil)
            return
        }
        let leads = filter.leads.reduce(into: Set<Int>()) { $0.formUnion(store.directory.covers($1)) }
        self.leads = leads
        led = store.plans.indices.map { LedRecords(by: leads, in: $0, of: store) }
    }

    /// Whether anything of the plan may be kept.
    package func keepsPlan(_ plan: Int) -> Bool { filter.plans.isEmpty || filter.plans.contains(plan) }

    package func keeps(_ ref: RecordRef) -> Bool {
        keepsPlan(ref.plan) && keepsButForText(ref) && matches(ref)
    }

    func matches(_ ref: RecordRef) -> Bool {
        store.finds(ref, by: filter.match)
    }

    /// Whether all but the filter's text keeps a record of a plan that it keeps.
    func keepsButForText(_ ref: RecordRef) -> Bool {
        switch ref.kind {
        case .action:
            isLedAction(ref.row, of: ref.plan) && states.keeps(store.plans[ref.plan].states.actions[ref.row])
        case .milestone: keepsMilestone(ref.row, of: ref.plan)
        case .funding: led?[ref.plan].streams.contains(ref.row) ?? true
        case .meeting: isLead(store.plans[ref.plan].records.meetings[ref.row].body, of: ref.plan)
        case .resolution: isAny(store.plans[ref.plan].records.resolutions[ref.row].respondents, of: ref.plan)
        case .question: isAny(store.plans[ref.plan].records.questions[ref.row].to, of: ref.plan)
        case .measure: isLedMeasure(ref.row, of: ref.plan)
        case .event: isAny(store.plans[ref.plan].records.events[ref.row].organisations, of: ref.plan)
        default: true
        }
    }

    private func keepsMilestone(_ row: Int, of plan: Int) -> Bool {
        let action = Int(store.plans[plan].records.milestones[row].action)
        return isLedAction(action, of: plan)
            && states.keeps(
                store.plans[plan].states.milestones[row], below: store.plans[plan].states.actions[action])
    }

    /// Whether the lead filter keeps an action: support does not count, nor does the lead of one above it.
    package func isLedAction(_ row: Int, of plan: Int) -> Bool { led?[plan].actions.contains(row) ?? true }

    /// A measure is kept by its lead or by that of its action.
    private func isLedMeasure(_ row: Int, of plan: Int) -> Bool {
        let measure = store.plans[plan].records.measures[row]
        return isLead(measure.lead, of: plan)
            || (measure.action.isKnown && isLedAction(Int(measure.action.row), of: plan))
    }

    /// Whether one of the referenced organisations is a lead that the filter keeps.
    package func isAny(_ list: Run<Reference>, of plan: Int) -> Bool {
        led?[plan].isAny(list, of: store.plans[plan].records) ?? true
    }

    /// Whether a referenced organisation is a lead that the filter keeps.
    func isLead(_ organisation: Reference, of plan: Int) -> Bool { led?[plan].isLead(organisation) ?? true }

    /// Whether an organisation of the directory is kept.
    package func keepsOrganisation(_ entry: Int) -> Bool {
        store.directory.entries[entry].records.contains { plan, row in
            keepsPlan(plan) && (led.map { $0[plan].isLead[row] } ?? true)
                && matches(RecordRef(plan: plan, kind: .organisation, row: row))
        }
    }
}
