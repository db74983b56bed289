import PlanModel
import PlanStore

/// Makes the rows of lists from what a filter keeps of a store. Each kind of list is an extension.
struct ListBuilder {
    let store: PlanStore
    let filter: PlanFilter
    let sieve: Sieve

    init(_ store: PlanStore, keeping filter: PlanFilter) {
        self.store = store
        self.filter = filter
        sieve = Sieve(filter, over: store)
    }

    /// The records of a kind that the filter keeps, in the plans' order.
    func kept(_ kind: RecordKind) -> [RecordRef] {
        store.plans.indices.filter(sieve.keepsPlan).flatMap { plan in
            store.rows(of: kind, in: plan).filter(sieve.keeps)
        }
    }
}

// How lists name records: a plan and an action by the id that the commands want, a pillar by its title, an
// organisation by its short name.
extension ListBuilder {
    func planLabel(_ plan: Int) -> RecordLabel {
        let id = store.plans[plan].records.id
        return RecordLabel(id: id, short: id)
    }

    func pillarLabel(_ row: Int32, of plan: Int) -> RecordLabel {
        let records = store.plans[plan].records
        let pillar = records.pillars[Int(row)]
        return RecordLabel(id: records.string(pillar.id), short: records.string(pillar.title))
    }

    func actionLabel(_ row: Int, of plan: Int) -> RecordLabel {
        let records = store.plans[plan].records
        let id = records.string(records.actions[row].id)
        return RecordLabel(id: id, short: id)
    }

    func meetingLabel(_ row: Int32, of plan: Int) -> RecordLabel {
        let records = store.plans[plan].records
        let id = records.string(records.meetings[Int(row)].id)
        return RecordLabel(id: id, short: records.optional(records.meetings[Int(row)].title) ?? id)
    }

    func documentLabel(_ reference: Reference, of plan: Int) -> RecordLabel {
        let records = store.plans[plan].records
        let id = records.string(reference.id)
        let title = reference.isKnown ? records.string(records.documents[Int(reference.row)].title) : id
        return RecordLabel(id: id, short: title)
    }

    /// The organisations of a list of references, by the ids that the plan's own file has for them.
    func organisationLabels(_ list: Run<Reference>, of plan: Int) -> [RecordLabel] {
        store.plans[plan].records.references[list].compactMap { organisationLabel($0, of: plan) }
    }

    /// The organisation of a reference; nil where the record names none.
    func organisationLabel(_ reference: Reference, of plan: Int) -> RecordLabel? {
        guard let id = store.plans[plan].records.optional(reference.id) else { return nil }
        let entry = store.directory.entry(plan: plan, row: reference.row)
        return RecordLabel(id: id, short: entry.map { store.directory.entries[$0].shownName } ?? id)
    }
}
