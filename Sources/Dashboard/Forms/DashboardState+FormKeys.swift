import PlanModel
import PlanStore
import TextGrid

// What keys do in a form.
extension DashboardState {
    mutating func press(_ key: Key, in form: RecordForm) -> [Effect] {
        var form = form
        let wasLosing = form.isLosing
        form.isLosing = false
        switch key {
        case .escape, .control("c"), .character("q"):
            if form.hasChanges, !wasLosing {
                form.isLosing = true
                break
            }
            popups.removeLast()
            return []
        case .up, .control("p"), .backTab: form.move(by: -1)
        case .down, .control("n"), .tab: form.move(by: 1)
        case .home: form.index = 0
        case .end: form.index = form.fields.count
        case .enter where form.index == 0, .character("k"):
            replaceTop(.form(form))
            keep(form)
            return []
        case .enter:
            if let field = form.field { change(field, of: form) }
            return []
        case .character("D"):
            replaceTop(.form(form))
            delete(form)
            return []
        case .delete, .backspace:
            guard let field = form.field, !field.isRequired, !field.members.isEmpty else {
                refuse("This line cannot be emptied; Esc leaves the form.")
                break
            }
            form.set(field, to: nil)
        case .character(let letter):
            guard let field = form.fields.first(where: { $0.letter == letter }) else {
                let letters = (["k"] + form.fields.map { String($0.letter) }).joined(separator: ", ")
                refuse("Press one of \(letters); Esc gives it up.")
                break
            }
            form.go(to: field.member)
            change(field, of: form)
            return []
        default: break
        }
        replaceTop(.form(form))
        return []
    }

    /// Asks what a line is to say, or changes it at once where there are only two things that it can.
    mutating func change(_ field: FormField, of form: RecordForm) {
        var form = form
        replaceTop(.form(form))
        switch field.kind {
        case .id where !form.isNew: refuse("An id names its record for good; other records point to it.")
        case .flag:
            form.set(field, to: form.values[field.member] == .flag(true) ? nil : .flag(true))
            replaceTop(.form(form))
        case .answer:
            let said = form.values[field.member]
            form.set(field, to: said == nil ? .flag(true) : said == .flag(true) ? .flag(false) : nil)
            replaceTop(.form(form))
        case .word, .record, .records, .parts, .anyRecord: openChoices(for: field, of: form)
        case .entries, .object: openEntries(of: field, in: form)
        case .list(let kind): openRecords(kind, for: field, of: form)
        default: askText(for: field, of: form)
        }
    }

    /// Opens the prompt for a line on top of its form.
    mutating func askText(for field: FormField, of form: RecordForm) {
        var question: DateQuestion?
        if field.kind == .date || field.kind == .day {
            let near = store.plan(id: form.plan).map { store.plans[$0].states.asOf } ?? store.viewpoint.today
            question = DateQuestion(
                near: near, whenEmpty: field.isRequired ? .refused : .none,
                wants: field.kind == .day ? .day : .date)
        }
        let text = field.typed(
            form.values[field.member], printed: field.twin.flatMap { form.values[$0] })
        popups.append(
            .prompt(
                Prompt(
                    .field(field), title: "\(title(of: form)): \(field.label)", hint: field.hint, text: text,
                    date: question)))
    }

    /// Takes what was typed for a line, and goes on to the next.
    mutating func answer(_ field: FormField, _ text: String, _ date: DateAsTyped?, _ prompt: Prompt) {
        if prompt.date == nil, case .failure(let unfit) = field.read(text) {
            return complain(unfit.sentence, in: prompt)
        }
        popups.removeLast()
        // Several records keep what each says where nothing was typed.
        if text.isEmpty, case .form(let form)? = popups.last, form.differs(in: field) { return }
        changeForm { form in
            if prompt.date != nil {
                form.set(field, to: date.map { .text($0.date.description) }, typed: date?.text)
            } else if case .success(let value) = field.read(text) {
                form.set(field, to: value)
            }
            form.move(by: 1)
        }
    }

    /// Changes the form on top, whose id then follows what it is called.
    mutating func changeForm(_ change: (inout RecordForm) -> Void) {
        guard case .form(var form)? = popups.last else { return }
        change(&form)
        if form.isNew, !form.isIDTyped { form.values["id"] = proposedID(of: form).map { .text($0) } }
        if let id = form.values["id"]?.asText { form.faults["id"] = whyTaken(id, in: form) }
        replaceTop(.form(form))
    }

    /// The id that a new record has unless the officer says another.
    func proposedID(of form: RecordForm) -> String? {
        if form.kind == .entry(.part) { return proposedPartID(of: form) }
        guard case .new(let home) = form.origin, let kind = form.kind.record,
            let plan = store.plan(id: form.plan)
        else { return nil }
        if form.kind == .record(.meeting) {
            guard let body = form.values["body"]?.asText, let text = form.values["date"]?.asText,
                case .success(let date) = EDTF.parse(text)
            else { return nil }
            return store.freeMeetingID(body: body, date, in: plan)
        }
        let title = form.values["title"]?.asText ?? form.values["name"]?.asText ?? ""
        let isNumbered = [.pillar, .action, .milestone, .question, .resolution].contains(kind)
        return title.isEmpty && !isNumbered
            ? nil : store.proposedID(of: kind, titled: title, at: home, in: plan)
    }

    /// Why a new record cannot have an id.
    func whyTaken(_ id: String, in form: RecordForm) -> String? {
        guard form.isNew, let kind = form.kind.record, let plan = store.plan(id: form.plan),
            let ref = store.find(RecordName(kind, id), in: plan)
        else { return nil }
        return "\(id) is taken by \"\(title(of: ref))\"; give it another."
    }
}
