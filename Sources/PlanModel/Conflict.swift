/// Something that two sides did to one plan and that cannot both stand: in the merged plan ours stands.
package struct Conflict: Equatable, Sendable {
    package enum Kind: Equatable, Sendable {
        /// Both set a member, to different values.
        case member
        /// Ours deleted the record or the entry; theirs changed it, or something inside it.
        case deletedByOurs
        /// Theirs deleted the record or the entry; ours changed it, or something inside it.
        case deletedByTheirs
        /// The record cannot stand in both places: each side moved it to another one, or theirs moved it to
        /// where, with what ours moved, sub-actions would run in a circle or too deep.
        case place
        /// Theirs added the record where, with what ours moved, sub-actions would be too deep.
        case tooDeep
        /// Both gave one new id to two different records; theirs has this id instead.
        case sameID(theirs: String)
    }

    /// The id of the plan.
    package var plan: String
    /// The object in which it happened.
    package var place: Place
    /// Nil where the object as a whole is meant.
    package var member: String?
    package var kind: Kind
    /// What stood before; nil where nothing did, or where nobody knows. For a place: the object that held the
    /// record, as `kind:id`.
    package var base: MemberValue?
    package var ours: MemberValue?
    package var theirs: MemberValue?
    /// The changes that lead from the merged plan to one where theirs stands here; each conflict's fit the
    /// merged plan by themselves. Empty where theirs cannot stand, because what it needs is gone.
    package var taking: [Change]

    package init(
        plan: String, place: Place, member: String? = nil, kind: Kind, base: MemberValue?,
        ours: MemberValue?, theirs: MemberValue?, taking: [Change]
    ) {
        self.plan = plan
        self.place = place
        self.member = member
        self.kind = kind
        self.base = base
        self.ours = ours
        self.theirs = theirs
        self.taking = taking
    }

    /// Whether both ask about one member, or one record, of one plan.
    package func isAboutTheSame(as other: Conflict) -> Bool {
        plan == other.plan && place == other.place && member == other.member
    }
}

extension [Conflict] {
    /// What is to be decided after a further merge: about one thing only the newest, which goes back to what stood
    /// before the first.
    package func replaced(by new: [Conflict]) -> [Conflict] {
        let kept = filter { old in !new.contains { $0.isAboutTheSame(as: old) } }
        return kept
            + new.map { conflict in
                var conflict = conflict
                if let old = first(where: conflict.isAboutTheSame) { conflict.base = old.base }
                return conflict
            }
    }
}
