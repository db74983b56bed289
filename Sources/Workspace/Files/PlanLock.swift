import Glibc

/// Keeps other programs of ours from saving a plan while one compares its file and replaces it.
///
/// The lock is on the plan's own file, so that it leaves no trace and ends with the process.
package enum PlanLock {
    /// Takes the lock, which ends with what is returned; nil where the file system knows no locks, or a lock would keep
    /// the file from being read (as on a Windows share).
    ///
    /// - Parameter patience: How long to wait for another program that is saving.
    package static func take(
        _ path: String, patience: Duration = .seconds(2)
    ) throws(FileError) -> OpenDescriptor? {
        let end = ContinuousClock.now + patience
        if NetworkDrive.isWindowsShare(path) { return nil }
        while true {
            let file = try open(path, O_RDONLY)
            switch hold(file) {
            case 0:
                if leads(path, to: file) { return file }
            case EBADF:
                // NFS locks only what may be written.
                guard let writable = try? open(path, O_RDWR) else { return nil }
                let code = hold(writable)
                if code == 0, leads(path, to: writable) { return writable }
                if code != 0, code != EWOULDBLOCK { return nil }
            case EWOULDBLOCK, EINTR: break
            case ENOLCK, EOPNOTSUPP, ENOSYS, EINVAL: return nil
            case let code: throw FileError(path: path, attempt: "locked", code: code)
            }
            guard ContinuousClock.now < end else {
                throw FileError(
                    path: path, reason: "another program is saving it just now; wait a moment and save again")
            }
            usleep(pause)
        }
    }

    /// Microseconds between two attempts.
    private static let pause: UInt32 = 20_000

    private static func open(_ path: String, _ flags: Int32) throws(FileError) -> OpenDescriptor {
        // Nothing that is not a file may keep us waiting.
        let descriptor = Disk.open(path, flags | O_NONBLOCK)
        guard descriptor >= 0 else { throw FileError(path: path, attempt: "read", code: errno) }
        return OpenDescriptor(descriptor)
    }

    private static func hold(_ file: OpenDescriptor) -> Int32 {
        Disk.flock(file.number, LOCK_EX | LOCK_NB) == 0 ? 0 : errno
    }

    /// Whether the path still leads to the file that was opened: whoever held the lock before may have replaced it.
    private static func leads(_ path: String, to file: OpenDescriptor) -> Bool {
        var there = stat()
        guard let here = file.status, Disk.stat(path, &there) == 0 else { return false }
        return here.st_dev == there.st_dev && here.st_ino == there.st_ino
    }
}
