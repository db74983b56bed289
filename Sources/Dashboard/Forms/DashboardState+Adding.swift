import PlanModel
import PlanStore

/// A record that is about to be added: of which sort, and where it would stand.
struct Adding: Hashable, Sendable {
    var kind: FormKind
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
                        Adding(kind: .record(.milestone), plan: plan, home: Home(home, "milestones"))
                    ))
                found.append(
                    (
                        "s", "a sub-action below \(name(of: own))",
                        Adding(kind: .record(.action), plan: plan, home: Home(home, "actions"))
                    ))
            }
            var above: RecordRef? = ref
            while let next = above, next.kind != .pillar { above = parent(of: next) }
            if let pillar = above {
                let home = Home(Place(RecordName(.pillar, store.idText(of: pillar))), "actions")
                found.append(
                    (
                        "a", "an action in \(name(of: pillar))",
                        Adding(kind: .record(.action), plan: plan, home: home)
                    ))
            }
        }
        if let meeting = meetingUnderCursor {
            let place = Place(RecordName(.meeting, store.idText(of: meeting)))
            let plan = records(meeting).id
            found += [
                ("y", "a question of this meeting", RecordKind.question, "questions"),
                ("v", "a resolution of this meeting", .resolution, "resolutions"),
            ].map { letter, title, kind, list in
                (letter, title, Adding(kind: .record(kind), plan: plan, home: Home(place, list)))
            }
        }
        let others: [(Character, String, FormKind)] = [
            ("p", "a \(pillarTerm.lowercased())", .record(.pillar)),
            ("f", "a funding stream", .record(.funding)), ("o", "an organisation", .record(.organisation)),
            ("u", "a measure", .record(.measure)), ("e", "an event", .record(.event)),
            ("b", "a meeting", .record(.meeting)), ("d", "a document", .record(.document)),
            ("g", "a sign-off", .entry(.signOff)), ("r", "a relation between bodies", .entry(.relation)),
            ("c", "a cost model", .entry(.participation)), ("n", "a finding of your own", .entry(.finding)),
            ("t", "a stage of the route map", .record(.stage)),
            ("i", "an item of the route map", .entry(.routeItem)),
            ("w", "to the plan itself: its title, date, words, papers", .record(.plan)),
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
    private var kindOfPlace: FormKind? {
        switch screens.top.view {
        case nil: focus == .funding ? .record(.funding) : nil
        case .organisations: .record(.organisation)
        case .bodies: .entry(.relation)
        case .measures: .record(.measure)
        case .timeline: .record(.event)
        case .money: .record(.funding)
        case .signOffs: .entry(.signOff)
        case .participation: .entry(.participation)
        case .routeMap: .entry(.routeItem)
        case .findings: .entry(.finding)
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
        guard let plan = store.plan(id: id) else { return }
        let values = defaults(of: adding.kind, in: id)
        let root = Place(RecordName(.plan, id))
        switch adding.kind {
        case .record(.stage) where store.plans[plan].records.routeMap == nil,
            .entry(.routeItem) where store.plans[plan].records.routeMap == nil:
            // Stages and items stand in a route map, which comes first.
            open(
                RecordForm(
                    plan: id, kind: .entry(.routeMap),
                    origin: .object(Home(root, "routeMap"), isThere: false),
                    values: [:]))
        case .record(.plan): open(form(of: RecordRef(plan: plan, kind: .plan, row: 0)))
        case .record(let kind):
            guard let home = adding.home ?? store.topHome(of: kind, in: plan) else { return }
            open(RecordForm(plan: id, kind: adding.kind, origin: .new(home), values: values))
        case .entry(let kind):
            guard let home = kind.home(in: root) else { return }
            open(RecordForm(plan: id, kind: adding.kind, origin: .entry(home, at: nil), values: values))
        }
    }

    /// Opens a form; of a new record with the prompt of its first line.
    mutating func open(_ form: RecordForm) {
        var form = form
        if form.isNew {
            var proposed = form
            proposed.values["id"] = proposedID(of: form).map { .text($0) }
            form = RecordForm(
                plan: form.plan, kind: form.kind, origin: form.origin, values: proposed.values)
        }
        // A new one begins with the first line of which nothing is said yet.
        form.index =
            1
            + (form.fields.firstIndex { $0.kind != .id && !(form.isNew && form.values[$0.member] != nil) }
                ?? 0)
        popups.append(.form(form))
        // Of local words each may be left out.
        guard form.isNew, form.kind != .entry(.labels), let field = form.field else { return }
        change(field, of: form)
    }

    /// The record that the form would change.
    private var recordToChange: RecordRef? {
        let ref: RecordRef? =
            switch selectedRow?.subject {
            case .record(let ref): ref
            case .obligation(let ref, _): ref
            default: selected
            }
        return ref
    }

    var whyNothingToChange: String? {
        if recordToChange != nil || selectedEntry != nil || hasMarks { return nil }
        return selectedRow == nil ? whyNoRow : "This row stands for no record that has a form."
    }

    /// Opens the form of the selected record.
    mutating func changeRecord() {
        if let entry = selectedEntry {
            guard let form = form(of: entry) else { return refuse("It is gone already.") }
            return open(form)
        }
        if hasMarks { return changeMarked() }
        guard let ref = recordToChange else { return }
        open(form(of: ref))
    }

    /// The form of a record that stands.
    func form(of ref: RecordRef) -> RecordForm {
        RecordForm(
            plan: records(ref).id, kind: .record(ref.kind),
            origin: .existing(RecordName(ref.kind, store.idText(of: ref))),
            values: store.values(of: ref.kind.formFields.flatMap(\.members), of: ref))
    }
}

extension EntryKind {
    /// The list of the plan itself in which they stand; nil where that is one of another record.
    fileprivate func home(in plan: Place) -> Home? {
        switch self {
        case .signOff: Home(plan, "signOffs")
        case .relation: Home(plan, "relations")
        case .participation: Home(plan, "participation")
        case .finding: Home(plan, "findings")
        case .routeItem: Home(Place(plan.record, inside: [.member("routeMap")]), "items")
        default: nil
        }
    }
}
