/// One change of one object of a plan, which knows how to be taken back.
package struct Change: Equatable, Sendable {
    package var place: Place
    package var operation: Operation

    package enum Operation: Equatable, Sendable {
        /// The member's value; nil where it is absent. Never of a list of records, of keyed entries or of a log:
        /// those change entry by entry. An object that changes member by member is set whole only where it comes
        /// or goes.
        case set(member: String, from: MemberValue?, to: MemberValue?)
        /// An entry comes into a list, at this index of those that stand there at the time. The list's member
        /// comes with its first entry where it is absent.
        case insert(list: String, at: Int, MemberValue)
        /// An entry leaves a list, with all that is inside it. The list's member stays when it is empty.
        case remove(list: String, at: Int, MemberValue)
        /// An entry of a log says something else: it is the same one, and keeps what the format does not know.
        case amend(list: String, at: Int, from: MemberValue, to: MemberValue)
    }

    package init(_ place: Place, _ operation: Operation) {
        self.place = place
        self.operation = operation
    }

    package init(_ record: RecordName, _ operation: Operation) {
        self.init(Place(record), operation)
    }

    package var inverse: Change { Change(place, operation.inverse) }
}

extension Change.Operation {
    package var inverse: Self {
        switch self {
        case .set(let member, let from, let to): .set(member: member, from: to, to: from)
        case .insert(let list, let at, let value): .remove(list: list, at: at, value)
        case .remove(let list, let at, let value): .insert(list: list, at: at, value)
        case .amend(let list, let at, let from, let to): .amend(list: list, at: at, from: to, to: from)
        }
    }
}

/// What an officer did to one plan, as a value: undo, the journal and the history all keep it.
package struct PlanEdit: Equatable, Sendable {
    /// The id of the plan that it changes.
    package var plan: String
    package var changes: [Change]
    /// What was done, for the message that says so: `3.2 set to complete`.
    package var summary: String
    package var by: String
    /// The as-of date under which it was made.
    package var on: Day

    package init(plan: String, changes: [Change], summary: String, by: String, on: Day) {
        self.plan = plan
        self.changes = changes
        self.summary = summary
        self.by = by
        self.on = on
    }

    /// The edit that takes this one back.
    package var inverse: PlanEdit {
        var edit = self
        edit.changes = changes.reversed().map(\.inverse)
        return edit
    }
}

extension PlanEdit {
    /// Where both sides set a member and ours stands, lets the edit that set ours say that it was set from
    /// theirs, so that taking it back gives theirs and not what stood before either.
    ///
    /// - Returns: Whether this is the edit that began it.
    package mutating func rebase(on conflict: Conflict) -> Bool {
        rebase(on: conflict, from: conflict.base, to: conflict.theirs)
    }

    /// Lets the first change of the member in conflict say that it was made from another value.
    @discardableResult package mutating func rebase(
        on conflict: Conflict, from old: MemberValue?, to new: MemberValue?
    ) -> Bool {
        guard conflict.kind == .member, conflict.plan == plan else { return false }
        for index in changes.indices where changes[index].place == conflict.place {
            guard case .set(let member, let from, let to) = changes[index].operation,
                member == conflict.member, from == old
            else { continue }
            changes[index].operation = .set(member: member, from: new, to: to)
            return true
        }
        return false
    }
}

/// Why an edit was not taken; nothing was changed.
package struct EditRefused: Error, Equatable, Sendable {
    /// A sentence for the officer.
    package let reason: String

    package init(_ reason: String) { self.reason = reason }
}
