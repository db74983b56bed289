import PlanModel
import PlanStore

// Where an action goes.
extension ActionTable {
    struct Home {
        var place: Place
        var pillar: String
        var depth: Int
    }

    mutating func home(of draft: ActionDraft, id: String) throws(RowRefused) -> Home {
        // `3.2.1` is a part of `3.2`.
        if let dot = id.lastIndex(of: "."), case let above = String(id[..<dot]), let parent = action(above) {
            guard parent.depth < PlanAction.deepest else {
                throw RowRefused("\(id) would be nested more than \(PlanAction.deepest) deep")
            }
            guess(draft, "\(id) is put under the action \(above), by its number")
            return Home(
                place: Place(RecordName(.action, above)), pillar: parent.pillar, depth: parent.depth + 1)
        }
        let pillar = try pillar(of: draft, id: id)
        return Home(place: Place(RecordName(.pillar, pillar)), pillar: pillar, depth: 1)
    }

    private func action(_ id: String) -> (pillar: String, depth: Int)? {
        if let known = made[id] { return known }
        guard let row = records.row(of: RecordName(.action, id)) else { return nil }
        var depth = 1
        var above = records.actions[row].parent
        while above >= 0 {
            depth += 1
            above = records.actions[Int(above)].parent
        }
        return (records.string(records.pillars[Int(records.actions[row].pillar)].id), depth)
    }

    private mutating func pillar(of draft: ActionDraft, id: String) throws(RowRefused) -> String {
        guard !draft.pillar.isEmpty else {
            if let dot = id.firstIndex(of: "."), let pillar = pillars.pillar(id: id[..<dot]) {
                guess(
                    draft,
                    "\(id) names no pillar and is put under \(pillar.id) \(pillar.title), by its number")
                return pillar.id
            }
            guard pillars.all.count == 1 else {
                throw RowRefused("it names no pillar; add a column Pillar, or a row with the pillar above")
            }
            guess(
                draft,
                "it names no pillar and is put under the only one, \(pillars.all[0].id) \(pillars.all[0].title)"
            )
            return pillars.all[0].id
        }
        if let pillar = pillars.pillar(id: draft.pillar) { return pillar.id }
        let cell = pillars.cell(draft.pillar)
        let named = pillars.pillars(meantBy: cell)
        if named.count == 1 { return named[0].id }
        if let number = cell.id, let pillar = pillars.pillar(id: number),
            named.isEmpty || cell.means(title: pillar.title)
        {
            if !cell.title.isEmpty, named.isEmpty {
                guard cell.isNear(title: pillar.title) else {
                    throw RowRefused(
                        "\"\(draft.pillar)\" has the number of the pillar \(pillar.id), \(pillar.title); write that title, or "
                            + "another number")
                }
                guess(draft, "\"\(draft.pillar)\" is taken for the pillar \(pillar.id), \(pillar.title)")
            }
            return pillar.id
        }
        guard named.isEmpty else {
            throw RowRefused(
                "\"\(draft.pillar)\" may be any of \(named.map(\.id).joined(separator: ", ")); write the id")
        }
        return addPillar(cell, exported: draft.isExported)
    }

    private mutating func addPillar(_ cell: PillarCell, exported: Bool) -> String {
        let wanted = exported ? cell.whole : cell.id
        let id: String
        if let wanted, ids.isFree(RecordName(.pillar, wanted)) {
            ids.take(RecordName(.pillar, wanted))
            id = wanted
        } else {
            id = ids.next(.pillar, in: "", from: pillars.all.count + 1) { String($0) }
        }
        let title = exported || cell.title.isEmpty ? cell.whole : cell.title
        pillars.add(TablePillars.Pillar(id: id, title: title))
        outcome.preview.append("new pillar \(id): \(title)")
        return id
    }

    /// An action that the plan has already, under a number that the table does not know.
    mutating func refuseTwin(_ title: String, inPillar pillar: String) throws(RowRefused) {
        guard let twin = presentAction(titled: FoldedText.fold(title), inPillar: pillar) else { return }
        throw RowRefused(
            "the plan has this action already, as \(records.string(records.actions[twin].id)); an import adds and "
                + "changes nothing that is there")
    }

    /// Behind `3.4` comes `3.5`.
    mutating func nextID(inPillar pillar: String) -> String {
        ids.next(.action, in: pillar, from: (lastNumbers[pillar] ?? 0) + 1) { "\(pillar).\($0)" }
    }
}
