package import PlanModel

// Taking records out of a plan, and what that means for the others.
extension PlanStore {
    /// Takes a record out of its list with all that is inside it; nil where it stands in none.
    package func deleting(_ ref: RecordRef, by editor: Editor) -> PlanEdit? {
        let records = plans[ref.plan].records
        let name = RecordName(ref.kind, idText(of: ref))
        guard let home = home(of: ref), let value = records.value(of: name),
            let place = rows(of: ref.kind, at: home, in: ref.plan).firstIndex(of: ref.row)
        else { return nil }
        return edit(
            ref, [Change(home.place, .remove(list: home.list, at: place, value))], "\(name.id) deleted",
            by: editor)
    }

    /// What goes with a record when it is deleted: `2 milestones`, `3 updates`.
    package func inside(_ ref: RecordRef) -> [String] {
        let name = RecordName(ref.kind, idText(of: ref))
        guard let value = plans[ref.plan].records.value(of: name) else { return [] }
        let records = Place(name).comings(in: value)
        var counts = [RecordKind.action, .milestone, .question, .resolution].map { kind in
            let noun = kind == .action && ref.kind == .action ? "sub-action" : kind.noun
            return (noun, records.count { $0.name.kind == kind })
        }
        counts += [
            ("update", "updates"), ("answer", "answers"), ("report", "reports"), ("reading", "readings"),
        ]
        .map { noun, member in (noun, value.entries(of: member)) }
        return counts.filter { $0.1 > 0 }.map { Shown.count($0.1, $0.0) }
    }

    /// The records that name a record, or one inside it, each with the member in which it does; those inside it
    /// left out.
    package func pointers(to ref: RecordRef) -> [(from: RecordRef, member: String)] {
        let records = plans[ref.plan].records
        let leaving = leaving(with: ref)
        guard !leaving.isEmpty else { return [] }
        return RecordKind.allCases.flatMap { kind -> [(from: RecordRef, member: String)] in
            records.rows(of: kind).flatMap { row -> [(from: RecordRef, member: String)] in
                let from = RecordRef(plan: ref.plan, kind: kind, row: row)
                guard !leaving.contains(from) else { return [] }
                return records.links(from: kind, row: row).filter { link in
                    leaving.contains(RecordRef(plan: ref.plan, kind: link.kind, row: Int(link.row)))
                }.map { (from, $0.member) }
            }
        }
    }
}

extension PlanStore {
    /// A record and all that are inside it.
    func leaving(with ref: RecordRef) -> Set<RecordRef> {
        let name = RecordName(ref.kind, idText(of: ref))
        guard let value = plans[ref.plan].records.value(of: name) else { return [] }
        return Set(
            ([name] + Place(name).comings(in: value).map(\.name)).compactMap { find($0, in: ref.plan) })
    }
}

extension MemberValue {
    /// How many entries the lists of a name hold, at any depth.
    fileprivate func entries(of list: String) -> Int {
        switch self {
        case .record(let members):
            members.reduce(0) { count, member in
                if member.name == list, case .list(let entries) = member.value {
                    return count + entries.count
                }
                return count + member.value.entries(of: list)
            }
        case .list(let entries): entries.reduce(0) { $0 + $1.entries(of: list) }
        default: 0
        }
    }
}
