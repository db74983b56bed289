import PlanModel
import PlanStore
import SeededRandom

/// Adds and takes away records at random, and changes what a plan's head says of its dates.
struct RandomGardener {
    private var generator: SeededGenerator
    private var made = 0

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    mutating func edit(_ store: PlanStore) -> PlanEdit? {
        let plan = store.plans.indices.randomElement(using: &generator) ?? 0
        let changes =
            switch Int.random(in: 0..<6, using: &generator) {
            case 0: headChange(plan, in: store)
            case 1, 2: removal(plan, in: store)
            default: arrival(plan, in: store)
            }
        guard !changes.isEmpty else { return nil }
        return PlanEdit(
            plan: store.plans[plan].records.id, changes: changes, summary: "", by: "",
            on: store.plans[plan].states.asOf)
    }

    private mutating func headChange(_ plan: Int, in store: PlanStore) -> [Change] {
        let name = RecordName(.plan, store.plans[plan].records.id)
        let now = store.plans[plan].records.value(of: name)
        let days = Int.random(in: 0..<400, using: &generator)
        let (member, value) =
            Bool.random(using: &generator)
            ? ("dueSoonDays", MemberValue.number("\(days)"))
            : ("deadlinePolicy", .text(Bool.random(using: &generator) ? "start" : "end"))
        return [Change(name, .set(member: member, from: now?[member], to: value))]
    }

    private mutating func removal(_ plan: Int, in store: PlanStore) -> [Change] {
        let kinds: [RecordKind] = [.action, .milestone, .organisation, .funding, .document]
        guard let kind = kinds.randomElement(using: &generator),
            let ref = store.rows(of: kind, in: plan).randomElement(using: &generator),
            let value = store.plans[plan].records.value(of: RecordName(kind, store.idText(of: ref))),
            let home = home(of: ref, in: store)
        else { return [] }
        let gone = Change(home.place, .remove(list: home.list, at: 0, value))
        // At times it comes back at once, in another place.
        guard Bool.random(using: &generator) else { return [gone] }
        return [gone, Change(home.place, .insert(list: home.list, at: 0, value))]
    }

    private func home(of ref: RecordRef, in store: PlanStore) -> Home? {
        switch ref.kind {
        case .action, .milestone, .organisation, .funding, .document: store.home(of: ref)
        default: nil
        }
    }

    private mutating func arrival(_ plan: Int, in store: PlanStore) -> [Change] {
        let kind: RecordKind = Bool.random(using: &generator) ? .pillar : .action
        guard let ref = store.rows(of: kind, in: plan).randomElement(using: &generator) else { return [] }
        let place = RecordName(kind, store.idText(of: ref))
        if Int.random(in: 0..<5, using: &generator) == 0 {
            let pillar = MemberValue.record([
                "id": .text(id()), "title": .text("Pillar"), "actions": .list([action(depth: 0, store)]),
            ])
            let root = RecordName(.plan, store.plans[plan].records.id)
            return [Change(root, .insert(list: "pillars", at: 0, pillar))]
        }
        if kind == .action, Bool.random(using: &generator) {
            return [Change(place, .insert(list: "milestones", at: 0, milestone()))]
        }
        return [Change(place, .insert(list: "actions", at: 0, action(depth: 0, store)))]
    }

    private mutating func action(depth: Int, _ store: PlanStore) -> MemberValue {
        let below = depth < 2 && Bool.random(using: &generator) ? [action(depth: depth + 1, store)] : []
        let status = ActionStatus.allCases.randomElement(using: &generator) ?? .paused
        return .record([
            "id": .text(id()), "title": .text("Action"), "status": .text(status.rawValue),
            "leads": .list([.text("nobody"), .text("council")]),
            "milestones": .list((0..<Int.random(in: 0..<3, using: &generator)).map { _ in milestone() }),
            "actions": below.isEmpty ? nil : .list(below),
        ])
    }

    private mutating func milestone() -> MemberValue {
        let due = ["2014", "2015-11~", "2015-12-01", "2027-01", "../2016-22"].randomElement(using: &generator)
        return .record([
            "id": .text(id()), "title": .text("Milestone"), "due": due.map { .text($0) },
            "cancelled": Bool.random(using: &generator) ? .flag(true) : nil,
        ])
    }

    private mutating func id() -> String {
        made += 1
        return "new-\(made)"
    }
}
