package import PlanModel

// Adding whole records of any kind and changing their members, as a form does it.
extension PlanStore {
    /// The list in which a record stands, or in which one below it would; nil for a plan.
    package func home(of ref: RecordRef) -> Home? {
        let records = plans[ref.plan].records
        func home(_ kind: RecordKind, _ row: Int32, _ list: String) -> Home {
            Home(Place(RecordName(kind, records.string(records.id(of: kind, row: Int(row))))), list)
        }
        switch ref.kind {
        case .action:
            let action = records.actions[ref.row]
            return action.parent >= 0
                ? home(.action, action.parent, "actions") : home(.pillar, action.pillar, "actions")
        case .milestone: return home(.action, records.milestones[ref.row].action, "milestones")
        case .question: return home(.meeting, records.questions[ref.row].meeting, "questions")
        case .resolution: return home(.meeting, records.resolutions[ref.row].meeting, "resolutions")
        case .plan: return nil
        default: return topHome(of: ref.kind, in: ref.plan)
        }
    }

    /// The list of the plan itself in which records of a kind stand.
    package func topHome(of kind: RecordKind, in plan: Int) -> Home? {
        let own = Place(RecordName(.plan, plans[plan].records.id))
        // Stages stand in the route map, where there is one.
        if kind == .stage {
            guard plans[plan].records.routeMap != nil else { return nil }
            return Home(Place(own.record, inside: [.member("routeMap")]), "stages")
        }
        let lists: [RecordKind: String] = [
            .pillar: "pillars", .organisation: "organisations", .document: "documents", .funding: "funding",
            .meeting: "meetings", .measure: "measures", .event: "events",
        ]
        return lists[kind].map { Home(own, $0) }
    }

    /// The rows of the records that stand in a list, in its order.
    func rows(of kind: RecordKind, at home: Home, in plan: Int) -> [Int] {
        let records = plans[plan].records
        let owner = home.place.record
        guard let row = records.row(of: owner) else { return [] }
        let rows: [Int32]
        switch (owner.kind, kind) {
        case (.plan, _): return records.rows(of: kind)
        case (.pillar, _): rows = Array(records[children: records.pillars[row].actions])
        case (.action, .milestone): rows = Array(records[children: records.actions[row].milestones])
        case (.action, _): rows = Array(records[children: records.actions[row].actions])
        case (.meeting, .question): rows = Array(records[children: records.meetings[row].questions])
        case (.meeting, _): rows = Array(records[children: records.meetings[row].resolutions])
        default: return []
        }
        return rows.map(Int.init)
    }

    /// Adds a record behind those of its list; what links it to a stream or an action is written on both sides.
    ///
    /// - Parameter values: Its members by name, the id among them.
    package func adding(
        _ kind: RecordKind, _ values: [String: MemberValue], at home: Home, in plan: Int, by editor: Editor
    ) -> PlanEdit? {
        guard let id = values["id"]?.asText else { return nil }
        var values = values
        if kind == .pillar { values["actions"] = .list([]) }
        let members = ObjectShape.record(kind).memberNames.compactMap { name in
            values[name].map { MemberValue.Member(name, $0) }
        }
        let count = rows(of: kind, at: home, in: plan).count
        let change = Change(home.place, .insert(list: home.list, at: count, .record(members)))
        let links = linkChanges(of: RecordName(kind, id), from: [:], to: values, in: plan)
        let ref = RecordRef(plan: plan, kind: .plan, row: 0)
        return edit(ref, [change] + links, "\(kind.noun.capitalised) \(id) added", by: editor)
    }

    /// Sets the members of a record that say something else than they should; nil where all say so already.
    ///
    /// - Parameter values: What each of `members` should say; those that are missing are taken away.
    /// - Parameter origins: By list, for each entry the place of the one that it was made of; nil for a new one.
    package func changing(
        _ ref: RecordRef, _ members: [String], to values: [String: MemberValue],
        origins: [String: [Int?]] = [:], by editor: Editor
    ) -> PlanEdit? {
        let name = RecordName(ref.kind, idText(of: ref))
        let before = self.values(of: members, of: ref)
        var rewriting = RecordRewriting(Place(name))
        for member in members {
            rewriting.set(member, from: before[member], to: values[member], origins: origins[member])
        }
        guard !rewriting.changes.isEmpty else { return nil }
        let links = linkChanges(of: name, from: before, to: values, in: ref.plan)
        let what = ref.kind == .plan ? "The plan" : name.id
        return edit(ref, rewriting.changes + links, "\(what) changed", by: editor)
    }

    /// Some members of a record as they stand.
    package func values(of members: [String], of ref: RecordRef) -> [String: MemberValue] {
        let name = RecordName(ref.kind, idText(of: ref))
        guard case .record(let all)? = plans[ref.plan].records.value(of: name, only: Set(members)) else {
            return [:]
        }
        return Dictionary(all.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    /// The other side of the links between streams and actions.
    private func linkChanges(
        of name: RecordName, from before: [String: MemberValue], to after: [String: MemberValue], in plan: Int
    ) -> [Change] {
        let ends: [RecordKind: (member: String, kind: RecordKind, back: String)] = [
            .action: ("funding", .funding, "actions"), .funding: ("actions", .action, "funding"),
        ]
        guard let end = ends[name.kind] else { return [] }
        let old = before[end.member]?.texts ?? []
        let new = after[end.member]?.texts ?? []
        return (old + new.filter { !old.contains($0) }).compactMap { id -> Change? in
            guard old.contains(id) != new.contains(id),
                let other = find(RecordName(end.kind, id), in: plan)
            else { return nil }
            let from = values(of: [end.back], of: other)[end.back]
            var ids = from?.texts ?? []
            guard ids.contains(name.id) != new.contains(id) else { return nil }
            if new.contains(id) { ids.append(name.id) } else { ids.removeAll { $0 == name.id } }
            return Change(
                RecordName(end.kind, id),
                .set(member: end.back, from: from, to: ids.isEmpty ? nil : .list(ids.map { .text($0) })))
        }
    }
}

extension MemberValue {
    /// The texts of a list of them.
    package var texts: [String]? {
        if case .list(let entries) = self { return entries.compactMap(\.asText) }
        return nil
    }
}
