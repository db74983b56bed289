import PlanModel
import PlanStore

/// Turns the actions of a table into records of a plan: pillars, actions with all that is inside them, and the bodies
/// that lead them.
struct ActionTable {
    private let store: PlanStore
    private let records: PlanRecords
    private var ids: NewIDs
    private var bodies: TableBodies
    private var pillars: [NewPillar] = []
    private var changes: [Change] = []
    /// The pillar and depth of each action that was made, by id.
    private var made: [String: (pillar: String, depth: Int)] = [:]
    /// Whether any row says how its action stands.
    private var givesStatus = false
    private(set) var outcome = ImportOutcome()

    private struct NewPillar {
        var id: String
        var title: String
    }

    private var asOf: Day { store.plans[0].states.asOf }

    init(_ store: PlanStore) {
        self.store = store
        records = store.plans[0].records
        ids = NewIDs(records)
        bodies = TableBodies(store)
    }

    /// Adds what can be used, and refuses the rest with its rows.
    mutating func add(_ drafts: [ActionDraft]) {
        // What a row names itself is not given to another.
        let named = Set(drafts.map { Self.named($0).id }.filter { !$0.isEmpty })
        givesStatus = drafts.contains { !$0.status.isEmpty }
        if !givesStatus, !drafts.isEmpty {
            outcome.guesses.append(ImportNote("", "no status is given; all actions are taken as not-started"))
        }
        for draft in drafts {
            let before = self
            do throws(RowRefused) {
                try add(draft, besides: named)
            } catch {
                self = before
                for (place, line) in draft.lines.enumerated() {
                    outcome.refused.append(
                        ImportNote(
                            "line \(line)",
                            place == 0
                                ? error.reason : "it goes with line \(draft.lines[0]), which cannot be used"))
                }
            }
        }
    }

    /// Everything that is to be added, in the order in which it can be.
    func allChanges() -> [Change] {
        let plan = Place(RecordName(.plan, records.id))
        let organisations = bodies.new.map { body in
            Change(
                plan,
                .insert(
                    list: "organisations", at: .max,
                    .record(["id": .text(body.id), "name": .text(body.name)])))
        }
        let pillars = pillars.map { pillar in
            Change(
                plan,
                .insert(
                    list: "pillars", at: .max,
                    .record(["id": .text(pillar.id), "title": .text(pillar.title), "actions": .list([])])))
        }
        return organisations + pillars + changes
    }

    /// The id that a row names, in a column of its own or before the title, and the title without it.
    private static func named(_ draft: ActionDraft) -> (id: String, title: String) {
        guard !draft.isExported else { return (draft.id, draft.title) }
        guard let number = NumberedTitle(draft.title, needsMark: true), !number.title.isEmpty,
            draft.id.isEmpty || draft.id == number.id
        else { return (draft.id, draft.title) }
        return (number.id, number.title)
    }

    private mutating func add(_ draft: ActionDraft, besides named: Set<String>) throws(RowRefused) {
        var (id, title) = Self.named(draft)
        var isNew = false
        if !draft.isExported, title.hasPrefix("NEW "), title.count > 4 {
            title = TableWords.trimmed(title.dropFirst(4))
            isNew = true
        }
        let home = try home(of: draft, id: id)
        if id.isEmpty {
            try refuseTwin(title, inPillar: home.pillar)
            id = nextID(inPillar: home.pillar, besides: named)
        } else {
            guard ids.isFree(RecordName(.action, id)) else {
                throw RowRefused(
                    "there is an action \(id) in the plan already; an import adds and changes nothing that is there"
                )
            }
            ids.take(RecordName(.action, id))
        }
        var members: [MemberValue.Member] = [.init("id", .text(id)), .init("title", .text(title))]
        let judged = try judge(draft, id: id)
        members.append(.init("status", .text(judged.status.rawValue)))
        if let rag = judged.rag { members.append(.init("confidence", .list([confidence(rag)]))) }
        if isNew { members.append(.init("new", .flag(true))) }
        for (name, cells) in [("leads", draft.leads), ("support", draft.support)] {
            let found = try self.found(in: cells, draft)
            if !found.isEmpty { members.append(.init(name, .list(found.map { .text($0) }))) }
        }
        let milestones = try self.milestones(of: draft, id: id, titled: title)
        if !milestones.isEmpty { members.append(.init("milestones", .list(milestones))) }
        if !draft.updates.isEmpty {
            members.append(.init("updates", .list(draft.updates.map { update($0, draft) })))
        }
        if !draft.notes.isEmpty { members.append(.init("note", .text(draft.notes.joined(separator: "\n")))) }
        made[id] = (home.pillar, home.depth)
        changes.append(Change(home.place, .insert(list: "actions", at: .max, .record(members))))
        outcome.preview.append(preview(members, id: id, title: title, home.pillar))
    }

