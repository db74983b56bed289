package import PlanModel

/// A filter made ready for one state of the store: answers which records it keeps.
package struct Sieve: Sendable {
    let store: PlanStore
    private let filter: PlanFilter
    /// For each plan, whether the organisation of each row is one of the leads or part of one; nil keeps all.
    private let isLead: [[Bool]]?
    /// For each plan, the rows of the streams that a kept lead's actions name as theirs.
    private var streamsOfLeads: [Set<Int32>] = []
    private let states: Set<String>

    package init(_ filter: PlanFilter, over store: PlanStore) {
        self.store = store
        self.filter = filter
        states = Set(filter.states.map(\.word))
        guard !filter.leads.isEmpty else {
            isLead = nil
            return
        }
        let wanted = filter.leads.reduce(into: Set<Int>()) { $0.formUnion(store.directory.covers($1)) }
        isLead = store.plans.indices.map { plan in
            store.plans[plan].records.organisations.indices.map { row in
                store.directory.entry(plan: plan, row: Int32(row)).map(wanted.contains) ?? false
            }
        }
        streamsOfLeads = store.plans.indices.map(streamsOfLeads)
    }

    /// Gathered once, for to look through all actions for each stream takes too long in a large plan.
    private func streamsOfLeads(in plan: Int) -> Set<Int32> {
        let records = store.plans[plan].records
        return records.actionRows().reduce(into: []) { streams, row in
            guard isLedAction(row, of: plan) else { return }
            for stream in records.references[records.actions[row].funding] where stream.isKnown {
                streams.insert(stream.row)
            }
        }
    }

    /// Whether anything of the plan may be kept.
    package func keepsPlan(_ plan: Int) -> Bool { filter.plans.isEmpty || filter.plans.contains(plan) }

    package func keeps(_ ref: RecordRef) -> Bool {
        guard keepsPlan(ref.plan) else { return false }
        switch ref.kind {
        case .action: return keepsAction(ref.row, of: ref.plan) && matches(ref)
        case .milestone: return keepsMilestone(ref.row, of: ref.plan) && matches(ref)
        case .funding: return isLedStream(ref.row, of: ref.plan) && matches(ref)
        case .question: return isAsked(ref) && matches(ref)
        case .measure: return isLedMeasure(ref.row, of: ref.plan) && matches(ref)
        case .event: return isHeldByLead(ref) && matches(ref)
        default: return matches(ref)
        }
    }

    private func matches(_ ref: RecordRef) -> Bool {
        guard !filter.match.isEmpty else { return true }
        let texts = store.texts(of: ref)
        return filter.match.matches(short: texts.short, long: texts.long)
    }

    private func keepsAction(_ row: Int, of plan: Int) -> Bool {
        guard isLedAction(row, of: plan) else { return false }
        guard !states.isEmpty else { return true }
        let state = store.plans[plan].states.actions[row]
        return states.contains(state.status.rawValue) || states.contains(state.timeliness.rawValue)
    }

    private func keepsMilestone(_ row: Int, of plan: Int) -> Bool {
        let action = Int(store.plans[plan].records.milestones[row].action)
        guard isLedAction(action, of: plan) else { return false }
        guard !states.isEmpty else { return true }
        let planStates = store.plans[plan].states
        return states.contains(planStates.actions[action].status.rawValue)
            || states.contains(planStates.milestones[row].timeliness.rawValue)
    }

    /// Whether the lead filter keeps an action: support does not count, nor does the lead of one above it.
    package func isLedAction(_ row: Int, of plan: Int) -> Bool {
        isAny(store.plans[plan].records.actions[row].leads, of: plan)
    }

    /// A stream is kept by funder, recipient or a kept action.
    private func isLedStream(_ row: Int, of plan: Int) -> Bool {
        guard isLead != nil else { return true }
        let records = store.plans[plan].records
        let stream = records.funding[row]
        return isAny(stream.funders, of: plan) || isAny(stream.recipients, of: plan)
            || streamsOfLeads[plan].contains(Int32(row))
            || records.references[stream.actions].contains {
                $0.isKnown && isLedAction(Int($0.row), of: plan)
            }
    }

    private func isAsked(_ ref: RecordRef) -> Bool {
        isAny(store.plans[ref.plan].records.questions[ref.row].to, of: ref.plan)
    }

    /// A measure is kept by its lead or by that of its action.
    private func isLedMeasure(_ row: Int, of plan: Int) -> Bool {
        guard let isLead else { return true }
        let measure = store.plans[plan].records.measures[row]
        return (measure.lead.isKnown && isLead[plan][Int(measure.lead.row)])
            || (measure.action.isKnown && isLedAction(Int(measure.action.row), of: plan))
    }

    private func isHeldByLead(_ ref: RecordRef) -> Bool {
        isAny(store.plans[ref.plan].records.events[ref.row].organisations, of: ref.plan)
    }

    /// Whether one of the referenced organisations is a lead that the filter keeps.
    package func isAny(_ list: Run<Reference>, of plan: Int) -> Bool {
        guard let isLead else { return true }
        return store.plans[plan].records.references[list].contains {
            $0.row >= 0 && isLead[plan][Int($0.row)]
        }
    }

    /// Whether an organisation of the directory is kept.
    package func keepsOrganisation(_ entry: Int) -> Bool {
        let records = store.directory.entries[entry].records
        return records.contains { plan, row in
            keepsPlan(plan) && (isLead.map { $0[plan][row] } ?? true)
                && matches(RecordRef(plan: plan, kind: .organisation, row: row))
        }
    }
}

extension PlanStore {
    /// The rows of the actions that a stream pays for.
    package func actions(fundedBy stream: Int, of plan: Int) -> [Int] {
        FundingLinks(of: plans[plan].records).actions(of: stream).filter(\.isKnown).map { Int($0.row) }
    }

    /// The rows of the streams that pay for an action.
    package func streams(payingFor action: Int, of plan: Int) -> [Int] {
        let records = plans[plan].records
        var rows = records.references[records.actions[action].funding].filter(\.isKnown).map { Int($0.row) }
        for row in records[children: records.lists.funding].map(Int.init) where !rows.contains(row) {
            if records.references[records.funding[row].actions].contains(where: { Int($0.row) == action }) {
                rows.append(row)
            }
        }
        return rows
    }
}
