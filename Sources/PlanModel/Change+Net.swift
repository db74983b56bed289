extension [Change] {
    /// The changes that are left when those that change nothing, or were taken back, are left out: a list that
    /// was made for an entry and emptied again must leave no trace.
    package var net: [Change] {
        var changes: [Change] = []
        for change in self {
            if case .set(_, let from, let to) = change.operation, from == to { continue }
            if let taken = changes.place(ofTheOneTakenBackBy: change) {
                changes.remove(at: taken)
            } else {
                changes.append(change)
            }
        }
        return changes
    }

    /// The change that another takes back, if nothing between the two has to do with either: the last one, or one
    /// before changes of other members.
    private func place(ofTheOneTakenBackBy change: Change) -> Int? {
        let inverse = change.inverse
        for index in indices.suffix(Self.farthest).reversed() {
            if self[index] == inverse { return index }
            let isApart =
                self[index].isOfMembersOnly && change.isOfMembersOnly
                && (self[index].place != change.place || self[index].member != change.member)
            guard isApart else { return nil }
        }
        return nil
    }

    /// How many changes are looked over; beyond them an undone edit leaves an empty list at worst.
    private static var farthest: Int { 256 }
}

extension Change {
    /// The member, or the list, that is changed.
    package var member: String {
        switch operation {
        case .set(let member, _, _): member
        case .insert(let list, _, _), .remove(let list, _, _): list
        }
    }

    /// Whether it changes a plain member, or a list of entries inside which nothing is changed by itself.
    fileprivate var isOfMembersOnly: Bool {
        switch place.shape?.shape(of: member) {
        case .value, .set, .log: true
        case .object, .records, .keyed, nil: false
        }
    }
}
