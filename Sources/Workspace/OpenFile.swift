import PlanFile
import PlanModel

/// A plan's file while the plan is open: what the disk holds of it, and what it does not.
struct OpenFile: Sendable {
    var source: PlanSource
    /// The plan's id.
    let plan: String
    /// Everything that was carried out since the store's records were read from their bytes, oldest first: what
    /// a save writes into those bytes.
    var log: [PlanEdit] = []
    /// How many of `log` the file on the disk holds.
    var savedLog = 0
    /// The edits that the file does not hold, as the officer counts them.
    var pending = PendingEdits()
    /// What the file held when it was last read or written.
    var digest: ContentDigest
    var identity: FileIdentity?
    /// What stands on the disk and could not be merged, so that it is reported once.
    var refused: Refusal?
    var journal: Journal?
    /// What dead sessions left, until it is brought back or kept aside.
    var leftovers: [JournalLeftover] = []

    enum Refusal: Equatable, Sendable {
        case missing
        case unreadable(ContentDigest)
    }

    init(_ plan: SourcedPlan) {
        source = plan.source
        self.plan = plan.records.id
        digest = ContentDigest(of: plan.records.bytes)
        identity = plan.identity
    }

    var path: String? {
        if case .file(let path) = source { return path }
        return nil
    }

    /// The text that the plan has now, or that the file had when it was last read or written.
    ///
    /// - Parameter records: The plan's records in the store.
    func text(in records: PlanRecords, saved: Bool = false) throws(EditRefused) -> [UInt8] {
        let edits = saved ? log.prefix(savedLog) : log[...]
        return try PlanFile.write(records, with: edits.flatMap(\.changes))
    }

    /// The records' bytes are those of the file again, with what is carried out on them beyond it.
    mutating func rebase(on bytes: [UInt8], identity: FileIdentity?, log: [PlanEdit]) {
        digest = ContentDigest(of: bytes)
        self.identity = identity
        self.log = log
        savedLog = 0
        refused = nil
    }

    /// The file holds everything, though it may not be sure yet that it would after a power cut.
    mutating func noteWritten(_ digest: ContentDigest, _ identity: FileIdentity?) {
        self.digest = digest
        self.identity = identity
        savedLog = log.count
        refused = nil
    }

    /// The file holds everything for good.
    mutating func noteSaved(_ digest: ContentDigest, _ identity: FileIdentity?) {
        noteWritten(digest, identity)
        pending = PendingEdits()
    }
}
