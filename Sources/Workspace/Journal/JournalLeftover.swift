import Glibc
import JSONText

/// A journal of a program that ended without saving, and without asking.
package struct JournalLeftover: Sendable {
    package let contents: JournalContents
    private let place: JournalPlace
    /// Keeps other programs from taking it; nil where it was only looked at.
    private let file: OpenDescriptor?

    /// Whether it is this user's alone. Another's is only read, as is one whose file has a second name.
    let isOurs: Bool

    package var path: String { contents.path }

    /// - Parameter isHeld: Whether it is kept from other programs for as long as this is kept.
    init(_ found: FoundJournal, _ place: JournalPlace, hold isHeld: Bool) {
        contents = found.contents
        isOurs = found.isOurs
        self.place = place
        file = isHeld ? found.file : nil
    }

    /// Gives the journal a name that shows, so that it is kept and not offered again.
    ///
    /// It goes beside the plan, `plan.json.unsaved-2026-11-21-224011`, or, where that cannot be, stays in its folder
    /// under such a name. Nothing is ever overwritten. Of one that is not this user's alone a copy gets the name.
    ///
    /// - Parameter time: The time as a part of the name: `2026-11-21-224011`.
    /// - Returns: The new path.
    package func setAside(at time: String) throws(FileError) -> String {
        let holding: OpenDescriptor
        if let file { holding = file } else { holding = try hold() }
        guard holding.isNamed(path) else {
            throw FileError(path: path, reason: "it is there no more, or changed; open the plan again")
        }
        guard isOurs else { return try copyAside(at: time) }
        let folders = [place.beside, path].compactMap { $0 }.map(FileSystem.folder(of:))
        var failure = DiskFault(path, "moved", code: EIO)
        for folder in folders {
            do throws(DiskFault) {
                return try move(into: folder, TemporaryName.cut(place.name, ".unsaved-\(time)", room: 4))
            } catch { failure = error }
        }
        throw failure.asFileError
    }

    /// Writes a copy of the journal under such a name, and leaves the journal as it is.
    ///
    /// - Returns: The path of the copy.
    func copyAside(at time: String) throws(FileError) -> String {
        let bytes = try FileReading(path, links: .refused).bytes(limit: .journal)
        let folder = FileSystem.folder(of: path)
        for number in 1...JournalPlace.mostJournals {
            let suffix = ".unsaved-\(time)" + (number == 1 ? "" : "-\(number)")
            let copy = FileSystem.join(folder, TemporaryName.cut(place.name, suffix, room: 4))
            guard FileSystem.kind(of: copy) == .missing else { continue }
            try FileSystem.create(copy, with: SplicedText(bytes), mode: 0o600)
            return copy
        }
        throw FileError(path: path, attempt: "copied", code: EEXIST)
    }

    private func hold() throws(FileError) -> OpenDescriptor {
        switch JournalFile.look(at: path, hold: true) {
        case .free(let found): return found.file
        case .held: throw FileError(path: path, reason: "another program holds it now; close that one first")
        case .unreadable(let sentence): throw FileError(path: path, reason: sentence)
        case .others: throw FileError(path: path, attempt: "moved", code: EACCES)
        case .missing: throw FileError(path: path, attempt: "moved", code: ENOENT)
        }
    }

    private func move(into folder: String, _ name: String) throws(DiskFault) -> String {
        for number in 1...JournalPlace.mostJournals {
            let new = FileSystem.join(folder, number == 1 ? name : "\(name)-\(number)")
            if Disk.link(path, new) == 0 {
                try FileSystem.flush(folder)
                guard Disk.unlink(path) == 0 else {
                    let fault = DiskFault(path, "moved")
                    _ = Disk.unlink(new)
                    throw fault
                }
            } else if errno == EEXIST {
                continue
            } else if [EPERM, EOPNOTSUPP, ENOSYS].contains(errno) {
                // Some memory sticks and shares know no links. Of our own programs none takes the name meanwhile.
                var status = stat()
                if Disk.lstat(new, &status) == 0 { continue }
                guard Disk.rename(path, new) == 0 else { throw DiskFault(path, "moved") }
            } else {
                throw DiskFault(path, "moved")
            }
            try FileSystem.flush(FileSystem.folder(of: path))
            return new
        }
        throw DiskFault(path, "moved", code: EEXIST)
    }
}
