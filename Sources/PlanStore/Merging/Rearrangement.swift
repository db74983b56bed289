import PlanModel

/// Whole records of a plan put elsewhere, taken out or brought in, and the changes that this makes.
struct Rearrangement {
    let plan: RecordIndex
    /// The lists that are no longer as in the plan.
    private var lists: [Shelf: [RecordName]] = [:]
    private var touched: [Shelf] = []
    private var shelves: [RecordName: Shelf] = [:]
    /// The records that came in, as they were elsewhere.
    private var arrived: [RecordName: MemberValue] = [:]

    init(of plan: RecordIndex) { self.plan = plan }

    func names(on shelf: Shelf) -> [RecordName] { lists[shelf] ?? plan.shelves[shelf] ?? [] }

    private func shelf(of name: RecordName) -> Shelf? { shelves[name] ?? plan.shelf(of: name) }

    /// Takes a record, with all that is inside it, off its list.
    mutating func takeOut(_ name: RecordName) {
        guard let shelf = shelf(of: name) else { return }
        change(shelf) { $0.removeAll { $0 == name } }
    }

    /// Puts a record onto a list, behind the nearest that stands before it in `order` and on the list.
    mutating func put(_ name: RecordName, on shelf: Shelf, in order: [RecordName]) {
        change(shelf) { list in
            let before = order.prefix { $0 != name }.last { list.contains($0) }
            let place = before.flatMap { list.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
            list.insert(name, at: place)
        }
        shelves[name] = shelf
    }

    /// Brings a record in; the records inside it are put there one by one.
    mutating func bringIn(_ name: RecordName, _ value: MemberValue, on shelf: Shelf, in order: [RecordName]) {
        arrived[name] = value
        put(name, on: shelf, in: order)
    }

    private mutating func change(_ shelf: Shelf, _ body: (inout [RecordName]) -> Void) {
        if lists[shelf] == nil { touched.append(shelf) }
        var list = names(on: shelf)
        body(&list)
        lists[shelf] = list
    }

    /// What leads from the plan to the rearranged one; nil where sub-actions would stand too deep in it.
    func changes() -> [Change]? {
        let moves = touched.map { shelf in
            (shelf: shelf, moves: ListMoves(plan.shelves[shelf] ?? [], names(on: shelf)))
        }
        let leaving = Set(moves.flatMap(\.moves.leaving))
        let coming = Set(moves.flatMap(\.moves.coming))
        var removals: [Change] = []
        var insertions: [Change] = []
        for (shelf, moves) in moves {
            if !isInside(shelf.holder.record, leaving, { plan.holder(of: $0) }) {
                for index in moves.old.indices.reversed() where leaving.contains(moves.old[index]) {
                    guard let value = plan[moves.old[index]]?.value else { continue }
                    removals.append(
                        Change(shelf.holder, .remove(list: shelf.list, at: index, value)))
                }
            }
            if !isInside(shelf.holder.record, coming, { self.shelf(of: $0)?.holder.record }) {
                for index in moves.new.indices where coming.contains(moves.new[index]) {
                    let name = moves.new[index]
                    guard fits(name) else { return nil }
                    insertions.append(
                        Change(shelf.holder, .insert(list: shelf.list, at: index, value(of: name))))
                }
            }
        }
        return removals + insertions
    }

    /// What leaves a list and what comes into it.
    private struct ListMoves {
        let old: [RecordName]
        let new: [RecordName]
        let leaving: [RecordName]
        let coming: [RecordName]

        init(_ old: [RecordName], _ new: [RecordName]) {
            self.old = old
            self.new = new
            let (before, after) = (Set(old), Set(new))
            leaving = old.filter { !after.contains($0) }
            coming = new.filter { !before.contains($0) }
        }
    }

    /// Whether a record is one of these, or stands inside one.
    private func isInside(
        _ name: RecordName, _ names: Set<RecordName>, _ holder: (RecordName) -> RecordName?
    ) -> Bool {
        var name: RecordName? = name
        while let current = name {
            if names.contains(current) { return true }
            name = holder(current)
        }
        return false
    }

    /// A record with what is inside it after the rearrangement.
    private func value(of name: RecordName) -> MemberValue {
        guard case .record(var members)? = arrived[name] ?? plan[name]?.value else { return .record([]) }
        var seen: Set<String> = []
        for index in members.indices {
            guard case .records = ObjectShape.record(name.kind).shape(of: members[index].name) else {
                continue
            }
            seen.insert(members[index].name)
            let shelf = Shelf(holder: Place(name), list: members[index].name)
            members[index].value = .list(names(on: shelf).map { value(of: $0) })
        }
        for shelf in touched where shelf.holder == Place(name) && !seen.contains(shelf.list) {
            let list = names(on: shelf).map { value(of: $0) }
            if !list.isEmpty { members.append(MemberValue.Member(shelf.list, .list(list))) }
        }
        return .record(members)
    }

    /// Whether an action, with those below it, stands no deeper than sub-actions may.
    private func fits(_ name: RecordName) -> Bool {
        guard name.kind == .action else { return true }
        var depth = 0
        var above: RecordName? = shelf(of: name)?.holder.record
        while let holder = above, holder.kind == .action {
            depth += 1
            above = shelf(of: holder)?.holder.record
        }
        return depth + height(of: name) <= PlanAction.deepest
    }

    private func height(of name: RecordName) -> Int {
        1 + (names(on: Shelf(holder: Place(name), list: "actions")).map { height(of: $0) }.max() ?? 0)
    }
}
