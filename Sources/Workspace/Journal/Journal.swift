import Glibc

/// The journal of one open plan: each edit is in it, on the disk, before the screen shows it.
///
/// It is one file for each plan and program, held by a lock for as long as this is kept; copies are of the same
/// file. A program that is killed leaves it, and the next one that opens the plan finds it.
package struct Journal: Sendable {
    /// Where it is now; it goes elsewhere when its disk takes no more.
    package internal(set) var path: String
    package internal(set) var head: JournalHead
    let place: JournalPlace
    var file: OpenDescriptor
    /// Bytes of the head, as it stands in the file.
    var headLength = 0
    /// The records after the head, as they stand in the file.
    var body: [UInt8] = []
    /// The number of the next entry.
    var next = 1
    /// Whether the file holds this journal. Until then it may hold what a dead program left.
    var isBegun = false
    /// Where edits of a dead program are that have to be answered first, though the file holds this journal.
    var unanswered: String?
    /// Whether the file surely ends where the last entry does.
    var isSound = true
    /// Whether the folder surely keeps the file's name when the power fails.
    var isNameFlushed = false
    /// How another journal would name what the file holds now.
    var mark: JournalHead.Superseded

    init(
        _ path: String, _ file: OpenDescriptor, _ place: JournalPlace, _ head: JournalHead, firstLine: UInt64
    ) {
        self.path = path
        self.file = file
        self.place = place
        self.head = head
        mark = JournalHead.Superseded(path: path, firstLine: firstLine)
    }

    /// Keeps an entry. When this returns, it is on the disk; when it throws, no trace of it is left.
    ///
    /// Where the disk takes no more, the journal goes on in the user's own folder.
    ///
    /// - Parameter time: `2026-11-21T22:40:11Z`
    package mutating func append(_ entry: JournalEntry, at time: String) throws(FileError) {
        guard isBegun, unanswered == nil else {
            throw FileError(
                path: unanswered ?? path,
                reason: "it holds edits that were not saved; recover them or set them aside first"
            )
        }
        let record = JournalLine.record(entry.json(number: next, at: time))
        do throws(DiskFault) {
            try add(record)
        } catch {
            try goElsewhere(after: error, head, body + record, next: next + 1)
        }
    }

    /// Begins anew on a base, with these entries in place of all that the file holds, whole or not at all: after
    /// edits were recovered or set aside, and after a merge.
    ///
    /// - Parameters:
    ///   - leftovers: The journals whose edits are among the entries, or kept elsewhere. They are of no account any
    ///     more, and removed where they are ours to remove.
    ///   - time: `2026-11-21T22:40:11Z`
    package mutating func begin(
        on base: ContentDigest, with entries: [JournalEntry] = [],
        recovering leftovers: [JournalLeftover] = [],
        at time: String
    ) throws(FileError) {
        var head = head
        head.base = base
        let recovered = leftovers.map(\.contents.mark).filter { $0 != mark && !head.superseded.contains($0) }
        head.superseded += recovered
        let body = entries.enumerated().flatMap { index, entry in
            JournalLine.record(entry.json(number: index + 1, at: time))
        }
        do throws(DiskFault) {
            try replace(head, body, next: entries.count + 1)
        } catch {
            try goElsewhere(after: error, head, body, next: entries.count + 1)
        }
        unanswered = nil
        removeSuperseded(letGo: recovered)
    }

    /// Whether there is anything in it but its head.
    var hasEntries: Bool { !body.isEmpty }

    /// Lets go of all entries after they were saved; the plan's file as it is now is the new base.
    ///
    /// When this throws, the entries stand, and the one that told of the save still tells that the file holds them.
    package mutating func retire(on base: ContentDigest) throws(FileError) {
        var head = head
        head.base = base
        // With the head goes what it says of other journals, so then the new one has to be there first.
        if isBegun, isSound, head.superseded.isEmpty, !file.isGone(from: path), cut(to: 0) {
            body = []
            next = 1
            // As at the beginning, it lasts from the next entry on: until then the file may as well hold the note
            // of the save, or nothing.
            isSound = file.write(JournalLine.record(head.json)) == 0
            adopt(head)
        } else {
            do throws(DiskFault) {
                try replace(head, [], next: 1)
            } catch {
                try goElsewhere(after: error, head, [], next: 1)
            }
        }
        removeSuperseded()
    }

    /// Ends the journal, and lets other programs have its name.
    ///
    /// - Parameter isRemoved: Whether the file goes as well, because nothing in it is wanted any more. What a dead
    ///   program left in it stays all the same until it was answered.
    package consuming func close(removing isRemoved: Bool) {
        if isBegun { removeSuperseded() }
        // A journal that outlives us and is of no account is known for such only by what ours says.
        if isRemoved, isBegun, head.superseded.isEmpty, file.isNamed(path) { _ = Disk.unlink(path) }
        _ = Disk.flock(file.number, LOCK_UN)
    }

    /// Reads a journal, whoever holds it.
    package static func read(_ path: String) throws(FileError) -> JournalContents {
        try JournalFile.read(path).contents
    }

    /// The name of this machine, for the head of a journal.
    package static let hostName: String = {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { buffer in
            buffer.initialize(repeating: 0)
            guard let base = buffer.baseAddress, gethostname(base, buffer.count - 1) == 0 else { return "" }
            return String(cString: base)
        }
    }()
}
