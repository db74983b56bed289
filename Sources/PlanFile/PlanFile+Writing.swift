import JSONText
package import PlanModel

extension PlanFile {
    /// The bytes of a plan's file after changes: those it was read from, changed only where something was changed.
    ///
    /// - Parameter base: The plan as it was read, or as it stands now; its `bytes` are the file as it was read.
    /// - Parameter changes: All changes of the plan since then that are in force, oldest first, each as it was
    ///   carried out.
    package static func write(_ base: PlanRecords, with changes: [Change]) throws(EditRefused) -> [UInt8] {
        var translator = ChangeTranslator(base)
        var edits: [JSONChange] = []
        for change in remaining(changes) { edits += try translator.edits(for: change) }
        guard !edits.isEmpty else { return base.bytes }
        do throws(JSONEditError) {
            return try JSONEditor.apply(edits, to: base.bytes)
        } catch {
            throw EditRefused("The edits do not fit the file: \(error.message).")
        }
    }

    /// The bytes of a plan's file after edits.
    package static func write(_ base: PlanRecords, with edits: [PlanEdit]) throws(EditRefused) -> [UInt8] {
        try write(base, with: edits.flatMap(\.changes))
    }

    /// The changes that are left when those that change nothing, or were taken back, are left out: a list that
    /// was made for an entry and emptied again must leave no trace.
    private static func remaining(_ all: [Change]) -> [Change] {
        var changes: [Change] = []
        for change in all {
            if case .set(_, let from, let to) = change.operation, from == to { continue }
            if let taken = place(ofTheOneTakenBackBy: change, in: changes) {
                changes.remove(at: taken)
            } else {
                changes.append(change)
            }
        }
        return changes
    }

    /// The change that another takes back, if nothing between the two has to do with either: the last one, or one
    /// before changes of other members.
    private static func place(ofTheOneTakenBackBy change: Change, in changes: [Change]) -> Int? {
        let inverse = change.inverse
        for index in changes.indices.suffix(farthest).reversed() {
            if changes[index] == inverse { return index }
            let isApart =
                changes[index].isOfMembersOnly && change.isOfMembersOnly
                && (changes[index].place != change.place
                    || changes[index].operation.member != change.operation.member)
            guard isApart else { return nil }
        }
        return nil
    }

    /// How many changes are looked over; beyond them an undone edit leaves an empty list at worst.
    private static let farthest = 256
}

extension Change {
    /// Whether it changes a plain member, or a list of entries inside which nothing is changed by itself.
    fileprivate var isOfMembersOnly: Bool {
        switch place.shape?.shape(of: operation.member) {
        case .value, .set, .log: true
        case .object, .records, .keyed, nil: false
        }
    }
}

extension Change.Operation {
    fileprivate var member: String {
        switch self {
        case .set(let member, _, _): member
        case .insert(let list, _, _), .remove(let list, _, _): list
        }
    }
}
