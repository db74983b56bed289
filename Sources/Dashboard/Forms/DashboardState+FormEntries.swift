import PlanModel
import PlanStore

// The lines of a form that hold what has forms of its own: sources, parts, readings and the like.
extension DashboardState {
    /// The form below the one on top, whose line that one is about.
    var formBelow: RecordForm? {
        let forms = popups.compactMap { if case .form(let form) = $0 { form } else { nil } }
        return forms.dropLast().last
    }

    /// Lists what a line holds; opens a form at once where there is nothing or only one thing to choose.
    mutating func openEntries(of field: FormField, in form: RecordForm) {
        guard let kind = field.inner else { return }
        let entries = form.entries(of: field)
        if case .object = field.kind { return openEntry(entries.isEmpty ? nil : .entry(0), of: field) }
        guard !entries.isEmpty else { return openEntry(nil, of: field) }
        let choices = entries.enumerated().map { place, entry in
            let text = text(of: entry, kind, in: form)
            return Picker.Choice(value: .entry(place), title: text, aside: "", names: [text])
        }
        let new = Picker.Choice(value: .newEntry, title: "Add another", aside: "", names: ["add another new"])
        popups.append(
            .picker(
                Picker(
                    .field(field),
                    title: "\(field.label.capitalised): Enter opens one to change or delete it",
                    choices: choices + [new])))
    }

    /// Lists records that no list of the screen has.
    mutating func openRecords(_ kind: RecordKind, for field: FormField, of form: RecordForm) {
        guard let plan = store.plan(id: form.plan) else { return }
        let choices = store.rows(of: kind, in: plan).map { choice(of: $0, for: form) }
        let new = Picker.Choice(value: .newEntry, title: "Add another", aside: "", names: ["add another new"])
        popups.append(
            .picker(Picker(.field(field), title: "\(field.label.capitalised)", choices: choices + [new])))
    }

    /// Opens the form of a record on top of the one whose line lists it, or of a new one.
    mutating func openRecord(_ value: Picker.Choice.Value?, of kind: RecordKind) {
        guard case .form(let below)? = popups.last, let plan = store.plan(id: below.plan) else { return }
        if case .named(let name)? = value, let ref = store.find(name, in: plan) { return open(form(of: ref)) }
        guard value == .newEntry, let home = store.topHome(of: kind, in: plan) else { return }
        open(RecordForm(plan: below.plan, kind: .record(kind), origin: .new(home), values: [:]))
    }

    /// Opens the form of an entry of a line of the form on top; of a new one where none is said.
    mutating func openEntry(_ value: Picker.Choice.Value?, of field: FormField) {
        guard case .form(let below)? = popups.last, let kind = field.inner else { return }
        var place: Int?
        if case .entry(let index)? = value { place = index }
        let entries = below.entries(of: field)
        var values = defaults(of: .entry(kind), in: below.plan)
        if let place {
            guard entries.indices.contains(place) else { return }
            values = entries[place].valuesByName
        }
        open(
            RecordForm(plan: below.plan, kind: .entry(kind), origin: .part(field, at: place), values: values))
    }

    /// What a new one says before anything is said of it: who it is by, and on which date it stands.
    func defaults(of kind: FormKind, in plan: String) -> [String: MemberValue] {
        guard let place = store.plan(id: plan) else { return [:] }
        let asOf = store.plans[place].states.asOf
        var values: [String: MemberValue] = [:]
        switch kind {
        case .record(.action): values["status"] = .text(ActionStatus.notStarted.rawValue)
        case .entry(.update), .entry(.confidence), .entry(.revision), .entry(.evidence):
            values["on"] = .text(asOf.description)
            if !environment.editor.name.isEmpty { values["by"] = .text(environment.editor.name) }
            // No entry passes for an older one than it is.
            if asOf != store.viewpoint.today { values["recorded"] = .text(store.viewpoint.today.description) }
        case .entry(.finding):
            values["on"] = .text(asOf.description)
            values["authored"] = .flag(true)
            if !environment.editor.name.isEmpty { values["by"] = .text(environment.editor.name) }
        default: break
        }
        return values
    }

