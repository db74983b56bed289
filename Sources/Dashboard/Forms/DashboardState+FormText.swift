import PlanModel
import PlanStore

// What the lines of a form say.
extension DashboardState {
    func title(of form: RecordForm) -> String {
        switch form.origin {
        case .new(let home):
            let owner = home.place.record
            let place =
                owner.kind == .plan ? (store.plans.count > 1 ? " in \(form.plan)" : "") : " in \(owner.id)"
            return "New \(form.kind.noun)\(place)"
        case .existing(let name):
            return form.kind == .plan ? "The plan \(form.plan)" : "\(form.kind.noun.capitalised) \(name.id)"
        }
    }

    /// What a line says at present.
    func text(of field: FormField, in form: RecordForm) -> String {
        let value = form.values[field.member]
        switch field.kind {
        case .flag: return value == .flag(true) ? "yes" : "no"
        case .word(_, let usual): return value?.asText ?? usual ?? ""
        case .count(let usual): return value.map { field.typed($0, printed: nil) } ?? String(usual)
        case .date, .day:
            guard let text = value?.asText, case .success(let date) = EDTF.parse(text) else { return "" }
            let printed = field.twin.flatMap { form.values[$0]?.asText }.map { " (\"\($0)\")" } ?? ""
            return Shown.date(date) + printed
        case .record(let kind): return value?.asText.map { name(of: $0, kind, in: form) } ?? ""
        case .records(let kind):
            return (value?.texts ?? []).map { name(of: $0, kind, in: form) }.joined(separator: ", ")
        case .names: return (value?.texts ?? []).joined(separator: "; ")
        case .currency: return value?.asText ?? "GBP"
        default: return field.typed(value, printed: nil).onOneLine
        }
    }

    private func name(of id: String, _ kind: RecordKind, in form: RecordForm) -> String {
        guard let plan = store.plan(id: form.plan), let ref = store.find(RecordName(kind, id), in: plan)
        else {
            return "\(id) (unknown id)"
        }
        if let entry = store.directory.entry(plan: plan, row: Int32(ref.row)), kind == .organisation {
            return store.directory.entries[entry].shownName
        }
        return kind == .action ? id : title(of: ref)
    }

    /// What stands below the lines.
    func hint(of form: RecordForm) -> (text: String, isFault: Bool) {
        if form.isLosing { return ("Esc again loses what was said here; k keeps it.", true) }
        if let field = form.field, let fault = form.faults[field.member] { return (fault, true) }
        return ("Enter or a letter changes a line, Del empties it, k keeps all. * has to be filled.", false)
    }
}
