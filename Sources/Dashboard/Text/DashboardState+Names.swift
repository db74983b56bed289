import PlanModel
import PlanStore

/// What records are called on the screen.
extension DashboardState {
    func title(of ref: RecordRef) -> String {
        let title: Text =
            switch ref.kind {
            case .plan: records(ref).head.title
            case .pillar: records(ref).pillars[ref.row].title
            case .action: records(ref).actions[ref.row].title
            case .milestone: records(ref).milestones[ref.row].title
            case .funding: records(ref).funding[ref.row].title
            case .organisation: records(ref).organisations[ref.row].name
            default: records(ref).id(of: ref.kind, row: ref.row)
            }
        return store.string(title, in: ref.plan)
    }

    /// The record's id and title, as `3.2 Identify champions`; of kinds whose ids nobody says the title alone.
    func name(of ref: RecordRef) -> String {
        switch ref.kind {
        case .plan, .funding, .organisation: title(of: ref)
        case .document, .meeting, .measure, .event, .stage: fullTitle(of: ref)
        case .question, .resolution: "\(store.idText(of: ref)) \(fullTitle(of: ref))"
        case .pillar, .action, .milestone: "\(store.idText(of: ref)) \(title(of: ref))"
        }
    }

    /// The action that an action or milestone belongs to.
    func action(of ref: RecordRef) -> RecordRef? {
        switch ref.kind {
        case .action: ref
        case .milestone: parent(of: ref)
        default: nil
        }
    }

    /// The short names of referenced organisations; an unknown one by its raw id.
    func names(_ list: Run<Reference>, of ref: RecordRef) -> [String] {
        records(ref).references[list].map { name($0, of: ref) }
    }

    func name(_ reference: Reference, of ref: RecordRef) -> String {
        guard let entry = store.directory.entry(plan: ref.plan, row: reference.row) else {
            return records(ref).string(reference.id) + " (unknown id)"
        }
        return store.directory.entries[entry].shownName
    }

    /// The leads of an action, or of a milestone's action: the first and how many more.
    func leads(of ref: RecordRef) -> String {
        guard let action = action(of: ref) else { return "" }
        return shortened(names(records(action).run(records(action).actions[action.row].leads), of: action))
    }

    func funder(of ref: RecordRef) -> String {
        shortened(names(records(ref).funding[ref.row].funders, of: ref))
    }

    func recipient(of ref: RecordRef) -> String {
        shortened(names(records(ref).funding[ref.row].recipients, of: ref))
    }

    /// The pillar in which an action or milestone stands.
    func pillar(of ref: RecordRef) -> RecordRef? {
        action(of: ref).map {
            RecordRef(plan: ref.plan, kind: .pillar, row: Int(records(ref).actions[$0.row].pillar))
        }
    }

    /// When anything was last said of an action, or of a milestone's action.
    func lastWord(on ref: RecordRef) -> EDTF? {
        action(of: ref).flatMap { store.plans[ref.plan].lastUpdate(ofAction: $0.row)?.on.edtf }
    }

    /// The due date in force of a milestone that is neither done nor cancelled.
    func openDue(of ref: RecordRef) -> String? {
        switch states(ref).milestones[ref.row].timeliness {
        case .done, .cancelled: return nil
        default:
            let records = records(ref)
            return records.dueDateInForce(records.milestones[ref.row], on: states(ref).asOf).map(Shown.date)
        }
    }

    /// The first of some names and how many more.
    func shortened(_ names: [String]) -> String {
        guard let first = names.first else { return "" }
        return names.count == 1 ? first : "\(first) +\(names.count - 1)"
    }

    /// That an entry was written on another day than the one on which it stands.
    func recorded(_ day: Day?) -> String { day.map { ", recorded \(Shown.day($0))" } ?? "" }

    /// The plan's own word for a status or a confidence, where it has one.
    func label(_ word: String, of ref: RecordRef) -> String {
        let labels = records(ref).head.labels
        guard !labels.isEmpty else { return word }
        let plan = records(ref)
        return plan.labels[labels].first { plan.equal($0.word, word) }.map { plan.string($0.local) } ?? word
    }

    /// The word for what stands between plan and action: `pillar`, `workstream`, or `pillar` where plans differ.
    var pillarTerm: String {
        let terms = Set(
            store.plans.map { plan in
                plan.records.optional(plan.records.head.pillarTerm) ?? PlanHead.defaultPillarTerm
            })
        return (terms.count == 1 ? terms.first : nil) ?? PlanHead.defaultPillarTerm
    }
}
