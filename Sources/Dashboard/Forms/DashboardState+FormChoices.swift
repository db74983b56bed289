import PlanModel
import PlanStore

// The lists from which a line of a form is chosen.
extension DashboardState {
    mutating func openChoices(for field: FormField, of form: RecordForm) {
        guard let plan = store.plan(id: form.plan) else { return }
        var marks: Set<Picker.Choice.Value> = []
        var choices: [Picker.Choice] = []
        switch field.kind {
        case .word(let words, let usual):
            choices = words.map {
                Picker.Choice(value: .word($0), title: $0, aside: $0 == usual ? "usual" : "", names: [$0])
            }
            if let word = form.values[field.member]?.asText ?? usual { marks = [.word(word)] }
        case .record(let kind):
            choices = store.rows(of: kind, in: plan).map { choice(of: $0, for: form) }
            if let id = form.values[field.member]?.asText { marks = [.named(RecordName(kind, id))] }
        case .records(let kind):
            choices = store.rows(of: kind, in: plan).map { choice(of: $0, for: form) }
            marks = Set((form.values[field.member]?.texts ?? []).map { .named(RecordName(kind, $0)) })
        default: return
        }
        if field.chosenKind == .organisation {
            choices.append(
                Picker.Choice(
                    value: .newOrganisation, title: "A new organisation", aside: "type its name first",
                    names: ["new organisation"]))
        }
        guard !choices.isEmpty else {
            return refuse("The plan has no \(field.chosenKind?.noun ?? "word") yet.")
        }
        let marksSeveral = if case .records = field.kind { true } else { false }
        var picker = Picker(
            .field(field), title: "\(field.label.capitalised)\(marksSeveral ? "? Space marks" : "?")",
            choices: choices, marks: marks)
        picker.index = picker.choices.firstIndex { marks.contains($0.value) } ?? 0
        popups.append(.picker(picker))
    }

    private func choice(of ref: RecordRef, for form: RecordForm) -> Picker.Choice {
        let id = store.idText(of: ref)
        let value = Picker.Choice.Value.named(RecordName(ref.kind, id))
        if ref.kind == .organisation { return organisationChoice(ref, value, aside: "") }
        return Picker.Choice(value: value, title: name(of: ref), aside: "", names: [name(of: ref), id])
    }

    /// Takes what was picked for a line of the form below.
    mutating func take(_ picker: Picker, for field: FormField) {
        let picked = picker.picked
        let typed = picker.line.string.trimmed
        let asksForNew = picked.contains(.newOrganisation) || picked.isEmpty && !typed.isEmpty
        if asksForNew, field.chosenKind == .organisation {
            return openNewOrganisation(named: picked.isEmpty ? typed : "")
        }
        changeForm { form in
            if case .records(let kind) = field.kind {
                let before = form.values[field.member]?.texts ?? []
                let ids = picker.kept(of: before) {
                    if case .named(let name) = $0, name.kind == kind { name.id } else { nil }
                }
                form.set(field, to: .list(ids.map { .text($0) }))
            } else if let value = picker.choices.map(\.value).first(where: picked.contains) {
                switch value {
                case .word(let word): form.set(field, to: .text(word))
                case .named(let name): form.set(field, to: .text(name.id))
                default: break
                }
            }
            form.move(by: 1)
        }
    }

    /// Opens the form of a new organisation on top of the one whose line is to name it.
    private mutating func openNewOrganisation(named name: String) {
        guard case .form(let below)? = popups.last, let plan = store.plan(id: below.plan),
            let home = store.topHome(of: .organisation, in: plan)
        else { return }
        open(RecordForm(plan: below.plan, kind: .organisation, origin: .new(home), values: [:]))
        guard !name.isEmpty else { return }
        popups.removeLast()
        changeForm { form in
            form.values["name"] = .text(name)
            form.index = 0
        }
    }

    /// Puts a new organisation into the line of the form for which it was made.
    mutating func name(organisation id: String) {
        guard case .form(let form)? = popups.last, let field = form.field,
            field.chosenKind == .organisation
        else { return }
        changeForm { form in
            if case .records = field.kind {
                let ids = form.values[field.member]?.texts ?? []
                if !ids.contains(id) { form.set(field, to: .list((ids + [id]).map { .text($0) })) }
            } else {
                form.set(field, to: .text(id))
            }
        }
    }
}
