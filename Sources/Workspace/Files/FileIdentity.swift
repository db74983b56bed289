import Glibc

/// Which file a path leads to and when it changed, to see without reading it that it surely did not change.
package struct FileIdentity: Equatable, Sendable {
    package var device: UInt64
    package var inode: UInt64
    /// Bytes.
    package var size: Int64
    /// Nanoseconds since 1970: when the bytes changed, by what programs say.
    package var modified: Int64
    /// Nanoseconds since 1970: when anything about the file changed, by the file system.
    package var changed: Int64
    /// Nanoseconds since 1970: when this was asked.
    package var taken: Int64
    /// Whether this program gave the file its time of change itself, to the nanosecond, when it wrote it. Nobody who
    /// writes to it later leaves that time, for the system's clock gives other ones.
    package var isMarked = false

    package init(device: UInt64, inode: UInt64, size: Int64, modified: Int64, changed: Int64, taken: Int64) {
        self.device = device
        self.inode = inode
        self.size = size
        self.modified = modified
        self.changed = changed
        self.taken = taken
    }

    /// What a path leads to, links followed; nil where it leads nowhere.
    ///
    /// - Parameter now: Nanoseconds since 1970.
    package init?(of path: String, now: Int64 = Self.clock()) {
        var status = stat()
        guard Disk.stat(path, &status) == 0 else { return nil }
        self.init(status, now: now)
    }

    init(_ status: stat, now: Int64) {
        self.init(
            device: UInt64(status.st_dev), inode: UInt64(status.st_ino), size: Int64(status.st_size),
            modified: Self.nanoseconds(status.st_mtim), changed: Self.nanoseconds(status.st_ctim), taken: now)
    }

    /// Whether both are of the same file in the same state, whenever they were taken.
    package func isSame(as other: FileIdentity) -> Bool {
        device == other.device && inode == other.inode && size == other.size && modified == other.modified
            && changed == other.changed
    }

    /// Whether the file changed so shortly before this was taken that a change after it could leave the same times:
    /// some file systems count in steps of two seconds.
    package var isTooFresh: Bool { max(modified, changed) > taken - 2_000_000_000 }

    /// Whether the file is surely as it was, so that it need not be read again.
    package func isSurelyUnchanged(since earlier: FileIdentity) -> Bool {
        isSame(as: earlier) && (earlier.isMarked || !earlier.isTooFresh)
    }

    /// The time of the system's clock in nanoseconds since 1970.
    package static func clock() -> Int64 {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        return nanoseconds(now)
    }

    private static func nanoseconds(_ time: timespec) -> Int64 {
        Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
    }
}
