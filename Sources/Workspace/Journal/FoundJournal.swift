import Glibc

/// A file under a journal's name that no living program holds, and what may be done with it.
///
/// Whoever may write into the plan's folder can put any file there, also one that others own or read, or a second
/// name of a file of ours. So neither its name nor its text alone makes a file ours.
struct FoundJournal: Sendable {
    let file: OpenDescriptor
    let contents: JournalContents
    /// What the system said of the open file.
    private let owner: uid_t
    private let links: nlink_t
    private let mode: mode_t

    init(_ file: OpenDescriptor, _ status: stat, _ contents: JournalContents) {
        self.file = file
        self.contents = contents
        owner = status.st_uid
        links = status.st_nlink
        mode = status.st_mode
    }

    /// The other user whose file it is, if it is not this user's.
    var stranger: uid_t? { owner == geteuid() ? nil : owner }

    /// Whether it is this user's, and has no other name under which it may be anything else.
    var isOurs: Bool { stranger == nil && links == 1 }

    /// Whether it may be cut, written anew or removed. What is no journal may be worth something to somebody.
    var isForUs: Bool { isOurs && contents.isJournal }

    /// Whether nobody else may read it or write to it.
    var isPrivate: Bool { mode & 0o7777 & ~0o600 == 0 }

    /// Whether the officer is to be asked what becomes of it. Of a file that is not ours only what is surely a
    /// journal is of any account.
    ///
    /// - Parameter digest: Of what the plan's file holds now.
    func isOffered(onDisk digest: UInt64) -> Bool {
        contents.isWorthAsking(onDisk: digest) && (isOurs || contents.head != nil)
    }

    /// Removes it, if that is for us to do.
    ///
    /// - Returns: Whether it is gone.
    func remove() -> Bool { isForUs && Disk.unlink(contents.path) == 0 }

    /// Why a file of ours with more than one name is passed over.
    var noteOnLinks: String {
        FileError(
            path: contents.path,
            reason: "the file has another name as well (a hard link), so nothing is written to it; "
                + "remove this name of it"
        ).message
    }
}