    private func preview(
        _ members: [MemberValue.Member], id: String, title: String, _ pillar: String
    ) -> String {
        let value = MemberValue.record(members)
        var parts = ["action \(id) in pillar \(pillar): \(title)", value["status"]?.asText ?? ""]
        if let leads = value["leads"]?.texts { parts.append("led by \(leads.joined(separator: ", "))") }
        if case .list(let milestones)? = value["milestones"] {
            parts += milestones.map { milestone in
                let due = milestone["due"]?.asText.map { " due \($0)" } ?? ""
                return "milestone \(milestone["id"]?.asText ?? ""): \(milestone["title"]?.asText ?? "")\(due)"
            }
        }
        if case .list(let updates)? = value["updates"] {
            parts.append(Shown.count(updates.count, "update"))
        }
        return parts.joined(separator: "; ")
    }

    private mutating func guess(_ draft: ActionDraft, _ text: String, line: Int? = nil) {
        let note = ImportNote("line \(line ?? draft.lines[0])", text)
        if !outcome.guesses.contains(note) { outcome.guesses.append(note) }
    }
}

// Where an action goes.
extension ActionTable {
    private struct Home {
        var place: Place
        var pillar: String
        var depth: Int
    }

    private mutating func home(of draft: ActionDraft, id: String) throws(RowRefused) -> Home {
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
    private func refuseTwin(_ title: String, inPillar pillar: String) throws(RowRefused) {
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
    private mutating func nextID(inPillar pillar: String, besides named: Set<String>) -> String {
        let stem = pillar + "."
        let numbers = (records.rows(of: .action).map { records.string(records.actions[$0].id) } + named)
            .filter { $0.hasPrefix(stem) }.compactMap { Int($0.dropFirst(stem.count)) }.filter {
                $0 < 1_000_000
            }
        let first = (numbers.max() ?? 0) + 1
        return ids.next(.action) { "\(stem)\(first + $0)" }
    }
}

// What an action has.
extension ActionTable {
    private mutating func judge(
        _ draft: ActionDraft, id: String
    ) throws(RowRefused) -> (status: ActionStatus, rag: Rag?) {
        var status: ActionStatus?
        var rag: Rag?
        for cell in [draft.status, draft.confidence] where !TableWords.saysNothing(cell) || cell == "none" {
            switch try StatusCell(cell, records) {
            case .status(let word, let isGuess):
                if isGuess { guess(draft, "\"\(cell)\" is read as the status \(word.rawValue)") }
                status = status ?? word
            case .rag(let word, let isGuess):
                if isGuess { guess(draft, "\"\(cell)\" is read as the confidence \(word.rawValue)") }
                rag = rag ?? word
            }
        }
        if status == nil, givesStatus {
            guess(draft, "\(id) says nothing of its status and is taken as not-started")
        }
        return (status ?? .notStarted, rag)
    }

    private func confidence(_ rag: Rag) -> MemberValue {
        .record([
            "rag": .text(rag.rawValue), "on": .text(asOf.description), "recorded": recorded(asOf.description),
        ])
    }

    /// Today, where what is written stands under another date.
    private func recorded(_ on: String) -> MemberValue? {
        on == store.viewpoint.today.description ? nil : .text(store.viewpoint.today.description)
    }

    private mutating func found(in cells: [String], _ draft: ActionDraft) throws(RowRefused) -> [String] {
        var all: [String] = []
        for cell in cells {
            let found =
                draft.isExported ? try bodies.listed(in: cell, &ids) : try bodies.found(in: cell, &ids)
            for text in found.guesses { guess(draft, text) }
            for id in found.ids where !all.contains(id) { all.append(id) }
        }
        return all
    }

    private mutating func update(_ update: ActionDraft.Update, _ draft: ActionDraft) -> MemberValue {
        let on = update.on?.date.description ?? asOf.description
        if update.on == nil {
            guess(draft, "the update has no date and is taken as of \(Shown.day(asOf))")
        } else if let text = update.on?.guess {
            guess(draft, text)
        }
        return .record([
            "on": .text(on), "onText": (update.on?.typed).map { .text($0) }, "text": .text(update.text),
            "recorded": recorded(on),
        ])
    }

    private mutating func milestones(
        of draft: ActionDraft, id: String, titled title: String
    ) throws(RowRefused) -> [MemberValue] {
        var milestones: [MemberValue] = []
        for cells in draft.milestones {
            var found = MilestoneCell.all(in: cells.text, near: asOf).map { (title: $0.title, due: $0.due) }
            if found.isEmpty {
                // A table with dates and no milestones says when the action itself is to be done.
                guard !TableWords.saysNothing(cells.due + cells.done) else { continue }
                guess(
                    draft, "the date stands for a milestone that is named like the action", line: cells.line)
                found = [(title, nil)]
            }
            let dues = MilestoneCell.items(in: cells.due)
            let isEach = dues.count == found.count
            if !isEach, found.count > 1, !dues.isEmpty {
                guess(
                    draft, "\"\(TableWords.line(cells.due))\" is taken for each of \(found.count) milestones",
                    line: cells.line)
            }
            for (place, milestone) in found.enumerated() {
                let due = isEach ? dues[place] : cells.due
                let own = ids.next(.milestone) { count in Self.milestoneID(id, milestones.count + count) }
                milestones.append(
                    .record(
                        [.init("id", .text(own)), .init("title", .text(milestone.title))]
                            + (try self.due(due, or: milestone.due, draft, line: cells.line))
                            + (try done(cells.done, draft, line: cells.line))))
            }
        }
        return milestones
    }

    private static func milestoneID(_ action: String, _ number: Int) -> String {
        number < 26 ? "\(action)\(UnicodeScalar(UInt8(0x61 + number)))" : "\(action)-\(number + 1)"
    }

    /// By when: what the column says, else what stands in the milestone's own words.
    private mutating func due(
        _ cell: String, or own: CellDate?, _ draft: ActionDraft, line: Int
    ) throws(RowRefused) -> [MemberValue.Member] {
        let words = TableWords.line(cell)
        if !TableWords.saysNothing(words) {
            if ["ongoing", "on-going", "continuous", "annual", "annually"].contains(words.lowercased()) {
                guess(draft, "\"\(words)\" is no date; it is kept as it is printed", line: line)
                return [.init("dueText", .text(words))]
            }
            let date = try date(words)
            if let text = date.guess { guess(draft, text, line: line) }
            return date.members
        }
        if let text = own?.guess { guess(draft, text, line: line) }
        return own?.members ?? []
    }

    private mutating func done(
        _ cell: String, _ draft: ActionDraft, line: Int
    ) throws(RowRefused) -> [MemberValue.Member] {
        let words = TableWords.line(cell)
        guard !TableWords.saysNothing(words), words.lowercased() != "no" else { return [] }
        let date = try date(words)
        if let text = date.guess { guess(draft, text, line: line) }
        let typed = date.typed.map { MemberValue.Member("doneText", .text($0)) }
        return [.init("done", .text(date.date.description))] + [typed].compactMap { $0 }
    }

    private func date(_ words: String) throws(RowRefused) -> CellDate {
        do throws(TypedDate.Refusal) {
            return try CellDate(words, near: asOf)
        } catch {
            var reason = error.message
            if reason.last == "." { reason.removeLast() }
            throw RowRefused(reason)
        }
    }
}
