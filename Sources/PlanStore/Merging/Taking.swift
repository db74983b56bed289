import PlanModel

/// The changes that lead from a merged plan to one where theirs stands for one dispute about whole records.
struct Taking {
    let placing: Placing
    let merged: RecordIndex

    /// Empty where what theirs needs is not in the merged plan.
    func changes(for dispute: Placing.Dispute) -> [Change] {
        var plan = Rearrangement(of: merged)
        let isPossible =
            switch dispute {
            case .deletedByOurs(let name): restore(name, &plan)
            case .deletedByTheirs(let name): delete(name, &plan)
            case .place(let name): moveAsTheirs(name, &plan)
            case .tooDeep(let name, let above):
                (above.map { moveAsTheirs($0, &plan) } ?? true) && restore(name, &plan)
            }
        return isPossible ? plan.changes() ?? [] : []
    }

    /// Brings a record back as theirs has it, with all that is inside it there and nowhere else.
    private func restore(_ name: RecordName, _ plan: inout Rearrangement) -> Bool {
        guard let shelf = placing.theirs.shelf(of: name), merged.has(shelf.holder.record) else {
            return false
        }
        bringIn(name, on: shelf, &plan)
        return true
    }

    private func bringIn(_ name: RecordName, on shelf: Shelf, _ plan: inout Rearrangement) {
        guard let value = placing.theirs[name]?.value else { return }
        plan.bringIn(name, value, on: shelf, in: placing.theirs.shelves[shelf] ?? [])
        for member in value.members {
            guard case .records = ObjectShape.record(name.kind).shape(of: member.name) else { continue }
            let inner = Shelf(holder: Place(name), list: member.name)
            for record in placing.theirs.shelves[inner] ?? [] {
                if !merged.has(record) {
                    bringIn(record, on: inner, &plan)
                } else if isMovedByTheirsOnly(record), !merged.stands(shelf.holder.record, inside: record) {
                    plan.takeOut(record)
                    plan.put(record, on: inner, in: placing.theirs.shelves[inner] ?? [])
                }
            }
        }
    }

    private func isMovedByTheirsOnly(_ name: RecordName) -> Bool {
        let base = placing.base.shelf(of: name)
        return base == placing.ours.shelf(of: name) && base != placing.theirs.shelf(of: name)
    }

    /// Takes a record out; what theirs has elsewhere goes there first.
    private func delete(_ name: RecordName, _ plan: inout Rearrangement) -> Bool {
        for inner in inside(name) where placing.theirs.has(inner) {
            guard let shelf = placing.theirs.shelf(of: inner), merged.has(shelf.holder.record) else {
                return false
            }
            guard shelf != merged.shelf(of: inner) else { continue }
            plan.takeOut(inner)
            plan.put(inner, on: shelf, in: placing.theirs.shelves[shelf] ?? [])
        }
        plan.takeOut(name)
        return true
    }

    /// The records of the merged plan inside another.
    private func inside(_ name: RecordName) -> [RecordName] {
        (merged[name]?.value.members ?? []).flatMap { member -> [RecordName] in
            guard case .records = ObjectShape.record(name.kind).shape(of: member.name) else { return [] }
            let names = merged.shelves[Shelf(holder: Place(name), list: member.name)] ?? []
            return names.flatMap { [$0] + inside($0) }
        }
    }

    /// Moves a record to where theirs has it. What it is to stand in, and stands inside it, goes out of it first,
    /// also to where theirs has it.
    private func moveAsTheirs(_ name: RecordName, _ plan: inout Rearrangement) -> Bool {
        var moving = [name]
        var above = placing.theirs.holder(of: name)
        while let holder = above, merged.stands(holder, inside: name) {
            moving.append(holder)
            above = placing.theirs.holder(of: holder)
        }
        for record in moving.reversed() {
            guard let shelf = placing.theirs.shelf(of: record), merged.has(shelf.holder.record) else {
                return false
            }
            plan.takeOut(record)
            plan.put(record, on: shelf, in: placing.theirs.shelves[shelf] ?? [])
        }
        return true
    }
}
