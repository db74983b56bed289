import PlanModel
import PlanStore

extension OlderVersion {
    /// What changed since, plan by plan in the order of the open plans; of plans that are gone last.
    func changes(to store: PlanStore) -> [PlanChange] {
        let viewpoint = store.viewpoint
        var changes: [PlanChange] = []
        for open in store.plans {
            guard let before = plan(id: open.records.id) else {
                if isWhole { changes += PlanChanges.between([], and: [open.records], from: viewpoint) }
                continue
            }
            changes += PlanChanges.between(
                [before.records], and: [open.records], from: viewpoint, seen: before.seen)
        }
        let gone = plans.map(\.records).filter { store.plan(id: $0.id) == nil }
        return changes + PlanChanges.between(gone, and: [], from: viewpoint)
    }

    /// What keeps the changes of records that the filter keeps in either version; nil where all are kept. Statuses
    /// narrow no changes.
    func sieve(_ filter: PlanFilter, over store: PlanStore) -> ChangeSieve? {
        var filter = filter
        filter.states = []
        guard !filter.isEmpty else { return nil }
        let before = PlanStore(plans.map(\.records), from: store.viewpoint)
        var sides = [(filter: filter, store: store)]
        if let same = filter.following(from: store, to: before) { sides.append((same, before)) }
        return ChangeSieve(sides)
    }
}

extension PlanFilter {
    /// The same filter over an older version of plans; nil where that has nothing of what the filter keeps.
    fileprivate func following(from store: PlanStore, to older: PlanStore) -> PlanFilter? {
        var filter = self
        filter.plans = Set(plans.compactMap { older.plan(id: store.plans[$0].records.id) })
        filter.leads = Set(
            leads.flatMap { entry in
                store.directory.entries[entry].records.compactMap { plan, row -> Int? in
                    let ref = RecordRef(plan: plan, kind: .organisation, row: row)
                    guard let place = older.plan(id: store.plans[plan].records.id),
                        let found = older.find(
                            RecordName(.organisation, store.idText(of: ref)), in: place)
                    else { return nil }
                    return older.directory.entry(plan: place, row: Int32(found.row))
                }
            })
        let isEmptied = (filter.plans.isEmpty && !plans.isEmpty) || (filter.leads.isEmpty && !leads.isEmpty)
        return isEmptied ? nil : filter
    }
}

extension PlanStore {
    /// The record of an open plan that a change is about.
    func record(of change: PlanChange) -> RecordRef? {
        plan(id: change.plan).flatMap { find(change.place.record, in: $0) }
    }
}

extension PlanChange.Kind {
    /// The kind in a word or two for a list.
    var words: String {
        switch self {
        case .planAdded: "plan added"
        case .planRemoved: "plan removed"
        case .due: "due date"
        case .lead: "lead"
        case .silent: "no word"
        case .finding: "finding"
        case .member: "other"
        default: rawValue
        }
    }
}

extension MemberValue {
    /// The value as an officer reads it: texts and numbers as they are, lists with commas between.
    ///
    /// - Parameter currency: That of an amount; nil of other numbers.
    func words(in currency: String? = nil) -> String {
        switch self {
        case .text(let text):
            if case .success(let date) = EDTF.parse(text) { return Shown.date(date) }
            return text
        case .number(let spelling):
            guard let number = ExactNumber(spelling) else { return spelling }
            return currency.flatMap { currency in Money(number).map { Shown.money($0, currency: currency) } }
                ?? Shown.number(number)
        case .flag(let flag): return flag ? "yes" : "no"
        case .null: return "nothing"
        case .list(let elements): return elements.map { $0.words(in: currency) }.joined(separator: ", ")
        case .record(let members):
            return members.map { "\($0.name) \($0.value.words(in: currency))" }.joined(separator: "; ")
        }
    }
}
