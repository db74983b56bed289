import Glibc

/// The names of the files that are written before they take another's place: `.NAME.scrutineer-PID`.
enum TemporaryName {
    /// The name that this process uses.
    static func own(for name: String) -> String { hidden(name, processMark + String(getpid())) }

    /// What stands before the process in the name.
    private static let processMark = ".scrutineer-"

    /// A hidden name beside a file's own, cut where it would be longer than a name may be. What is cut is told
    /// apart by its digest.
    ///
    /// - Parameter room: How many bytes more are to fit behind.
    static func hidden(_ name: String, _ suffix: String, room: Int = 0) -> String {
        cut("." + name, suffix, room: room)
    }

    /// A name with a suffix, cut likewise.
    static func cut(_ name: String, _ suffix: String, room: Int) -> String {
        let whole = name + suffix
        guard whole.utf8.count + room > longest else { return whole }
        let mark = "~" + Digest.text(Digest.of(Array(name.utf8)))
        var stem = name
        while stem.utf8.count + mark.utf8.count + suffix.utf8.count + room > longest { stem.removeLast() }
        return stem + mark + suffix
    }

    /// Bytes in a file's name, on all common file systems.
    private static let longest = 255

    /// Removes what processes of ours left behind beside a file when they were killed.
    ///
    /// Where it cannot be told that the process is dead, the file stays: on a network drive it may be another
    /// machine's, so that only what has lain there for an hour is removed.
    ///
    /// - Parameters:
    ///   - isNumbered: Whether the file's name may have a number behind it, as those of journals.
    ///   - listing: What is known of the folders.
    /// - Returns: Whether anything was removed.
    @discardableResult
    static func removeStale(
        besides path: String, numbered isNumbered: Bool = false, in listing: inout FolderListing
    ) -> Bool {
        let folder = FileSystem.folder(of: path)
        let name = FileSystem.name(of: path)
        // Most names in a folder are not worth a closer look.
        guard let names = listing.names(in: folder, beginningWith: "." + String(name.prefix(100))),
            !names.isEmpty
        else { return false }
        let own = isNumbered ? [name] + (2...9).map { JournalPlace.path(name, $0) } : [name]
        var isAnyRemoved = false
        for other in names {
            guard let process = own.lazy.compactMap({ process(in: other, for: $0) }).first, isDead(process)
            else {
                continue
            }
            let stale = FileSystem.join(folder, other)
            var status = stat()
            guard Disk.lstat(stale, &status) == 0, FileSystem.kind(of: status) == .file,
                status.st_uid == geteuid(),
                !NetworkDrive.holds(folder) || status.st_mtim.tv_sec < time(nil) - 3600
            else { continue }
            if Disk.unlink(stale) == 0 { isAnyRemoved = true }
        }
        return isAnyRemoved
    }

    /// The process whose temporary file for `name` is called so.
    private static func process(in temporary: String, for name: String) -> pid_t? {
        guard let dash = temporary.lastIndex(of: "-"),
            let process = pid_t(temporary[temporary.index(after: dash)...]), process > 0,
            temporary == hidden(name, processMark + String(process))
        else { return nil }
        return process
    }

    /// Whether no process of this machine has this id.
    static func isDead(_ process: pid_t) -> Bool { kill(process, 0) != 0 && errno == ESRCH }
}
