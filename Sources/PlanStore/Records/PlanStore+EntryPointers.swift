import PlanModel

// Who names a record without being one with an id.
extension PlanStore {
    /// The entries of the plan's own lists that name a record, or one inside it: `a relation (oversees)`.
    package func entryPointers(to ref: RecordRef) -> [String] {
        let records = plans[ref.plan].records
        let leaving = leaving(with: ref)
        func isLeaving(_ reference: Reference, _ kind: RecordKind) -> Bool {
            reference.isKnown
                && leaving.contains(RecordRef(plan: ref.plan, kind: kind, row: Int(reference.row)))
        }
        var found: [String] = []
        for row in records.lists.signOffs.range {
            let signOff = records.signOffs[row]
            if isLeaving(signOff.document, .document) || isLeaving(signOff.organisation, .organisation) {
                found.append("the sign-off of \(records.string(signOff.role))")
            }
        }
        for relation in records.relations[records.lists.relations]
        where [relation.from, relation.to].contains(where: { end in
            record(atEnd: records.string(end), in: ref.plan).map(leaving.contains) == true
        }) {
            found.append(
                "the relation \(records.string(relation.from)) \(relation.kind.rawValue) \(records.string(relation.to))"
            )
        }
        if let map = records.routeMap {
            for item in records.routeItems[map.items]
            where isLeaving(item.action, .action) || isLeaving(item.stage, .stage) {
                found.append("the route map's \"\(records.string(item.title))\"")
            }
        }
        for note in records.findingNotes[records.lists.findingNotes] {
            guard let name = RecordName(records.string(note.record)), let named = find(name, in: ref.plan),
                leaving.contains(named)
            else { continue }
            found.append("a note on the finding \(records.string(note.rule))")
        }
        return found
    }
}
