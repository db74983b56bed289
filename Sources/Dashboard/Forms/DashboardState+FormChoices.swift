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
        case .parts:
            choices = partChoices(of: form)
            marks = Set((form.values[field.member]?.texts ?? []).map { .part($0) })
        case .anyRecord(let kinds, let isFull):
            choices = kinds.flatMap { kind in
                store.rows(of: kind, in: plan).map { choice(of: $0, for: form, isFull ? nil : kinds) }
            }
            if let name = form.values[field.member]?.asText { marks = [.word(name)] }
        default: return
        }
        if field.chosenKind == .organisation {
            choices.append(
                Picker.Choice(
                    value: .newOrganisation, title: "A new organisation", aside: "type its name first",
                    names: ["new organisation"]))
        }
        guard !choices.isEmpty else {
            return refuse("There is no \(field.chosenKind?.noun ?? "part") yet.")
        }
        let marksSeveral = field.marksSeveral
        var picker = Picker(
            .field(field), title: "\(field.label.capitalised)\(marksSeveral ? "? Space marks" : "?")",
            choices: choices, marks: marks)
        picker.index = picker.choices.firstIndex { marks.contains($0.value) } ?? 0
        popups.append(.picker(picker))
    }

    func choice(of ref: RecordRef, for form: RecordForm) -> Picker.Choice {
        let id = store.idText(of: ref)
        let value = Picker.Choice.Value.named(RecordName(ref.kind, id))
        if ref.kind == .organisation { return organisationChoice(ref, value, aside: "") }
        // Actions and milestones are known by their numbers, all others by what they are called.
        guard ref.kind == .action || ref.kind == .milestone else {
            return Picker.Choice(
                value: value, title: fullTitle(of: ref), aside: id, names: [fullTitle(of: ref), id])
        }
        return Picker.Choice(value: value, title: name(of: ref), aside: "", names: [name(of: ref), id])
    }

    /// A record of any kind, by what names it in its plan.
    ///
    /// - Parameter kinds: Those that may be meant by an id alone; nil where it is always named in full.
    private func choice(of ref: RecordRef, for form: RecordForm, _ kinds: [RecordKind]?) -> Picker.Choice {
        let id = store.idText(of: ref)
        let full = store.name(of: ref)
        let isClear = kinds.map { kinds in
            kinds.count { store.find(RecordName($0, id), in: ref.plan) != nil } == 1
        }
        let name = isClear == true ? id : full
        return Picker.Choice(
            value: .word(name), title: fullTitle(of: ref), aside: full, names: [fullTitle(of: ref), id, full])
    }

    /// The parts of what an answer or a report is about.
    private func partChoices(of form: RecordForm) -> [Picker.Choice] {
        let parts: [(id: String, text: String)]
        if case .entry(let home, _) = form.origin {
            parts = self.parts(of: home.place.record, in: form.plan)
        } else {
            parts = (formBelow?.values["parts"].flatMap { $0.entries } ?? []).map {
                ($0["id"]?.asText ?? "", $0["text"]?.asText ?? "")
            }
        }
        return parts.map { id, text in
            Picker.Choice(value: .part(id), title: "\(id)  \(text.onOneLine)", aside: "", names: [id, text])
        }
    }

    /// Takes what was picked for a line of the form below.
    mutating func take(_ picker: Picker, for field: FormField) {
        let picked = picker.picked
        let typed = picker.line.string.trimmed
        let asksForNew = picked.contains(.newOrganisation) || picked.isEmpty && !typed.isEmpty
        if asksForNew, field.chosenKind == .organisation {
            return openNewOrganisation(named: picked.isEmpty ? typed : "")
        }
        if field.inner != nil { return openEntry(picked.first, of: field) }
        if case .list(let kind) = field.kind { return openRecord(picked.first, of: kind) }
        // Several records keep what each says where nothing was marked.
        if case .form(let form)? = popups.last, form.differs(in: field), picker.isUntouched,
            field.marksSeveral
        {
            return
        }
        changeForm { form in
            if case .parts = field.kind {
                let ids = picker.kept(of: form.values[field.member]?.texts ?? []) {
                    if case .part(let id) = $0 { id } else { nil }
                }
                form.set(field, to: .list(ids.map { .text($0) }))
            } else if case .records(let kind) = field.kind {
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
        open(RecordForm(plan: below.plan, kind: .record(.organisation), origin: .new(home), values: [:]))
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
