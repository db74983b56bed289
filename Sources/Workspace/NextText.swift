import JSONText
import PlanFile
import PlanModel

/// The text that the next save of a plan writes, kept from one save to the next, so that each costs what was edited
/// since and not all that was edited in the session.
struct NextText: Sendable {
    /// Follows the changes. A copy of this one may have gone another way, so what is shared is not gone on with.
    private var draft: PlanDraft?
    /// How many of the changes it has followed, the oldest first.
    private var followed = 0
    /// The text after those.
    private var text: SplicedText?

    /// A change is gone that stood at a place among the others: the text must be without a trace of it.
    mutating func lose(_ place: Int) { if place < followed { self = NextText() } }

    /// How many of the changes are still to be followed.
    func distance(to changes: NetChanges) -> Int { changes.changes.count - followed }

    /// The text after all changes.
    ///
    /// - Parameters:
    ///   - records: The plan as it was read, or as it stands now.
    ///   - lists: Where the long lists of its file end.
    mutating func text(
        after changes: NetChanges, in records: PlanRecords, _ lists: JSONListEnds
    ) throws(EditRefused) -> SplicedText {
        if let text, distance(to: changes) == 0 { return text }
        if !isKnownUniquelyReferenced(&draft) { self = NextText() }
        let (draft, start) = (draft ?? PlanDraft(of: records, lists: lists), followed)
        // Where this throws, what was followed in part is of no use.
        self = NextText()
        try draft.follow(changes.changes[start...], of: records)
        let text = draft.text(of: records)
        (self.draft, self.text, followed) = (draft, text, changes.changes.count)
        return text
    }
}
