package import PlanModel

// What stands in records without an id of its own: entries of their lists, and objects that they hold.
extension PlanStore {
    /// The entries of a list as they stand.
    package func entries(of home: Home, in plan: Int) -> [MemberValue] {
        value(of: home, in: plan).elements
    }

    /// What a member says at a place that only members lead to.
    package func value(of home: Home, in plan: Int) -> MemberValue? {
        let path = home.place.inside.map { step in
            if case .member(let name) = step { name } else { "" }
        }
        let names = path + [home.list]
        let whole = plans[plan].records.value(of: home.place.record, only: [names[0]])
        return names.reduce(whole) { $0?[$1] }
    }

    /// Adds an entry to a list, behind those that it has.
    ///
    /// - Parameter what: What the entry is called in the message, with a capital letter.
    package func adding(
        entry: MemberValue, to home: Home, called what: String, in plan: Int, by editor: Editor
    ) -> PlanEdit {
        let count = entries(of: home, in: plan).count
        return edit(
            plan, [Change(home.place, .insert(list: home.list, at: count, entry))], "\(what) added", editor)
    }

    /// Lets an entry of a list say something else; nil where it says so already.
    package func changing(
        entry place: Int, of home: Home, from before: MemberValue, to after: MemberValue, called what: String,
        in plan: Int, by editor: Editor
    ) -> PlanEdit? {
        let old = entries(of: home, in: plan)
        guard before != after else { return nil }
        var new = old
        // One that has moved since is found by what it says when the edit is carried out.
        guard old.indices.contains(place), old[place] == before else {
            let change = Change.Operation.amend(list: home.list, at: place, from: before, to: after)
            return edit(plan, [Change(home.place, change)], "\(what) changed", editor)
        }
        new[place] = after
        var rewriting = RecordRewriting(home.place)
        rewriting.set(home.list, from: .list(old), to: .list(new), origins: Array(old.indices))
        return edit(plan, rewriting.changes, "\(what) changed", editor)
    }

    /// Takes an entry out of its list.
    package func deleting(
        entry place: Int, of home: Home, called what: String, in plan: Int, by editor: Editor
    ) -> PlanEdit? {
        let entries = entries(of: home, in: plan)
        guard entries.indices.contains(place) else { return nil }
        let change = Change.Operation.remove(list: home.list, at: place, entries[place])
        return edit(plan, [Change(home.place, change)], "\(what) deleted", editor)
    }

    /// Lets an object that a record holds come, go or say something else; nil where it says so already.
    package func setting(
        object home: Home, to value: MemberValue?, called what: String, in plan: Int, by editor: Editor
    ) -> PlanEdit? {
        var rewriting = RecordRewriting(home.place)
        let before = self.value(of: home, in: plan)
        rewriting.set(home.list, from: before, to: value)
        guard !rewriting.changes.isEmpty else { return nil }
        let deed = before == nil ? "added" : value == nil ? "deleted" : "changed"
        return edit(plan, rewriting.changes, "\(what) \(deed)", editor)
    }

    private func edit(_ plan: Int, _ changes: [Change], _ summary: String, _ editor: Editor) -> PlanEdit {
        edit(RecordRef(plan: plan, kind: .plan, row: 0), changes, summary, by: editor)
    }
}
