import Glibc

/// A journal as it is found on the disk, and who holds it.
enum JournalFile {
    enum Found {
        /// A program that lives has it open.
        case held(JournalContents)
        /// Nobody has it open; where it was to be held, it is from now on, for as long as the descriptor is open.
        case free(FoundJournal)
        /// It is another user's, whom alone it is for, and may not be read.
        case others(uid_t)
        /// It may not be read, or is no file; a sentence says so.
        case unreadable(String)
        case missing
    }

    /// Looks at what a path names.
    ///
    /// - Parameter isHeld: Whether to keep hold of it; if not, nothing of the look remains.
    static func look(at path: String, hold isHeld: Bool) -> Found {
        // Between opening and locking somebody else may have replaced or removed it.
        for _ in 0..<attempts {
            let file: OpenDescriptor
            switch open(path, toWrite: isHeld) {
            case .success(let descriptor): file = descriptor
            case .failure(let fault) where fault.code == ENOENT: return .missing
            case .failure(let fault):
                if fault.code == EACCES, let owner = owner(of: path) { return .others(owner) }
                return .unreadable(refusal(fault).message)
            }
            do throws(FileError) {
                let holder = lock(file, hold: isHeld)
                if holder == .somebody {
                    // A lock may bar reading too, as on a Windows share.
                    let contents = (try? found(file, path))?.contents
                    return .held(contents ?? JournalContents(parsing: [], path: path))
                }
                let found = try found(file, path)
                switch holder {
                case .unknown where isLiving(found.contents): return .held(found.contents)
                case .nobody, .somebody, .unknown: if file.isNamed(path) { return .free(found) }
                }
            } catch {
                return .unreadable(error.message)
            }
        }
        return .unreadable("\(path): it keeps changing; try again")
    }

    /// Reads a journal whoever holds it.
    static func read(_ path: String) throws(FileError) -> FoundJournal {
        switch open(path, toWrite: false) {
        case .success(let file): return try found(file, path)
        case .failure(let fault): throw refusal(fault)
        }
    }

    private static func refusal(_ fault: DiskFault) -> FileError {
        FileReading.refusal(of: fault.path, .refused, fault.code)
    }

    /// Whose a file is, if it is not this user's.
    private static func owner(of path: String) -> uid_t? {
        var status = stat()
        guard Disk.lstat(path, &status) == 0, status.st_uid != geteuid() else { return nil }
        return status.st_uid
    }

    private static let attempts = 10

    private static func open(_ path: String, toWrite: Bool) -> Result<OpenDescriptor, DiskFault> {
        // Neither a link nor a pipe may lead us elsewhere or keep us waiting.
        let flags = O_NOFOLLOW | O_NONBLOCK
        if toWrite {
            let descriptor = Disk.open(path, O_RDWR | O_APPEND | flags)
            if descriptor >= 0 { return .success(OpenDescriptor(descriptor)) }
            guard [EACCES, EPERM, EROFS].contains(errno) else { return .failure(DiskFault(path, "read")) }
        }
        let descriptor = Disk.open(path, O_RDONLY | flags)
        return descriptor >= 0 ? .success(OpenDescriptor(descriptor)) : .failure(DiskFault(path, "read"))
    }

    private enum Holder { case nobody, somebody, unknown }

    private static func lock(_ file: OpenDescriptor, hold isHeld: Bool) -> Holder {
        for _ in 0..<attempts {
            if Disk.flock(file.number, (isHeld ? LOCK_EX : LOCK_SH) | LOCK_NB) == 0 {
                if !isHeld { _ = Disk.flock(file.number, LOCK_UN) }
                return .nobody
            }
            switch errno {
            // Somebody may only be looking, which takes no time.
            case EWOULDBLOCK, EINTR: usleep(5_000)
            default: return .unknown
            }
        }
        return .somebody
    }

    /// Whether the program that wrote a journal still lives, as far as that can be told without locks. What another
    /// machine wrote counts as living; so does a journal that does not say whose it is.
    private static func isLiving(_ contents: JournalContents) -> Bool {
        guard let head = contents.head, head.host == Journal.hostName else { return true }
        return !TemporaryName.isDead(head.process)
    }

    private static func found(_ file: OpenDescriptor, _ path: String) throws(FileError) -> FoundJournal {
        guard let status = file.status else { throw FileError(path: path, attempt: "read", code: errno) }
        guard FileSystem.kind(of: status) == .file else { throw FileError(path: path, notFile: status) }
        let bytes = try FileSystem.readAll(
            from: file.number, expecting: Int(status.st_size), path: path, limit: .journal)
        return FoundJournal(file, status, JournalContents(parsing: bytes, path: path))
    }
}
