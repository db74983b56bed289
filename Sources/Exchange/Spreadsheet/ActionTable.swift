import PlanModel
import PlanStore

/// Turns the actions of a table into records of a plan: pillars, actions with all that is inside them, and the bodies
/// that lead them.
struct ActionTable {
    let store: PlanStore
    let records: PlanRecords
    var ids: NewIDs
    var bodies: TableBodies
    var pillars: TablePillars
    private var changes: [Change] = []
    /// The pillar and depth of each action that was made, by id.
    var made: [String: (pillar: String, depth: Int)] = [:]
    /// Whether any row says how its action stands.
    private(set) var givesStatus = false
    var outcome = ImportOutcome()
    private var guessed: Set<ImportNote> = []
    /// By what stands before the last point of actions' ids, the highest number behind it: of the plan, and of those
    /// that rows of the table name.
    private(set) var lastNumbers: [String: Int] = [:]
    /// By pillar and folded title, the first of the plan's actions; worked out when it is first asked for.
    private var present: [Titled: Int]?

    private struct Titled: Hashable {
        var pillar: Int32
        var title: String
    }

    var asOf: Day { store.plans[0].states.asOf }

    init(_ store: PlanStore) {
        self.store = store
        records = store.plans[0].records
        ids = NewIDs(records)
        bodies = TableBodies(store)
        pillars = TablePillars(records)
    }

    /// Adds what can be used, and refuses the rest with its rows.
    mutating func add(_ drafts: [ActionDraft]) {
        // What a row names itself is not given to another.
        for row in records.rows(of: .action) { countNumber(of: records.string(records.actions[row].id)) }
        for draft in drafts { countNumber(of: Self.named(draft).id) }
        givesStatus = drafts.contains { !$0.status.isEmpty }
        if !givesStatus, !drafts.isEmpty {
            outcome.guesses.append(ImportNote("", "no status is given; all actions are taken as not-started"))
        }
        for draft in drafts {
            let before = standing
            do throws(RowRefused) {
                try add(draft)
            } catch {
                takeBack(to: before)
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

    /// How much there is of all that a row adds to before it can be known whether it is refused.
    private struct Standing {
        let ids, bodies, pillars, guesses, preview: Int
    }

    private var standing: Standing {
        Standing(
            ids: ids.count, bodies: bodies.new.count, pillars: pillars.all.count,
            guesses: outcome.guesses.count, preview: outcome.preview.count)
    }

    /// Takes back what a row has added; to keep all that was there before would be a copy of it for each row.
    private mutating func takeBack(to before: Standing) {
        ids.giveBack(to: before.ids)
        bodies.takeBack(to: before.bodies)
        pillars.takeBack(to: before.pillars)
        guessed.subtract(outcome.guesses[before.guesses...])
        outcome.guesses.removeSubrange(before.guesses...)
        outcome.preview.removeSubrange(before.preview...)
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
        let pillars = pillars.new.map { pillar in
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

    private mutating func add(_ draft: ActionDraft) throws(RowRefused) {
        var (id, title) = Self.named(draft)
        var isNew = false
        if !draft.isExported, title.hasPrefix("NEW "), title.count > 4 {
            title = TableWords.trimmed(title.dropFirst(4))
            isNew = true
        }
        let home = try home(of: draft, id: id)
        if id.isEmpty {
            try refuseTwin(title, inPillar: home.pillar)
            id = nextID(inPillar: home.pillar)
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
        for (name, cells) in [("leads", draft.leads.all), ("support", draft.support.all)] {
            let found = try self.found(in: cells, draft)
            if !found.isEmpty { members.append(.init(name, .list(found.map { .text($0) }))) }
        }
        let milestones = try self.milestones(of: draft, id: id, titled: title)
        if !milestones.isEmpty { members.append(.init("milestones", .list(milestones))) }
        if !draft.updates.isEmpty {
            members.append(.init("updates", .list(draft.updates.map { update($0, draft) })))
        }
        if !draft.notes.all.isEmpty {
            members.append(.init("note", .text(draft.notes.all.joined(separator: "\n"))))
        }
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
                let date = milestone["due"]?.asText.flatMap { try? EDTF.parse($0).get() }
                let due = date.map { ", due \(Shown.date($0))" } ?? ""
                return "milestone \(milestone["id"]?.asText ?? ""): \(milestone["title"]?.asText ?? "")\(due)"
            }
        }
        if case .list(let updates)? = value["updates"] {
            parts.append(Shown.count(updates.count, "update"))
        }
        return parts.joined(separator: "; ")
    }

    mutating func guess(_ draft: ActionDraft, _ text: String, line: Int? = nil) {
        let note = ImportNote("line \(line ?? draft.lines[0])", text)
        if guessed.insert(note).inserted { outcome.guesses.append(note) }
    }

    private mutating func countNumber(of id: String) {
        guard let dot = id.lastIndex(of: "."), let number = Int(id[id.index(after: dot)...]),
            number < 1_000_000
        else { return }
        let stem = String(id[..<dot])
        lastNumbers[stem] = max(number, lastNumbers[stem] ?? number)
    }

    /// The plan's action of this title, written in small letters, in a pillar.
    mutating func presentAction(titled folded: String, inPillar id: String) -> Int? {
        guard let pillar = records.row(of: RecordName(.pillar, id)) else { return nil }
        let present = self.present ?? presentActions()
        self.present = present
        return present[Titled(pillar: Int32(pillar), title: folded)]
    }

    private func presentActions() -> [Titled: Int] {
        let titled = records.rows(of: .action).map { row in
            let action = records.actions[row]
            return (
                Titled(pillar: action.pillar, title: FoldedText.fold(records.string(action.title))), row
            )
        }
        return Dictionary(titled) { first, _ in first }
    }
}
