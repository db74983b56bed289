import Glibc

/// The time of change by which a file that this program wrote is known: the clock's, but to the nanosecond.
///
/// The system itself gives times in steps of its clock. So a file with this time, of this size, under this number is
/// still as it was written, however shortly ago that was, and need not be read to know.
struct FileMark {
    private let identity: FileIdentity

    /// Marks a file that was written. Nil where its file system does not keep times to the nanosecond.
    init?(on descriptor: Int32) {
        let now = FileIdentity.clock()
        // Never a whole microsecond, which a coarser file system would keep as well.
        let time = now - now % 1000 + 1 + now % 999
        let times = [
            timespec(tv_sec: 0, tv_nsec: Self.asItIs),
            timespec(tv_sec: Int(time / 1_000_000_000), tv_nsec: Int(time % 1_000_000_000)),
        ]
        var status = stat()
        guard Disk.futimens(descriptor, times) == 0, Disk.fstat(descriptor, &status) == 0 else { return nil }
        identity = FileIdentity(status, now: now)
        guard identity.modified == time else { return nil }
    }

    /// Tells futimens(3) to leave a time as it is: `UTIME_OMIT`, a cast that Swift does not import.
    private static let asItIs = (1 << 30) - 2

    /// The identity of what stands at a path, if it is the file that was marked.
    func identity(at path: String) -> FileIdentity? {
        guard var found = FileIdentity(of: path), found.device == identity.device,
            found.inode == identity.inode, found.size == identity.size, found.modified == identity.modified
        else { return nil }
        found.isMarked = true
        return found
    }
}
