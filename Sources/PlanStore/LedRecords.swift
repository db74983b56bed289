import PlanModel

/// What some organisations lead or pay for in one plan.
struct LedRecords: Sendable {
    /// For each organisation of the plan, whether it is one of those that lead.
    let isLead: [Bool]
    let actions: RowSet
    /// By funder, recipient or an action that is led.
    let streams: RowSet

    /// - Parameter leads: Entries of the directory, with all that are part of them.
    init(by leads: Set<Int>, in plan: Int, of store: PlanStore) {
        let open = store.plans[plan]
        let entries = store.directory.entries(ofPlan: plan)
        isLead = entries.map { leads.contains($0) }
        var actions = RowSet(count: open.records.actions.count)
        var streams = RowSet(count: open.records.funding.count)
        for organisation in isLead.indices where isLead[organisation] {
            for stream in open.money[organisation] { streams.insert(Int(stream)) }
            for action in open.leads[organisation] { actions.insert(Int(action)) }
        }
        open.links.forStreams(ofAll: actions, in: open.records) { streams.insert(Int($0)) }
        self.actions = actions
        self.streams = streams
    }

    /// Whether one of the referenced organisations is among those that lead.
    func isAny(_ list: Run<Reference>, of plan: PlanRecords) -> Bool {
        for place in list.range where isLead(plan.references[place]) { return true }
        return false
    }

    func isLead(_ reference: Reference) -> Bool { reference.isKnown && isLead[Int(reference.row)] }
}
