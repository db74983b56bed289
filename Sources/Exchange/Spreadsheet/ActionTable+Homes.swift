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
        let known =
            records.rows(of: .pillar).map {
                NewPillar(
                    id: records.string(records.pillars[$0].id),
                    title: records.string(records.pillars[$0].title))
            } + pillars
        guard !draft.pillar.isEmpty else {
            if let dot = id.firstIndex(of: "."), let pillar = known.first(where: { $0.id == id[..<dot] }) {
                guess(
                    draft,
                    "\(id) names no pillar and is put under \(pillar.id) \(pillar.title), by its number")
                return pillar.id
            }
            guard known.count == 1 else {
                throw RowRefused("it names no pillar; add a column Pillar, or a row with the pillar above")
            }
            guess(draft, "it names no pillar and is put under the only one, \(known[0].id) \(known[0].title)")
            return known[0].id
        }
        if let pillar = known.first(where: { $0.id == draft.pillar }) { return pillar.id }
        let cell = PillarCell(draft.pillar, term: records.optional(records.head.pillarTerm) ?? "")
        let named = known.filter { cell.means(title: $0.title) }
        if named.count == 1 { return named[0].id }
        if let number = cell.id,
            let pillar = (named.isEmpty ? known : named).first(where: { $0.id == number })
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
        let number = records.rows(of: .pillar).count + pillars.count + 1
        let id: String
        if let wanted, ids.isFree(RecordName(.pillar, wanted)) {
            ids.take(RecordName(.pillar, wanted))
            id = wanted
        } else {
            id = ids.next(.pillar) { String(number + $0) }
        }
        let title = exported || cell.title.isEmpty ? cell.whole : cell.title
        pillars.append(NewPillar(id: id, title: title))
        outcome.preview.append("new pillar \(id): \(title)")
        return id
    }

    /// An action that the plan has already, under a number that the table does not know.
    func refuseTwin(_ title: String, inPillar pillar: String) throws(RowRefused) {
        let folded = FoldedText.fold(title)
        let twin = records.rows(of: .action).first { row in
            let action = records.actions[row]
            return records.equal(records.pillars[Int(action.pillar)].id, pillar)
                && FoldedText.fold(records.string(action.title)) == folded
        }
        guard let twin else { return }
        throw RowRefused(
            "the plan has this action already, as \(records.string(records.actions[twin].id)); an import adds and "
                + "changes nothing that is there")
    }

    /// Behind `3.4` comes `3.5`.
    mutating func nextID(inPillar pillar: String, besides named: Set<String>) -> String {
        let stem = pillar + "."
        let numbers = (records.rows(of: .action).map { records.string(records.actions[$0].id) } + named)
            .filter { $0.hasPrefix(stem) }.compactMap { Int($0.dropFirst(stem.count)) }.filter {
                $0 < 1_000_000
            }
        let first = (numbers.max() ?? 0) + 1
        return ids.next(.action) { "\(stem)\(first + $0)" }
    }
}
