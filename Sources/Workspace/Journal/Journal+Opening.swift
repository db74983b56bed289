import Glibc

extension Journal {
    /// What is found when a plan's journal is opened.
    package struct Opening: Sendable {
        /// The journal to go on with. Where there are leftovers, it takes no entries until they were answered and
        /// `begin` was called.
        package var journal: Journal
        /// What dead programs left. They are held, and unchanged, for as long as these are kept.
        package var leftovers: [JournalLeftover]
        /// The heads of the journals that other programs have open on the same plan.
        package var holders: [JournalHead]
        /// Other users who have the plan open, or left edits of it unsaved: their journals are for them alone, and
        /// nothing is written to those that may be read all the same.
        package var others: [UInt32]
        /// Sentences on journals that could not be read, or are passed over.
        package var notes: [String]
    }

    /// Takes hold of a journal for a plan: beside it, or in the user's own folder where the plan's folder takes none.
    ///
    /// - Parameter head: With the plan's file as it was just read for a base.
    package static func open(_ place: JournalPlace, head: JournalHead) throws(FileError) -> Opening {
        var listing = FolderListing()
        return try open(place, head: head, in: &listing)
    }

    /// - Parameter listing: What is known of the folders. Those who came since are noticed all the same, for they
    ///   hold the name that ours would have.
    static func open(
        _ place: JournalPlace, head: JournalHead, in listing: inout FolderListing
    ) throws(FileError) -> Opening {
        let survey = JournalSurvey(place, hold: true, in: &listing)
        let digest = head.base.digest
        var head = head
        for first in place.firsts { TemporaryName.removeStale(besides: first, numbered: true, in: &listing) }
        let asking = survey.free.filter { $0.isOffered(onDisk: digest) }
        let passed = survey.free.filter { !$0.isOffered(onDisk: digest) }
        let idle = passed.filter(\.isForUs)
        // What is of no account stays so, even where the journal that says it goes. What the file holds now would seem
        // unsaved once the file changes, where it is not for us to remove.
        head.superseded =
            survey.superseded
            + passed.filter { !$0.isOurs && $0.contents.head != nil && !$0.contents.entries.isEmpty }
            .map(\.contents.mark)
        // Their file may have taken its text only a moment ago, and its name may not last yet.
        if idle.contains(where: { !$0.contents.entries.isEmpty }), let real = place.real {
            try? FileSystem.flush(FileSystem.folder(of: real))
        }
        var journal: Journal
        if let first = asking.first(where: { $0.isForUs }) {
            // The word of those that say others are of no account is kept until ours stands.
            head.superseded += idle.map(\.contents).filter { $0.head?.superseded.isEmpty == false }.map(
                \.mark)
            journal = Journal(
                first.contents.path, first.file, place, head, firstLine: first.contents.firstLine)
        } else {
            journal = try begun(place, head, reusing: idle)
            journal.unanswered = asking.first?.contents.path
        }
        for other in idle
        where other.contents.path != journal.path && !head.superseded.contains(other.contents.mark) {
            _ = other.remove()
        }
        var holders = survey.held.compactMap(\.head)
        if !survey.isOfAny, !place.firsts.contains(journal.path) {
            holders = lateHolders(place, besides: journal)
        }
        return Opening(
            journal: journal,
            leftovers: asking.map { JournalLeftover($0, place, hold: true) }, holders: holders,
            others: survey.others,
            notes: survey.notes
                + passed.filter { !$0.isOurs && $0.stranger == nil }.map(\.noteOnLinks))
    }

    /// The heads of journals that came after the folders were read.
    private static func lateHolders(_ place: JournalPlace, besides own: Journal) -> [JournalHead] {
        var listing = FolderListing()
        return place.firsts.flatMap { first in
            JournalPlace.numbers(of: first, in: &listing).map { JournalPlace.path(first, $0) }
        }
        .filter { $0 != own.path }
        .compactMap { try? JournalFile.read($0).contents.head }
    }

    /// What dead programs left of a plan, only looked at: nothing is held or changed.
    ///
    /// - Parameter digest: Of what the plan's file holds now.
    package static func waiting(_ place: JournalPlace, onDisk digest: UInt64) -> [JournalLeftover] {
        var listing = FolderListing()
        return waiting(place, onDisk: digest, in: &listing)
    }

    /// - Parameter listing: What is known of the folders.
    static func waiting(
        _ place: JournalPlace, onDisk digest: UInt64, in listing: inout FolderListing
    ) -> [JournalLeftover] {
        JournalSurvey(place, hold: false, in: &listing).free
            .filter { $0.isOffered(onDisk: digest) }
            .map { JournalLeftover($0, place, hold: false) }
    }

    /// A journal with nothing but its head: in a file that a dead program left with nothing of account, or a new one.
    private static func begun(
        _ place: JournalPlace, _ head: JournalHead, reusing idle: [FoundJournal]
    ) throws(FileError) -> Journal {
        for found in idle {
            let contents = found.contents
            var journal = Journal(contents.path, found.file, place, head, firstLine: contents.firstLine)
            if found.isPrivate {
                if journal.cut(to: 0), journal.writeHead() == 0 { return journal }
            } else if journal.renew(head) {
                return journal
            }
        }
        var failure: FileError?
        for first in place.firsts {
            do throws(DiskFault) {
                return try made(first, place, head)
            } catch {
                failure = failure ?? error.asFileError
                guard error.mayGoElsewhere else { break }
            }
        }
        throw FileError(
            path: failure?.path ?? place.name,
            reason: "edits could not be kept safe, for no journal can be written"
                + (failure.map { " (\($0.reason))" } ?? "; set HOME or XDG_STATE_HOME"))
    }

    private static func made(
        _ first: String, _ place: JournalPlace, _ head: JournalHead
    ) throws(DiskFault) -> Journal {
        if first == place.own {
            let folder = FileSystem.folder(of: first)
            do throws(FileError) { try FileSystem.makeFolder(folder, mode: 0o700) } catch {
                throw DiskFault(folder, "made", code: EACCES)
            }
        }
        let (path, file) = try takeName(in: first)
        var journal = Journal(path, file, place, head, firstLine: 0)
        let code = journal.writeHead()
        guard code == 0 else {
            _ = Disk.unlink(path)
            throw DiskFault(path, "written", code: code)
        }
        return journal
    }

    /// Puts a file with nothing but the head in the place of one that others may read. Narrowing that one's mode would
    /// not do: whoever has opened it reads on.
    ///
    /// - Returns: Whether that was done.
    private mutating func renew(_ head: JournalHead) -> Bool {
        let old = path
        do throws(DiskFault) {
            try replace(head, [], next: 1)
            return true
        } catch {
            abandon(unless: old)
            return false
        }
    }

    /// Writes the head into the empty file, so that others see who holds it. It lasts from the first entry on.
    ///
    /// - Returns: 0, or the system's error.
    private mutating func writeHead() -> Int32 {
        let code = file.write(JournalLine.record(head.json))
        guard code == 0 else { return code }
        adopt(head)
        isBegun = true
        // Where other journals are of no account by this one's word only, the word has to last.
        return head.superseded.isEmpty || Disk.fdatasync(file.number) == 0 ? 0 : errno
    }
}
