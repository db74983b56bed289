import PlanModel
import PlanStore

/// What a row stands for that has no id: an entry of a list of a plan.
struct EntryPlace: Equatable, Sendable {
    var plan: Int
    var kind: EntryKind
    var home: Home
    var index: Int
}

// Rows that stand for what has no id.
extension DashboardState {
    /// The entry under the cursor, where it is one that has a form.
    var selectedEntry: EntryPlace? {
        guard let row = selectedRow?.subject else { return nil }
        if case .finding = row { return selectedFinding.flatMap(note) }
        return entry(of: row)
    }

    /// The entry for which a row stands.
    func entry(of row: RowID) -> EntryPlace? {
        switch row {
        case .signOff(let ref):
            return own(
                .signOff, "signOffs", ref.plan, ref.row, records(ofPlan: ref.plan).lists.signOffs.range)
        case .entry(let plan, .participation, let row):
            return own(
                .participation, "participation", plan, row, records(ofPlan: plan).lists.participation.range)
        case .entry(let plan, .routeItem, let row):
            guard let map = records(ofPlan: plan).routeMap, map.items.range.contains(row) else { return nil }
            let place = Place(RecordName(.plan, records(ofPlan: plan).id), inside: [.member("routeMap")])
            return EntryPlace(
                plan: plan, kind: .routeItem, home: Home(place, "items"),
                index: row - map.items.range.lowerBound)
        case .answer(let ref, let row):
            let answers = records(ref).questions[ref.row].answers.range
            return answers.contains(row)
                ? of(ref, .answer, "answers", row - answers.lowerBound) : nil
        case .report(let ref, let row):
            let reports = records(ref).resolutions[ref.row].reports.range
            return reports.contains(row) ? of(ref, .report, "reports", row - reports.lowerBound) : nil
        default: return nil
        }
    }

    /// What a person wrote of a finding: the finding itself, or why it is dismissed.
    private func note(of finding: Finding) -> EntryPlace? {
        let place: Finding.NotePlace?
        if case .authored(let note) = finding.origin { place = note } else { place = finding.dismissal }
        guard let place else { return nil }
        let plan = RecordName(.plan, records(ofPlan: place.plan).id)
        return EntryPlace(
            plan: place.plan, kind: .finding, home: Home(Place(plan), "findings"), index: place.index)
    }

    private func own(
        _ kind: EntryKind, _ list: String, _ plan: Int, _ row: Int, _ rows: Range<Int>
    ) -> EntryPlace? {
        guard rows.contains(row) else { return nil }
        let home = Home(Place(RecordName(.plan, records(ofPlan: plan).id)), list)
        return EntryPlace(plan: plan, kind: kind, home: home, index: row - rows.lowerBound)
    }

    private func of(_ ref: RecordRef, _ kind: EntryKind, _ list: String, _ index: Int) -> EntryPlace {
        let home = Home(Place(RecordName(ref.kind, store.idText(of: ref))), list)
        return EntryPlace(plan: ref.plan, kind: kind, home: home, index: index)
    }

    private func records(ofPlan plan: Int) -> PlanRecords { store.plans[plan].records }

    /// The form of an entry that stands.
    func form(of entry: EntryPlace) -> RecordForm? {
        let entries = store.entries(of: entry.home, in: entry.plan)
        guard entries.indices.contains(entry.index) else { return nil }
        return RecordForm(
            plan: records(ofPlan: entry.plan).id, kind: .entry(entry.kind),
            origin: .entry(entry.home, at: entry.index), values: entries[entry.index].valuesByName)
    }
}
