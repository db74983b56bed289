import PlanModel
import PlanStore

// Keeping what a form says, as one edit.
extension DashboardState {
    /// Keeps the form on top where nothing is wrong with it, and goes to what is where something is.
    mutating func keep(_ form: RecordForm) {
        var form = form
        form.faults = faults(of: form)
        if let first = form.fields.first(where: { form.faults[$0.member] != nil }) {
            form.go(to: first.member)
            replaceTop(.form(form))
            return refuse("\(first.label.capitalised): \(form.faults[first.member] ?? "")")
        }
        guard let plan = store.plan(id: form.plan) else {
            return refuse("The plan is gone; nothing was kept.")
        }
        if askSameBody(form, in: plan) { return }
        switch (form.origin, form.kind) {
        case (.new(let home), .record(let kind)): add(form, of: kind, at: home, in: plan)
        case (.existing(let name), _): change(form, of: name, in: plan)
        case (.several(let names), _): preview(form, of: names, in: plan)
        default: keepEntry(form, in: plan)
        }
    }

    private mutating func change(_ form: RecordForm, of name: RecordName, in plan: Int) {
        guard let ref = store.find(name, in: plan) else { return refuse("It is gone; nothing was changed.") }
        // Only what was changed here is set, whatever else became of the record meanwhile.
        let changed = form.members.filter { form.values[$0] != form.before[$0] }
        let lists = changed.filter { form.origins[$0] != nil }
        let now = store.values(of: lists, of: ref)
        if let list = lists.first(where: { now[$0] != form.before[$0] }) {
            form.fields.first { $0.member == list }.map {
                refuse("The \($0.label) have changed meanwhile; leave the form and look at them again.")
            }
            return
        }
        finish(
            store.changing(
                ref, changed, to: form.values, origins: form.origins, by: environment.editor))
    }

    private func faults(of form: RecordForm) -> [String: String] {
        var faults: [String: String] = [:]
        for field in form.fields
        where field.isRequired && form.values[field.member] == nil && !form.differs(in: field) {
            faults[field.member] = "has to be filled."
        }
        if let id = form.values["id"]?.asText { faults["id"] = faults["id"] ?? whyTaken(id, in: form) }
        if let ends = whyEndsBeforeItBegins(form) { faults["end"] = ends }
        if form.kind == .entry(.finding), form.values["authored"] == .flag(true) {
            for member in ["severity", "message"] where form.values[member] == nil {
                faults[member] = "a finding of your own needs it."
            }
        }
        if let key = takenKey(of: form) { faults[key] = "another has the same; no two may." }
        return faults
    }

    private func whyEndsBeforeItBegins(_ form: RecordForm) -> String? {
        let days = [("start", true), ("end", false)].compactMap { member, isStart -> Day? in
            guard form.kind == .record(.funding), let text = form.values[member]?.asText,
                case .success(let date) = EDTF.parse(text)
            else { return nil }
            return isStart ? date.firstDay : date.lastDay
        }
        return days.count == 2 && days[1] < days[0] ? "it would end before it begins." : nil
    }

    private mutating func add(_ form: RecordForm, of kind: RecordKind, at home: Home, in plan: Int) {
        guard let id = form.values["id"]?.asText,
            finish(store.adding(kind, form.values, at: home, in: plan, by: environment.editor)),
            let ref = store.find(RecordName(kind, id), in: plan)
        else { return }
        if kind == .organisation { name(organisation: id) }
        guard popups.isEmpty else { return }
        let said = toast
        if [.pillar, .action, .milestone].contains(kind) {
            if screens.top.view == nil { select(.record(ref), in: .plan) }
        } else {
            self[list: lastList].selection = .record(ref)
        }
        toast = said
    }

    /// Carries the form's edit out and closes it; where that is refused the form stays.
    @discardableResult mutating func finish(_ edit: PlanEdit?) -> Bool {
        apply(edit, "It says so already; nothing was changed.", isStamped: false)
        guard toast?.kind != .failure else { return false }
        popups.removeLast()
        return edit != nil
    }

    /// Asks whether an organisation is one that the plan has already under a name like this.
    ///
    /// - Returns: Whether that is asked.
    private mutating func askSameBody(_ form: RecordForm, in plan: Int) -> Bool {
        guard form.kind == .record(.organisation), !form.isAnotherBody else { return false }
        let names = { (values: [String: MemberValue]) in
            ["name", "short"].compactMap { values[$0]?.asText } + (values["aliases"]?.texts ?? [])
        }
        let own: RecordName? = if case .existing(let name) = form.origin { name } else { nil }
        let old = names(form.before)
        let new = names(form.values).filter { !old.contains($0) }
        guard let (ref, like) = store.organisationLike(new, in: plan, except: own) else { return false }
        let id = store.idText(of: ref)
        let isAlias = like != title(of: ref)
        popups.append(
            .chooser(
                Chooser(
                    purpose: .sameBody(RecordName(.organisation, id)), title: "One body under two names?",
                    subject: "Is \"\(new.first ?? "")\" the same as \(title(of: ref)) (\(id))"
                        + (isAlias ? ", which is also called \"\(like)\"?" : "?"),
                    options: [
                        .init(
                            letter: "y",
                            title: form.isNew ? "the same: its names are added there" : "the same: go back",
                            outcome: .sameBody),
                        .init(letter: "n", title: "another body: keep both", outcome: .anotherBody),
                    ], index: 0)))
        return true
    }

    /// Takes the answer whether two names are one body's.
    mutating func settle(_ isSame: Bool, body: RecordName) {
        guard case .form(var form)? = popups.last, let plan = store.plan(id: form.plan) else { return }
        guard isSame else {
            form.isAnotherBody = true
            replaceTop(.form(form))
            return keep(form)
        }
        guard form.isNew, let ref = store.find(body, in: plan) else { return }
        popups.removeLast()
        let known = store.values(of: ["name", "short", "aliases"], of: ref)
        let aliases = known["aliases"]?.texts ?? []
        let old = aliases + [known["name"]?.asText, known["short"]?.asText].compactMap { $0 }
        let new =
            ([form.values["name"]?.asText, form.values["short"]?.asText].compactMap { $0 }
            + (form.values["aliases"]?.texts ?? [])).filter { !old.contains($0) }
        if new.isEmpty {
            say("\(title(of: ref)) stands already.")
        } else {
            let values = ["aliases": MemberValue.list((aliases + new).map { .text($0) })]
            apply(store.changing(ref, ["aliases"], to: values, by: environment.editor), "", isStamped: false)
        }
        name(organisation: body.id)
    }
}
