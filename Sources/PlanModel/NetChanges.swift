/// Changes as they are carried out, without those that change nothing or were taken back: a list that was made
/// for an entry and emptied again must leave no trace.
///
/// It is kept up to date with each change, so that nobody has to go over all changes to know what is left of them.
package struct NetChanges: Equatable, Sendable {
    /// What is left, oldest first.
    package private(set) var changes: [Change] = []

    package init() {}

    package init(_ changes: some Sequence<Change>) {
        for change in changes { append(change) }
    }

    package var isEmpty: Bool { changes.isEmpty }

    /// Takes in what was carried out next.
    ///
    /// - Returns: Where a change stood that was taken back with it and is gone.
    @discardableResult
    package mutating func append(_ change: Change) -> Int? {
        if change.saysTheSame { return nil }
        guard let taken = place(ofTheOneTakenBackBy: change) else {
            changes.append(change)
            return nil
        }
        changes.remove(at: taken)
        return taken
    }

    /// The change that another takes back, if nothing between the two has to do with either: the last one, or one
    /// before changes of other members.
    private func place(ofTheOneTakenBackBy change: Change) -> Int? {
        let inverse = change.inverse
        let isOfMembersOnly = change.isOfMembersOnly
        for index in changes.indices.suffix(Self.farthest).reversed() {
            let earlier = changes[index]
            if earlier == inverse { return index }
            let isApart =
                isOfMembersOnly && (earlier.place != change.place || earlier.member != change.member)
                && earlier.isOfMembersOnly
            guard isApart else { return nil }
        }
        return nil
    }

    /// How many changes are looked over; beyond them an undone edit leaves an empty list at worst.
    private static let farthest = 256
}

extension Change {
    /// Whether nothing says anything else after it.
    fileprivate var saysTheSame: Bool {
        switch operation {
        case .set(_, let from, let to): from == to
        case .amend(_, _, let from, let to): from == to
        case .insert, .remove: false
        }
    }
}

extension [Change] {
    /// The changes that are left when those that change nothing, or were taken back, are left out.
    package var net: [Change] { NetChanges(self).changes }
}
