import Glibc

extension Journal {
    /// Adds a record to the file, or nothing.
    mutating func add(_ record: [UInt8]) throws(DiskFault) {
        let (before, number) = (body, next)
        do throws(DiskFault) {
            if isSound, !file.isGone(from: path) {
                try write(record)
                body += record
                next += 1
            } else {
                try replace(head, body + record, next: next + 1)
            }
        } catch {
            withdraw(to: before, next: number)
            throw error
        }
    }

    /// What the disk refused once it may have lost; from here on the file is written anew.
    private mutating func withdraw(to body: [UInt8], next: Int) {
        self.body = body
        self.next = next
        isSound = false
        _ = cut(to: headLength + body.count)
    }

    /// Notes that the plan is about to be saved as a file that is so, and leaves the flush to the caller, who has
    /// that file to flush as well. Until both are, it must not take the plan's name.
    ///
    /// - Returns: What is to be flushed, and then to `take`; nil where the note is on the disk already, or cannot be.
    mutating func note(_ saved: ContentDigest, at time: String) -> UnflushedNote? {
        let entry = JournalEntry.saving(saved)
        guard isBegun, isSound, isNameFlushed, !file.isGone(from: path) else {
            try? append(entry, at: time)
            return nil
        }
        let record = JournalLine.record(entry.json(number: next, at: time))
        let note = UnflushedNote(file: file, entry: entry, time: time, before: (body, next))
        body += record
        next += 1
        let code = file.write(record)
        guard code == 0 else {
            take(note, flushed: code)
            return nil
        }
        return note
    }

    /// Takes in what came of flushing a note.
    ///
    /// - Parameter code: 0, or the system's error: then the note is written again where the disk, or another one,
    ///   takes it.
    mutating func take(_ note: UnflushedNote, flushed code: Int32) {
        guard code != 0 else { return }
        withdraw(to: note.before.body, next: note.before.next)
        try? append(note.entry, at: note.time)
    }

    /// Adds a record at the end of the file, in one write.
    private mutating func write(_ record: [UInt8]) throws(DiskFault) {
        let code = file.write(record)
        guard code == 0 else { throw DiskFault(path, "written", code: code) }
        guard Disk.fdatasync(file.number) == 0 else { throw DiskFault(path, "written") }
        try flushName()
    }

    /// Cuts the file, which is never made longer.
    ///
    /// - Returns: Whether that was done.
    func cut(to length: Int) -> Bool {
        guard let status = file.status, status.st_size >= length else { return false }
        while Disk.ftruncate(file.number, length) != 0 {
            guard errno == EINTR else { return false }
        }
        return true
    }

    /// Puts a new file with this head and these records in the place of the journal's.
    ///
    /// - Parameter next: The number of the entry that comes after the records.
    mutating func replace(_ head: JournalHead, _ body: [UInt8], next: Int) throws(DiskFault) {
        // Somebody may have removed or renamed ours; then its name may be another program's by now.
        if file.isGone(from: path) {
            let first = place.firsts.first { FileSystem.folder(of: $0) == FileSystem.folder(of: path) }
            try takeName(in: first ?? path)
        }
        let temporary = FileSystem.join(
            FileSystem.folder(of: path), TemporaryName.own(for: FileSystem.name(of: path)))
        _ = Disk.unlink(temporary)
        let new = try Journal.create(temporary)
        do throws(DiskFault) {
            let code = new.write(JournalLine.record(head.json) + body)
            guard code == 0 else { throw DiskFault(path, "written", code: code) }
            guard Disk.fsync(new.number) == 0 else { throw DiskFault(path, "written") }
            guard Disk.rename(temporary, path) == 0 else { throw DiskFault(path, "written") }
        } catch {
            _ = Disk.unlink(temporary)
            throw error
        }
        file = new
        self.body = body
        self.next = next
        isBegun = true
        isSound = true
        isNameFlushed = false
        adopt(head)
        try flushName()
    }

    /// Goes on in the user's own folder, where another disk may have room, or throws what went wrong.
    mutating func goElsewhere(
        after fault: DiskFault, _ head: JournalHead, _ body: [UInt8], next: Int
    ) throws(FileError) {
        guard fault.mayGoElsewhere, let own = place.own,
            FileSystem.folder(of: path) != FileSystem.folder(of: own)
        else { throw Journal.refusal(fault) }
        var moved = self
        var head = head
        // The old file may outlive us, if its disk lets nobody remove it.
        if !head.superseded.contains(mark) { head.superseded.append(mark) }
        do throws(DiskFault) {
            try moved.takeName(in: own)
            try moved.replace(head, body, next: next)
        } catch {
            moved.abandon(unless: path)
            throw Journal.refusal(fault)
        }
        let old = mark
        self = moved
        removeSuperseded(letGo: [old])
    }

    /// Removes the empty file of a name that was taken in vain.
    func abandon(unless old: String) {
        if path != old, file.isNamed(path) { _ = Disk.unlink(path) }
    }

    /// Takes the first free name in a place, with an empty file that is held.
    private mutating func takeName(in first: String) throws(DiskFault) {
        if first == place.own {
            do throws(FileError) {
                try FileSystem.makeFolder(FileSystem.folder(of: first), mode: 0o700)
            } catch { throw DiskFault(first, "written", code: EACCES) }
        }
        (path, file) = try Journal.takeName(in: first)
        isNameFlushed = false
    }

    static func takeName(in first: String) throws(DiskFault) -> (String, OpenDescriptor) {
        for number in 1...JournalPlace.mostJournals {
            let path = JournalPlace.path(first, number)
            do throws(DiskFault) {
                return (path, try create(path))
            } catch  where error.code == EEXIST {
                continue
            }
        }
        throw DiskFault(first, "written", code: EMFILE)
    }

    /// Makes a file that is for this user alone, whoever may read the plan, and holds it.
    static func create(_ path: String) throws(DiskFault) -> OpenDescriptor {
        let descriptor = Disk.open(path, O_RDWR | O_APPEND | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw DiskFault(path, "written") }
        let file = OpenDescriptor(descriptor)
        // Where there are no locks, others go by the process in the head. Whoever has it locked already took the
        // empty file for one that nobody wants.
        if Disk.flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
            throw DiskFault(path, "written", code: EEXIST)
        }
        return file
    }

    /// Goes by a head from now on, which the file has.
    mutating func adopt(_ head: JournalHead) {
        self.head = head
        let record = JournalLine.record(head.json)
        headLength = record.count
        mark = JournalHead.Superseded(path: path, firstLine: Digest.of(Array(record.dropFirst().dropLast())))
    }

    /// Makes the file's name last, once.
    private mutating func flushName() throws(DiskFault) {
        if isNameFlushed { return }
        try FileSystem.flush(FileSystem.folder(of: path))
        isNameFlushed = true
    }

    /// Removes the journals that ours stands for.
    ///
    /// - Parameter letGo: Those of them that this program held itself until now.
    mutating func removeSuperseded(letGo: [JournalHead.Superseded] = []) {
        let path = path
        head.superseded.removeAll { $0.path != path && $0.remove(evenIfHeld: letGo.contains($0)) }
    }

    static func refusal(_ fault: DiskFault) -> FileError {
        FileError(
            path: fault.path,
            reason: "the edit is not taken, for it could not be kept safe: \(fault.asFileError.reason)")
    }
}

/// The note of a save as it was written into a journal, before it is on the disk.
struct UnflushedNote {
    let file: OpenDescriptor
    fileprivate let entry: JournalEntry
    fileprivate let time: String
    /// The records before it, and its number.
    fileprivate let before: (body: [UInt8], next: Int)
}
