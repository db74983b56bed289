import JSONText
import PlanFile
import PlanModel

/// A plan's file while the plan is open: what the disk holds of it, and what it does not.
struct OpenFile: Sendable {
    var source: PlanSource
    /// The plan's id.
    let plan: String
    /// Everything that was carried out since the store's records were read from their bytes.
    var log = EditLog()
    /// Where the long lists end in those bytes.
    private var lists: JSONListEnds
    /// The edits that the file does not hold, as the officer counts them.
    var pending = PendingEdits()
    /// What both sides changed and nobody has decided yet.
    var conflicts: [Conflict] = []
    /// Why the file on the disk cannot be merged or saved over.
    var trouble = ""
    /// Whether the file goes on holding what it holds when the power fails.
    var lasting = Lasting.surely
    /// What the file held when it was last read or written.
    var digest: ContentDigest
    var identity: FileIdentity?
    /// What stands on the disk and could not be merged, so that it is reported once.
    var refused: Refusal?
    /// Whether the officer was told of that.
    var isReported = false
    var journal: Journal?
    /// What dead sessions left, until it is brought back or kept aside.
    var leftovers: [JournalLeftover] = []

    enum Refusal: Equatable, Sendable {
        case missing
        case unreadable(ContentDigest)
    }

    enum Lasting: Sendable {
        case surely
        /// It was saved, and that is still to be made to last.
        case unsettled(UnsettledSave)
        /// The disk did not confirm it.
        case unconfirmed
    }

    /// Nothing is edited, so that nothing is to be saved either.
    private let isReadOnly: Bool

    init(_ plan: SourcedPlan, isReadOnly: Bool) {
        self.isReadOnly = isReadOnly
        source = plan.source
        self.plan = plan.records.id
        digest = plan.digest ?? ContentDigest(of: plan.records.bytes)
        lists = PlanFile.listEnds(of: plan.records)
        identity = plan.identity
    }

    /// Whether the file does not hold, or not for good, what the officer sees.
    var isUnsaved: Bool {
        if case .unconfirmed = lasting { return true }
        return (refused == .missing && !isReadOnly) || !log.unsaved.isEmpty
    }

    /// Whether its journal tells of edits that were all taken back: of no use to anybody, and longer with each.
    var hasVainEntries: Bool {
        guard case .surely = lasting, path != nil, !isUnsaved, conflicts.isEmpty, leftovers.isEmpty else {
            return false
        }
        return journal?.hasEntries == true
    }

    /// How many edits are not saved, as the officer counts them.
    var unsaved: Int { isUnsaved ? max(1, pending.count) : 0 }

    var path: String? {
        if case .file(let path) = source { return path }
        return nil
    }

    /// The text that the plan has now.
    ///
    /// - Parameter records: The plan's records in the store.
    mutating func text(in records: PlanRecords) throws(EditRefused) -> SplicedText {
        try log.text(in: records, lists)
    }

    /// The text that the file had when it was last read or written.
    func savedText(in records: PlanRecords) throws(EditRefused) -> SplicedText {
        try PlanFile.splice(records, with: log.saved, lists: lists)
    }

    /// Whether what the next save writes is not ready, but soon would be.
    var isSoonReady: Bool { 1...Self.fewChanges ~= log.distance && isUnsaved }

    /// So many changes are made in less time than a frame takes.
    private static let fewChanges = 32

    /// What leads from the file to what the officer sees, as the journal tells it. Where it is not decided yet which
    /// side stands, it says what stood before either, so that the next session asks again.
    var carried: PlanEdit? {
        guard !log.unsaved.isEmpty else { return nil }
        var edit = PlanEdit(
            plan: plan, changes: log.unsaved.changes, summary: "Unsaved edits", by: "", on: .earliest)
        for conflict in conflicts { edit.rebase(on: conflict, from: conflict.theirs, to: conflict.base) }
        return edit
    }

    /// What the journal is told that its changes start from: the file as it is, or, where they tell of a state
    /// before it, no file at all.
    var journalBase: ContentDigest { conflicts.isEmpty ? digest : ContentDigest(size: 0, digest: 0) }

    /// The records' bytes are those of the file again, with what is carried out on them beyond it.
    ///
    /// - Parameter records: The plan as it was read.
    mutating func rebase(on records: PlanRecords, identity: FileIdentity?, log: EditLog) {
        digest = ContentDigest(of: records.bytes)
        lists = PlanFile.listEnds(of: records)
        self.identity = identity
        self.log = log
        refused = nil
        lasting = .surely
    }

    /// Adds what is to be decided; about one thing only the newest.
    mutating func keepOpen(_ new: [Conflict]) {
        conflicts = conflicts.replaced(by: new)
    }

    /// The file holds everything.
    ///
    /// - Parameters:
    ///   - identity: Of the file that was written; nil where what stands there by now may be somebody else's.
    ///   - lasting: Whether it will after a power cut.
    mutating func noteWritten(_ digest: ContentDigest, identity: FileIdentity? = nil, _ lasting: Lasting) {
        self.digest = digest
        self.identity = identity
        log.noteWritten()
        refused = nil
        self.lasting = lasting
    }

    /// The file holds everything for good.
    mutating func noteSettled() {
        lasting = .surely
        pending = PendingEdits()
    }
}
