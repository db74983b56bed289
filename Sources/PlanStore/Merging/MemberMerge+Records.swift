import PlanModel

extension MemberMerge {
    /// The records of a list of the merged plan, each with all that is inside it.
    mutating func records(on shelf: Shelf) -> [MemberValue] { names(on: shelf).map { record($0) } }

    /// The records of a list of the merged plan, in its order.
    private func names(on shelf: Shelf) -> [RecordName] {
        var keys = EntryKeys()
        var names: [RecordName] = []
        func numbers(_ list: [RecordName]?) -> [Int] {
            (list ?? []).map { name in
                let number = keys.number(of: name)
                if number == names.count { names.append(name) }
                return number
            }
        }
        let base = numbers(placing.base.shelves[shelf])
        let ours = numbers(placing.ours.shelves[shelf])
        let theirs = numbers(placing.theirs.shelves[shelf])
        let order = OrderMerge(base: base, ours: ours, theirs: theirs, count: names.count) { one, other in
            names[one].id.utf8.lexicographicallyPrecedes(names[other].id.utf8)
        }
        return order.merged { placing.shelves[names[$0]] == shelf && placing.isKept(names[$0]) }
            .map { names[$0] }
    }
}
