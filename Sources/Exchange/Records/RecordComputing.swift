import PlanModel
import PlanStore

/// Works out what a record's file does not say: how it stands at the as-of date, and what names it.
struct RecordComputing {
    let store: PlanStore
    let ref: RecordRef
    let builder: ListBuilder

    init(_ store: PlanStore, _ ref: RecordRef) {
        self.store = store
        self.ref = ref
        builder = ListBuilder(store, keeping: PlanFilter())
    }

    var plan: PlanStore.OpenPlan { store.plans[ref.plan] }

    func computed() -> [(name: String, value: RecordSheet.Computed)] {
        let common: [(String, ListValue)] = [
            ("kind", .text(ref.kind.rawValue)), ("plan", .text(plan.records.id)),
            ("asOf", ListValue(plan.states.asOf)),
            ("policy", ListValue(plan.states.policy)),
        ]
        var all = (common + own()).map { (name: $0.0, value: RecordSheet.Computed.value($0.1)) }
        if let rows = ownRows() { all.append((name: rows.name, value: .rows(rows.rows))) }
        let links = RecordLinks(store, ref)
        all.append((name: "relations", value: .value(.texts(links.relations))))
        all.append((name: "namedBy", value: .rows(links.namedBy)))
        return all
    }

    private func own() -> [(String, ListValue)] {
        switch ref.kind {
        case .plan, .pillar: counts()
        case .action: action()
        case .milestone: milestone()
        case .funding: funding()
        case .organisation: organisation()
        case .question: question()
        case .resolution: resolution()
        case .meeting: meeting()
        case .measure: measure()
        case .event: [("isPlanned", .flag(isAfterAsOf(plan.records.events[ref.row].date.edtf)))]
        case .document, .stage: []
        }
    }

    /// What is told in a small table of its own.
    private func ownRows() -> (name: String, rows: [[(name: String, value: ListValue)]])? {
        switch ref.kind {
        case .resolution: ("obligations", obligations())
        case .question: ("partsLeft", parts(store.questionState(of: ref).partsLeft))
        case .measure: ("trend", trend())
        case .stage: ("items", items())
        default: nil
        }
    }

    private func counts() -> [(String, ListValue)] {
        let actions = store.rows(of: .action, in: ref.plan).filter { action in
            ref.kind == .plan || Int(plan.records.actions[action.row].pillar) == ref.row
        }
        let milestones = actions.flatMap { plan.records[children: plan.records.actions[$0.row].milestones] }
            .map { plan.states.milestones[Int($0)] }.filter { $0.timeliness != .cancelled }
        return [
            ("actionCount", .integer(actions.count)), ("milestoneCount", .integer(milestones.count)),
            ("overdue", .integer(milestones.count { $0.timeliness == .overdue })),
            ("questionable", .integer(milestones.count { $0.isQuestionable })),
        ]
    }

    private func action() -> [(String, ListValue)] {
        let action = plan.records.actions[ref.row]
        let state = plan.states.actions[ref.row]
        let judgement = plan.confidence(ofAction: ref.row)?.rag
        let updated = plan.lastUpdate(ofAction: ref.row)?.on.edtf
        let streams = store.streams(payingFor: ref.row, of: ref.plan).map { row in
            let stream = plan.records.funding[row]
            return RecordLabel(id: plan.records.string(stream.id), short: plan.records.string(stream.title))
        }
        return [
            ("pillar", .record(builder.pillarLabel(action.pillar, of: ref.plan))),
            (
                "above",
                action.parent < 0 ? .none : .record(builder.actionLabel(Int(action.parent), of: ref.plan))
            ),
            ("statusAsOf", ListValue(state.status)), ("isOpen", .flag(state.isOpen)),
            ("confidenceAsOf", ListValue(judgement)), ("timeliness", .text(state.timeliness.rawValue)),
            ("nextDue", ListValue(state.due)), ("milestoneCount", .integer(Int(state.milestones))),
            ("doneCount", .integer(Int(state.done))), ("updated", ListValue(updated)),
            ("fundedBy", .records(streams)),
        ]
    }

    private func milestone() -> [(String, ListValue)] {
        let milestone = plan.records.milestones[ref.row]
        let state = plan.states.milestones[ref.row]
        let action = plan.records.actions[Int(milestone.action)]
        let verdict = plan.evidence(ofMilestone: ref.row)?.verdict
        return [
            ("pillar", .record(builder.pillarLabel(action.pillar, of: ref.plan))),
            ("action", .record(builder.actionLabel(Int(milestone.action), of: ref.plan))),
            ("leads", .records(builder.organisationLabels(plan.records.run(action.leads), of: ref.plan))),
            ("statusAsOf", ListValue(plan.states.actions[Int(milestone.action)].status)),
            ("dueInForce", ListValue(plan.records.dueDateInForce(milestone, on: plan.states.asOf))),
            ("deadline", ListValue(state.deadline)), ("timeliness", .text(state.timeliness.rawValue)),
            ("daysLate", .integer(Int(state.daysLate))), ("evidenceAsOf", ListValue(verdict)),
            ("questionable", .flag(state.isQuestionable)),
        ]
    }

    private func funding() -> [(String, ListValue)] {
        let stream = plan.records.funding[ref.row]
        let actions = store.actions(fundedBy: ref.row, of: ref.plan)
        return [
            ("statusAsOf", ListValue(plan.records.status(of: stream, on: plan.states.asOf))),
            ("isCounted", .flag(store.isCounted(ref))), ("endsInDays", ListValue(store.daysToEnd(of: ref))),
            ("paysFor", .records(actions.map { builder.actionLabel($0, of: ref.plan) })),
        ]
    }

    private func organisation() -> [(String, ListValue)] {
        guard let entry = store.directory.entry(plan: ref.plan, row: Int32(ref.row)) else { return [] }
        let tally = OrganisationTally.all(of: store, inPlans: Array(store.plans.indices))[entry]
        let parts = store.directory.covers(entry).subtracting([entry]).sorted().map { part in
            let record = store.directory.entries[part]
            return RecordLabel(id: record.id, short: record.shownName)
        }
        let plans = Set(store.directory.entries[entry].records.map(\.plan)).sorted()
        return [
            ("plans", .records(plans.map(builder.planLabel))),
            ("otherNames", .texts(store.directory.entries[entry].aliases)), ("parts", .records(parts)),
            ("actions", .integer(tally.actions)), ("overdue", .integer(tally.overdue)),
            ("questionable", .integer(tally.questionable)), ("obligations", .integer(tally.obligations)),
            ("funding", .total(store.total(of: tally.streams))),
        ]
    }
}
