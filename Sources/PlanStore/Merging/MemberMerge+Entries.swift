import PlanModel

/// Lists whose entries some of their members tell apart.
extension MemberMerge {
    /// The entries of one list on three sides, each by its key.
    struct KeyedSides {
        fileprivate var keys: [[String]] = []
        fileprivate var entries: [Sides] = []
        fileprivate var base: [Int] = []
        fileprivate var ours: [Int] = []
        fileprivate var theirs: [Int] = []

        /// Nil where the keys of a side do not tell its entries apart.
        init?(_ sides: Sides, _ shape: ObjectShape) {
            guard let baseKeys = shape.keys(of: sides.base.elements),
                let ourKeys = shape.keys(of: sides.ours.elements),
                let theirKeys = shape.keys(of: sides.theirs.elements)
            else { return nil }
            var numbers = EntryKeys()
            ours = number(ourKeys, sides.ours.elements, \.ours, &numbers)
            theirs = number(theirKeys, sides.theirs.elements, \.theirs, &numbers)
            base = number(baseKeys, sides.base.elements, \.base, &numbers)
        }

        private mutating func number(
            _ listKeys: [[String]], _ list: [MemberValue], _ side: WritableKeyPath<Sides, MemberValue?>,
            _ numbers: inout EntryKeys
        ) -> [Int] {
            zip(listKeys, list).map { key, entry in
                let number = numbers.number(of: key.bytes)
                if number == keys.count {
                    keys.append(key)
                    entries.append(Sides())
                }
                entries[number][keyPath: side] = entry
                return number
            }
        }
    }

    /// The merged entries, each merged member by member.
    mutating func entries(
        _ keyed: KeyedSides, list: String, _ inner: ObjectShape, at place: Place
    ) -> [MemberValue] {
        var merged: [Int: MemberValue] = [:]
        var disputed: [Int] = []
        for (key, sides) in keyed.entries.enumerated() {
            let entryPlace = place.appending(.entry(list: list, key: keyed.keys[key]))
            if sides.ours != nil && sides.theirs != nil || sides.base == nil {
                merged[key] = object(sides, inner, at: entryPlace)
            } else if sides.ours != nil || sides.theirs != nil, !sides.isAgreed {
                disputed.append(key)
                merged[key] = sides.ours
            }
        }
        let order = OrderMerge(
            base: keyed.base, ours: keyed.ours, theirs: keyed.theirs, count: keyed.keys.count
        ) { one, other in
            keyed.keys[one].bytes.lexicographicallyPrecedes(keyed.keys[other].bytes)
        }
        let kept = order.merged { merged[$0] != nil }
        for key in disputed { note(key, keyed, kept, list: list, merged, at: place) }
        return kept.compactMap { merged[$0] }
    }

    /// An entry that one side deleted and the other changed.
    private mutating func note(
        _ key: Int, _ keyed: KeyedSides, _ kept: [Int], list: String, _ merged: [Int: MemberValue],
        at place: Place
    ) {
        let sides = keyed.entries[key]
        let entryPlace = place.appending(.entry(list: list, key: keyed.keys[key]))
        if let ours = merged[key], let index = kept.firstIndex(of: key) {
            note(
                .deletedByTheirs, nil, sides, at: entryPlace,
                [.remove(list: list, at: index, ours)], in: place)
        } else if let theirs = sides.theirs {
            let before = keyed.theirs.prefix { $0 != key }.last { kept.contains($0) }
            let index = before.flatMap { kept.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
            note(
                .deletedByOurs, nil, sides, at: entryPlace,
                [.insert(list: list, at: index, theirs)], in: place)
        }
    }
}
