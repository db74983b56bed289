import PlanModel
import PlanStore

// Rows are for life only until a plan is read anew: then everything that names a record by its row follows it by
// its id.
extension DashboardState {
    /// - Returns: Whether something was being asked about a record that is gone.
    mutating func adopt(_ reload: PlanReload) -> Bool {
        let old = store
        store.adopt(reload.records, at: reload.plan, done: reload.done, against: reload.conflicts)
        return follow(Trail(from: old, to: store, plans: [reload.plan: reload.plan]))
    }

    /// Takes the plans, all of them read now, in the place of their beginnings.
    mutating func open(_ plans: PlanStore) {
        var plans = plans
        plans.look(from: store.viewpoint)
        reading = nil
        exchange(for: plans)
    }

    /// Takes other plans in the place of those that are open, of which some may be gone.
    mutating func exchange(for plans: PlanStore) {
        let old = store
        store = plans
        var places: [Int: Int] = [:]
        for place in old.plans.indices { places[place] = store.plan(id: old.plans[place].records.id) }
        let gone = Set(old.plans.indices.filter { places[$0] == nil })
        filter.plans = Set(filter.plans.compactMap { places[$0] })
        _ = follow(Trail(from: old, to: store, plans: places, without: gone))
        rows = DerivedRows()
    }

    /// - Returns: Whether something was being asked about a record that is gone.
    private mutating func follow(_ trail: Trail) -> Bool {
        for pane in Pane.home where pane != .detail {
            self[list: pane].selection = self[list: pane].selection.flatMap(trail.id)
            self[list: pane].marks = Set(self[list: pane].marks.compactMap(trail.id))
            self[list: pane].folded = self[list: pane].folded.compactMap(trail.group)
        }
        screens.follow(trail)
        expansion.follow(trail)
        filter.leads = Set(filter.leads.compactMap(trail.organisation))
        let count = popups.count
        popups = popups.compactMap { $0.following(trail) }
        popups = popups.indices.filter { popups[$0].stands(on: $0 > 0 ? popups[$0 - 1] : nil) }.map {
            popups[$0]
        }
        detailPage = nil
        return popups.count < count
    }
}

extension DashboardState {
    /// Changes the plans, with the filter following its organisations: where one comes or goes, all may have other
    /// places in the directory.
    mutating func changeStore<Result>(
        _ body: (inout PlanStore) throws(EditRefused) -> Result
    ) throws(EditRefused) -> Result {
        let old = store.directory
        let result = try body(&store)
        let new = store.directory
        guard !filter.leads.isEmpty else { return result }
        filter.leads = Set(
            filter.leads.compactMap { entry in
                old.entries[entry].records.lazy
                    .compactMap { new.entry(plan: $0.plan, row: Int32($0.row)) }.first
            })
        return result
    }
}

/// Leads from a record to the same record after its plan was read anew.
struct Trail {
    private let old: PlanStore
    private let new: PlanStore
    /// The places of the plans that were read anew, by those that they had.
    private let plans: [Int: Int]
    /// The places of those that are open no more.
    private let gone: Set<Int>

    init(from old: PlanStore, to new: PlanStore, plans: [Int: Int], without gone: Set<Int> = []) {
        self.gone = gone
        self.old = old
        self.new = new
        self.plans = plans
    }

    /// The record's new place; nil where it is gone.
    func ref(_ ref: RecordRef) -> RecordRef? {
        if gone.contains(ref.plan) { return nil }
        guard let plan = plans[ref.plan] else { return ref }
        if ref.kind == .plan { return RecordRef(plan: plan, kind: .plan, row: 0) }
        return new.find(RecordName(ref.kind, old.idText(of: ref)), in: plan)
    }

    /// Whether the record that a form changes, or the one in which it puts a new one, is still there.
    func holds(_ form: RecordForm) -> Bool {
        let name: RecordName
        switch form.origin {
        case .new(let home), .entry(let home, _), .object(let home, _): name = home.place.record
        case .existing(let existing): name = existing
        case .several(let names):
            return new.plan(id: form.plan).map { plan in names.allSatisfy { new.find($0, in: plan) != nil } }
                ?? false
        // It stands as long as the form below it.
        case .part: return true
        }
        return new.plan(id: form.plan).map { new.find(name, in: $0) != nil } ?? false
    }

