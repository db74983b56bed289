import PlanModel

extension Placing {
    /// Only where the sides differ about a place can their records together stand in a circle or too deep.
    var hasMoves: Bool {
        ours.names.contains { name in
            theirs.shelf(of: name).map { $0 != ours.shelf(of: name) } ?? false
        }
    }

    /// Puts right what no plan may be, by what ours has.
    mutating func mend() {
        var isWhole = false
        while !isWhole {
            isWhole = true
            for name in ours.names + theirs.names where name.kind == .action && isKept(name) {
                if let fault = fault(above: name), mend(fault) { isWhole = false }
            }
        }
    }

    /// The actions from one up to its pillar, where they are too many; those of a circle, where it stands in one.
    private func fault(above name: RecordName) -> [RecordName]? {
        var path = [name]
        while let holder = shelves[path[path.count - 1]]?.holder.record, holder.kind == .action {
            if let start = path.firstIndex(of: holder) { return Array(path[start...]) }
            path.append(holder)
        }
        return path.count > PlanAction.deepest ? path : nil
    }

    /// Takes the lowest step of the way that only theirs has out of it; with ours alone no way is at fault.
    ///
    /// - Returns: Whether there was one.
    private mutating func mend(_ path: [RecordName]) -> Bool {
        guard let name = path.first(where: { shelves[$0] != ours.shelf(of: $0) }) else { return false }
        if ours.has(name) {
            disputes.append(.place(name))
            placeAsOurs(name)
        } else {
            let mover = path.first { ours.has($0) && ours.shelf(of: $0) != theirs.shelf(of: $0) }
            disputes.append(.tooDeep(name, above: mover))
            drop(name)
        }
        return true
    }

    /// Leaves out what theirs added, with what it added inside; what ours has too goes back to its place there.
    private mutating func drop(_ name: RecordName) {
        var dropped: Set = [name]
        kept.remove(name)
        shelves[name] = nil
        for inner in theirs.names {
            guard let holder = shelves[inner]?.holder.record, dropped.contains(holder) else { continue }
            if ours.has(inner) {
                placeAsOurs(inner)
            } else {
                dropped.insert(inner)
                kept.remove(inner)
                shelves[inner] = nil
            }
        }
    }
}
