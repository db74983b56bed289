import PlanModel
import PlanStore
import TextGrid

// What the lines of a form say.
extension DashboardState {
    func title(of form: RecordForm) -> String {
        switch form.origin {
        case .new(let home):
            let owner = home.place.record
            let place =
                owner.kind == .plan ? (store.plans.count > 1 ? " in \(form.plan)" : "") : " in \(owner.id)"
            return "New \(form.kind.noun)\(place)"
        case .several(let names): return Shown.count(names.count, "marked \(form.kind.noun)")
        case .existing(let name):
            return name.kind == .plan ? "The plan \(form.plan)" : "\(form.kind.noun.capitalised) \(name.id)"
        case .entry(let home, _), .object(let home, _):
            let owner = home.place.record
            let of = owner.kind == .plan ? "" : " of \(owner.id)"
            return (form.isNew ? "New \(form.kind.noun)" : form.kind.noun.capitalised) + of
        case .part: return form.isNew ? "New \(form.kind.noun)" : form.kind.noun.capitalised
        }
    }

    /// What a line says at present.
    func text(of field: FormField, in form: RecordForm) -> String {
        if form.differs(in: field) { return "(differ)" }
        let value = form.values[field.member]
        switch field.kind {
        case .flag: return value == .flag(true) ? "yes" : "no"
        case .word(_, let usual): return value?.asText ?? usual ?? ""
        case .count(let usual): return value.map { field.typed($0, printed: nil) } ?? String(usual)
        case .date, .day:
            guard let text = value?.asText, case .success(let date) = EDTF.parse(text) else { return "" }
            let shown = Shown.date(date)
            let printed = field.twin.flatMap { form.values[$0]?.asText }.flatMap { $0 == shown ? nil : $0 }
            return shown + (printed.map { " (\"\($0)\")" } ?? "")
        case .record(let kind): return value?.asText.map { name(of: $0, kind, in: form) } ?? ""
        case .records(let kind):
            return (value?.texts ?? []).map { name(of: $0, kind, in: form) }.joined(separator: ", ")
        case .answer: return value == .flag(true) ? "yes" : value == .flag(false) ? "no" : ""
        case .parts: return (value?.texts ?? []).joined(separator: ", ")
        case .anyRecord: return value?.asText.map { text(ofEnd: $0, in: form) } ?? ""
        case .entries(let kind), .object(let kind):
            let entries = form.entries(of: field).map { text(of: $0, kind, in: form) }
            let count = entries.count > 1 ? "\(entries.count): " : ""
            return count + entries.joined(separator: "; ")
        case .list(let kind):
            return store.plan(id: form.plan).map { String(store.rows(of: kind, in: $0).count) } ?? ""
        case .names: return (value?.texts ?? []).joined(separator: "; ")
        case .currency: return value?.asText ?? "GBP"
        default: return field.typed(value, printed: nil).onOneLine
        }
    }

    /// An entry on one line: what its first lines say.
    func text(of entry: MemberValue, _ kind: EntryKind, in form: RecordForm) -> String {
        guard case .record(let members) = entry else { return "" }
        let inner = RecordForm(
            plan: form.plan, kind: .entry(kind),
            origin: .entry(Home(Place(RecordName(.plan, "")), ""), at: 0),
            values: Dictionary(members.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first }))
        let said = inner.fields.filter { inner.values[$0.member] != nil && $0.inner == nil }
        return said.prefix(4).map { field in
            kind == .labels
                ? "\(field.label) is \(text(of: field, in: inner))" : text(of: field, in: inner).onOneLine
        }
        .joined(separator: " \(environment.charset == .ascii ? "-" : "·") ")
    }

    /// `Parks Team (parks)`
    private func text(ofEnd name: String, in form: RecordForm) -> String {
        guard let plan = store.plan(id: form.plan) else { return name }
        let record =
            store.record(atEnd: name, in: plan) ?? RecordName(name).flatMap { store.find($0, in: plan) }
        return record.map { "\(fullTitle(of: $0)) (\(name))" } ?? name
    }

    private func name(of id: String, _ kind: RecordKind, in form: RecordForm) -> String {
        guard let plan = store.plan(id: form.plan), let ref = store.find(RecordName(kind, id), in: plan)
        else {
            return "\(id) (unknown id)"
        }
        if let entry = store.directory.entry(plan: plan, row: Int32(ref.row)), kind == .organisation {
            return store.directory.entries[entry].shownName
        }
        return kind == .action ? id : fullTitle(of: ref)
    }

    /// What a record of any kind is called where it stands for itself.
    func fullTitle(of ref: RecordRef) -> String {
        let records = records(ref)
        let title: Text =
            switch ref.kind {
            case .document: records.documents[ref.row].title
            case .meeting: records.meetings[ref.row].title
            case .measure: records.measures[ref.row].title
            case .event: records.events[ref.row].title
            case .stage: records.stages[ref.row].title
            case .question: records.questions[ref.row].text
            case .resolution: records.resolutions[ref.row].text
            default: .absent
            }
        if let title = records.optional(title) { return title.onOneLine }
        return ref.kind == .meeting ? meetingName(ref) : self.title(of: ref)
    }

    /// What stands below the lines.
    func hint(of form: RecordForm) -> (text: String, isFault: Bool) {
        if form.isLosing { return ("Esc again loses what was said here; k keeps it.", true) }
        if let field = form.field, let fault = form.faults[field.member] { return (fault, true) }
        if form.isOfSeveral {
            return ("Enter or a letter changes a line of all, Del empties it, k shows what changes.", false)
        }
        let keys =
            form.isNew || form.kind == .record(.plan)
            ? "Enter or a letter changes a line, Del empties it, k keeps."
            : "Enter or a letter changes, Del empties, k keeps, D deletes."
        return ("\(keys) * is needed.", false)
    }
}