    /// What a row stands for; nil where that is gone.
    func id(_ id: RowID) -> RowID? {
        switch id {
        case .record(let ref):
            ref.kind == .organisation
                ? organisation(ref).map { .record($0) } : self.ref(ref).map { .record($0) }
        case .obligation(let resolution, let respondent): obligation(resolution, respondent)
        case .report(let resolution, let row): report(resolution, row)
        case .answer(let question, let row): answer(question, row)
        case .signOff(let signOff): self.signOff(signOff).map { .signOff($0) }
        // What has no id is told by its place alone.
        case .entry(let plan, let entry, let row): .entry(plan: plans[plan] ?? plan, entry, row: row)
        case .money(let line): self.line(line).map { .money($0) }
        case .line(let part, _, _):
            switch self.id(id.subject) {
            case .record(let ref)?: .line(part, ref, respondent: nil)
            case .obligation(let ref, let place)?: .line(part, ref, respondent: place)
            default: nil
            }
        case .finding(let finding): self.finding(finding).map { .finding($0) }
        case .enquiry(let finding): self.finding(finding).map { .enquiry($0) }
        // Changes are told by the ids of their records, lines of charts by what they count.
        case .change, .chart, .allPlans: id
        case .group(let key): group(key).map { .group($0) }
        case .grouped(let ref, let key):
            self.ref(ref).flatMap { ref in group(key).map { .grouped(ref, $0) } }
        }
    }

    private func obligation(_ resolution: RecordRef, _ place: Int) -> RowID? {
        guard let new = ref(resolution) else { return nil }
        let before = respondents(of: resolution, old)
        let after = respondents(of: new, self.new)
        guard before.indices.contains(place) else { return .obligation(new, respondent: place) }
        return after.firstIndex(of: before[place]).map { .obligation(new, respondent: $0) }
    }

    private func respondents(of ref: RecordRef, _ store: PlanStore) -> [String] {
        let records = store.plans[ref.plan].records
        return records.references[records.resolutions[ref.row].respondents].map { records.string($0.id) }
    }

    /// A report by its place among those of its resolution.
    private func report(_ resolution: RecordRef, _ row: Int) -> RowID? {
        guard let new = ref(resolution) else { return nil }
        let before = old.plans[resolution.plan].records.resolutions[resolution.row].reports.range
        let after = self.new.plans[new.plan].records.resolutions[new.row].reports.range
        let place = after.lowerBound + row - before.lowerBound
        return after.contains(place) ? .report(new, row: place) : nil
    }

    /// An answer by its place among those of its question.
    private func answer(_ question: RecordRef, _ row: Int) -> RowID? {
        guard let new = ref(question) else { return nil }
        let before = old.plans[question.plan].records.questions[question.row].answers.range
        let after = self.new.plans[new.plan].records.questions[new.row].answers.range
        let place = after.lowerBound + row - before.lowerBound
        return after.contains(place) ? .answer(new, row: place) : nil
    }

    /// A sign-off by its document, role and kind.
    private func signOff(_ ref: SignOffRef) -> SignOffRef? {
        if gone.contains(ref.plan) { return nil }
        guard let plan = plans[ref.plan] else { return ref }
        let wanted = name(of: ref, old)
        return new.plans[plan].records.lists.signOffs.range.lazy
            .map { SignOffRef(plan: plan, row: $0) }.first { name(of: $0, new) == wanted }
    }

    private func name(of ref: SignOffRef, _ store: PlanStore) -> [String] {
        let records = store.plans[ref.plan].records
        let signOff = records.signOffs[ref.row]
        return [
            records.string(signOff.document.id), records.string(signOff.role), signOff.kind.rawValue,
        ]
    }

    /// A finding by its records.
    func finding(_ id: FindingID) -> FindingID? {
        id.following { record in
            switch record.kind {
            case .record: record.ref.flatMap { ref($0) }.map { FindingRecord($0) }
            case .signOff:
                signOff(SignOffRef(plan: record.plan, row: record.row))
                    .map { FindingRecord($0.plan, .signOff, $0.row) }
            case .note: FindingRecord(plans[record.plan] ?? record.plan, .note, record.row)
            }
        }
    }

    /// A group of a list by what its records have in common.
    func group(_ key: GroupKey) -> GroupKey? {
        guard key.number >= 0 else { return key }
        let number: Int? =
            switch key.by {
            case .lead, .funder: organisation(key.number)
            case .pillar:
                ref(RecordRef(plan: key.number >> 32, kind: .pillar, row: key.number & 0xFFFF_FFFF)).map {
                    $0.plan << 32 | $0.row
                }
            case .plan: plans[key.number] ?? key.number
            case .year: key.number
            }
        return number.map { GroupKey(by: key.by, number: $0) }
    }

    private func line(_ line: MoneyLine) -> MoneyLine? {
        guard case .group(let dimension, let number) = line, dimension != .status, number >= 0 else {
            return line
        }
        return organisation(number).map { .group(dimension, number: $0) }
    }

    /// An organisation by the first of its records that is still there.
    func organisation(_ ref: RecordRef) -> RecordRef? {
        guard let entry = old.directory.entry(plan: ref.plan, row: Int32(ref.row)) else { return nil }
        return organisation(entry).map { new.organisation(ofEntry: $0) }
    }

    /// An entry of the directory in the new one.
    func organisation(_ entry: Int) -> Int? {
        guard old.directory.entries.indices.contains(entry) else { return nil }
        for (plan, row) in old.directory.entries[entry].records {
            guard let ref = ref(RecordRef(plan: plan, kind: .organisation, row: row)) else { continue }
            return new.directory.entry(plan: ref.plan, row: Int32(ref.row))
        }
        return nil
    }
}

