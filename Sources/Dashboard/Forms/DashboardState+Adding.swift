import PlanModel
import PlanStore

/// A record that is about to be added: of which sort, and where it would stand.
struct Adding: Hashable, Sendable {
    var kind: RecordKind
    /// The id of the plan; nil where that is still to be asked.
    var plan: String?
    /// Nil for a list of the plan itself.
    var home: Home?
}

// `a`, `A` and the key that changes a record: which form they open.
extension DashboardState {
    /// What can be added from here, those that stand nearest first.
    var addings: [(letter: Character, title: String, adding: Adding)] {
        var found: [(Character, String, Adding)] = []
        let plan = planToAddTo
        if let ref = selected, let plan, [.pillar, .action, .milestone].contains(ref.kind) {
            if let own = action(of: ref) {
                let home = Place(RecordName(.action, store.idText(of: own)))
                found.append(
                    (
                        "m", "a milestone of \(name(of: own))",
                        Adding(kind: .milestone, plan: plan, home: Home(home, "milestones"))
                    ))
                found.append(
                    (
                        "s", "a sub-action below \(name(of: own))",
                        Adding(kind: .action, plan: plan, home: Home(home, "actions"))
                    ))
            }
            var above: RecordRef? = ref
            while let next = above, next.kind != .pillar { above = parent(of: next) }
            if let pillar = above {
                let home = Home(Place(RecordName(.pillar, store.idText(of: pillar))), "actions")
                found.append(
                    ("a", "an action in \(name(of: pillar))", Adding(kind: .action, plan: plan, home: home)))
            }
        }
        let others: [(Character, String, RecordKind)] = [
            ("p", "a \(pillarTerm.lowercased())", .pillar), ("f", "a funding stream", .funding),
            ("o", "an organisation", .organisation), ("u", "a measure", .measure), ("e", "an event", .event),
            ("b", "a meeting", .meeting), ("d", "a document", .document),
        ]
        found += others.map { ($0, $1, Adding(kind: $2, plan: plan)) }
        return found
    }

    /// The plan of the row under the cursor, or the only one that is open or kept.
    private var planToAddTo: String? {
        if let selected { return records(selected).id }
        if store.plans.count == 1 { return store.plans[0].records.id }
        return filter.plans.count == 1 ? filter.plans.first.map { store.plans[$0].records.id } : nil
    }

    /// The one sort of record that the list in focus is of.
    private var kindOfPlace: RecordKind? {
        switch screens.top.view {
        case nil: focus == .funding ? .funding : nil
        case .organisations, .bodies: .organisation
        case .measures: .measure
        case .timeline: .event
        case .money: .funding
        default: nil
        }
    }

    /// Adds what fits the place, or asks where several things do.
    mutating func addRecord(ofAnyKind: Bool) {
        if !ofAnyKind, let kind = kindOfPlace { return begin(Adding(kind: kind, plan: planToAddTo)) }
        popups.append(
            .chooser(
                Chooser(
                    purpose: .adding, title: "Add", subject: selected.map { name(of: $0) } ?? "",
                    options: addings.map {
                        .init(letter: $0.letter, title: $0.title, outcome: .add($0.adding))
                    }, index: 0)))
    }

    /// Opens the form of a new record, or asks first into which plan it goes.
    mutating func begin(_ adding: Adding) {
        guard let id = adding.plan else {
            let choices = store.plans.indices.map { plan in
                let ref = RecordRef(plan: plan, kind: .plan, row: 0)
                return Picker.Choice(
                    value: .plan(plan), title: title(of: ref), aside: store.plans[plan].records.id,
                    names: [title(of: ref), store.plans[plan].records.id])
            }
            popups.append(.picker(Picker(.adding(adding), title: "Into which plan?", choices: choices)))
            return
        }
        guard let plan = store.plan(id: id),
            let home = adding.home ?? store.topHome(of: adding.kind, in: plan)
        else { return }
        var values: [String: MemberValue] = [:]
        if adding.kind == .action { values["status"] = .text(ActionStatus.notStarted.rawValue) }
        open(RecordForm(plan: id, kind: adding.kind, origin: .new(home), values: values))
    }

    /// Opens a form; of a new record with the prompt of its first line.
    mutating func open(_ form: RecordForm) {
        var form = form
        if form.isNew {
            var proposed = form
            proposed.values["id"] = proposedID(of: form).map { .text($0) }
            form = RecordForm(
                plan: form.plan, kind: form.kind, origin: form.origin, values: proposed.values)
            form.index = 1
        }
        popups.append(.form(form))
        guard form.isNew, let field = form.field else { return }
        if field.chosenKind == nil {
            askText(for: field, of: form)
        } else {
            openChoices(for: field, of: form)
        }
    }

    /// The record that the form would change.
    private var recordToChange: RecordRef? {
        let ref: RecordRef? =
            switch selectedRow?.subject {
            case .record(let ref): ref
            case .obligation(let ref, _), .answer(let ref, _): ref
            default: selected
            }
        return ref.flatMap { $0.kind == .stage ? nil : $0 }
    }

    var whyNothingToChange: String? {
        if recordToChange != nil { return nil }
        return selectedRow == nil ? whyNoRow : "This row stands for no record that has a form."
    }

    /// Opens the form of the selected record.
    mutating func changeRecord() {
        guard let ref = recordToChange else { return }
        // What was taken down at a meeting has a form of its own.
        if ref.kind == .question || ref.kind == .resolution { return amend() }
        let members = ref.kind.formFields.flatMap(\.members)
        let name = RecordName(ref.kind, store.idText(of: ref))
        var form = RecordForm(
            plan: records(ref).id, kind: ref.kind, origin: .existing(name),
            values: store.values(of: members, of: ref))
        form.index = 1
        popups.append(.form(form))
    }
}