    /// Keeps what stands in a record without an id: in the form below, or as an edit.
    mutating func keepEntry(_ form: RecordForm, in plan: Int) {
        let editor = environment.editor
        switch form.origin {
        case .part(let field, let place):
            popups.removeLast()
            changeForm { $0.set(entry: form.object, at: place, of: field) }
        case .entry(let home, nil):
            let what = called(form)
            let edit = store.adding(entry: form.object, to: home, called: what, in: plan, by: editor)
            finish(edit)
        case .entry(let home, let place?):
            finish(
                store.changing(
                    entry: place, of: home, from: form.objectBefore, to: form.object, called: called(form),
                    in: plan, by: editor))
        case .object(let home, let isThere):
            var object = form.object
            // A route map has its stages, though there be none yet.
            if !isThere, form.kind == .entry(.routeMap), case .record(let members) = object {
                object = .record(members + [MemberValue.Member("stages", .list([]))])
            }
            finish(store.setting(object: home, to: object, called: called(form), in: plan, by: editor))
        case .new, .existing, .several: break
        }
    }

    /// Takes away what the form is about: out of the form below, or as an edit; of a record it asks first.
    mutating func delete(_ form: RecordForm) {
        guard !form.isNew, let plan = store.plan(id: form.plan) else {
            return refuse("It does not stand yet; Esc gives it up.")
        }
        switch form.origin {
        case .existing(let name):
            guard let ref = store.find(name, in: plan), store.home(of: ref) != nil else {
                return refuse("A plan is a file of its own; delete that.")
            }
            askDeletion(of: .record(ref))
        case .part(let field, let place):
            popups.removeLast()
            changeForm { $0.set(entry: nil, at: place, of: field) }
            say("Taken out; k keeps the change.")
        case .entry(let home, let place?):
            finish(
                store.deleting(
                    entry: place, of: home, called: called(form), in: plan, by: environment.editor))
        case .object(let home, _):
            finish(
                store.setting(
                    object: home, to: nil, called: called(form), in: plan, by: environment.editor))
        case .several: refuse("Esc leaves the form; \(key(.delete)) then deletes the marked rows.")
        case .new, .entry: break
        }
    }

    /// What the message says of it: `Answer to q5`, `Sign-off of the Head of Parks`.
    func called(_ form: RecordForm) -> String {
        guard case .entry(let kind) = form.kind else { return "" }
        let owner: String =
            switch form.origin {
            case .entry(let home, _), .object(let home, _): home.place.record.id
            default: ""
            }
        let name = { (member: String) in form.values[member]?.asText ?? "" }
        return switch kind {
        case .answer: "Answer to \(owner)"
        case .report: "Report on \(owner)"
        case .signOff: "Sign-off of \(name("role"))"
        case .relation: "Relation \(name("from")) \(name("kind")) \(name("to"))"
        case .finding: "Finding \(name("rule"))"
        case .participation, .routeItem: "\(kind.noun.capitalised) \(name("title"))"
        default: kind.noun.capitalised
        }
    }

    /// The first of the members that tell an entry from others, where another of its list has the same.
    func takenKey(of form: RecordForm) -> String? {
        guard case .entry(let kind) = form.kind, let first = kind.keys.first else { return nil }
        var others: [MemberValue]
        let place: Int?
        switch form.origin {
        case .part(let field, let at):
            guard let below = formBelow else { return nil }
            (others, place) = (below.entries(of: field), at)
        case .entry(let home, let at):
            guard let plan = store.plan(id: form.plan) else { return nil }
            (others, place) = (store.entries(of: home, in: plan), at)
        case .new, .existing, .several, .object: return nil
        }
        if let place, others.indices.contains(place) { others.remove(at: place) }
        let isTaken = others.contains { other in kind.keys.allSatisfy { other[$0] == form.values[$0] } }
        return isTaken ? first : nil
    }

    /// The letter behind those that the parts have.
    func proposedPartID(of form: RecordForm) -> String? {
        guard case .part(let field, nil) = form.origin, let below = formBelow else { return nil }
        let taken = below.entries(of: field).compactMap { $0["id"]?.asText }
        let letters = (0..<26).map { String(UnicodeScalar(UInt8(97 + $0))) }
        return (letters + (27...999).map { String($0) }).first { !taken.contains($0) }
    }
}

extension MemberValue {
    /// The members of an object by their names.
    var valuesByName: [String: MemberValue] {
        guard case .record(let members) = self else { return [:] }
        return Dictionary(members.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    /// The entries of a list.
    var entries: [MemberValue]? {
        if case .list(let entries) = self { return entries }
        return nil
    }
}