extension Popup {
    /// The popup for the same records; nil where its record is gone.
    func following(_ trail: Trail) -> Popup? {
        switch self {
        case .find, .columns: return self
        case .pages(let pages): return pages.kind.isPreview ? nil : self
        case .form(let form): return trail.holds(form) ? self : nil
        case .picker(var picker):
            picker.choices = picker.choices.compactMap { choice in
                choice.value.following(trail).map { value in
                    var choice = choice
                    choice.value = value
                    return choice
                }
            }
            picker.marks = Set(picker.marks.compactMap { $0.following(trail) })
            if case .parts(let reply) = picker.purpose {
                guard let new = reply.following(trail) else { return nil }
                picker.purpose = .parts(new)
            }
            return .picker(picker)
        case .chooser(var chooser):
            guard let purpose = chooser.purpose.following(trail) else { return nil }
            chooser.purpose = purpose
            return .chooser(chooser)
        case .prompt(var prompt):
            guard let purpose = prompt.purpose.following(trail) else { return nil }
            prompt.purpose = purpose
            return .prompt(prompt)
        }
    }
}

extension Popup {
    /// Whether what it asks for has its place: a line of a form its form, a reading of a date its prompt.
    fileprivate func stands(on below: Popup?) -> Bool {
        switch self {
        case .prompt(let prompt):
            if case .field = prompt.purpose { return below?.isForm == true }
        case .picker(let picker):
            if case .field = picker.purpose { return below?.isForm == true }
        case .form(let form):
            if case .part = form.origin { return below?.isForm == true }
        case .chooser(let chooser):
            if case .sameBody = chooser.purpose { return below?.isForm == true }
            if chooser.purpose == .dateReading, case .prompt? = below { return true }
            return chooser.purpose != .dateReading
        default: break
        }
        return true
    }

    private var isForm: Bool {
        if case .form = self { true } else { false }
    }
}

extension Picker.Choice.Value {
    fileprivate func following(_ trail: Trail) -> Self? {
        switch self {
        case .organisation(let entry): trail.organisation(entry).map { .organisation($0) }
        case .milestone(let ref): trail.ref(ref).map { .milestone($0) }
        case .plan, .state, .theme, .view, .command, .inquiry, .find, .part, .older, .grouping: self
        case .meeting, .newMeeting, .body, .named, .word, .newOrganisation, .savedView, .record: self
        case .entry, .newEntry: self
        }
    }
}

extension Chooser.Purpose {
    fileprivate func following(_ trail: Trail) -> Self? {
        switch self {
        case .status(let ref): trail.ref(ref).map { .status($0) }
        case .confidence(let ref): trail.ref(ref).map { .confidence($0) }
        case .evidence(let ref): trail.ref(ref).map { .evidence($0) }
        case .reply(let reply): reply.following(trail).map { .reply($0) }
        case .bulk(let bulk): bulk.following(trail).map { .bulk($0) }
        case .restoring(let finding): trail.finding(finding).map { .restoring($0) }
        case .deletion(let row): trail.id(row).map { .deletion($0) }
        case .quit, .recovery, .conflict, .takeDown, .capture, .dateReading, .adding, .sameBody,
            .viewDeletion:
            self
        }
    }
}

extension Prompt.Purpose {
    fileprivate func following(_ trail: Trail) -> Self? {
        switch self {
        case .statusReason(let ref, let status): trail.ref(ref).map { .statusReason($0, status) }
        case .confidenceReason(let ref, let rag): trail.ref(ref).map { .confidenceReason($0, rag) }
        case .evidenceQuote(let ref, let verdict): trail.ref(ref).map { .evidenceQuote($0, verdict) }
        case .doneDate(let ref): trail.ref(ref).map { .doneDate($0) }
        case .dueDate(let ref): trail.ref(ref).map { .dueDate($0) }
        case .dueReason(let ref, let due): trail.ref(ref).map { .dueReason($0, due) }
        case .note(let ref): trail.ref(ref).map { .note($0) }
        case .replyDate(let reply): reply.following(trail).map { .replyDate($0) }
        case .replyText(let reply): reply.following(trail).map { .replyText($0) }
        case .closingDate(let ref): trail.ref(ref).map { .closingDate($0) }
        case .dismissal(let finding): trail.finding(finding).map { .dismissal($0) }
        case .bulk(let bulk): bulk.following(trail).map { .bulk($0) }
        case .paper(let export): export.following(trail).map { .paper($0) }
        case .reading(var entry):
            trail.ref(entry.measure).map { ref in
                entry.measure = ref
                return .reading(entry)
            }
        case .inquiry, .asOf, .folder, .older, .newMeeting, .capture, .field, .viewName: self
        }
    }
}
