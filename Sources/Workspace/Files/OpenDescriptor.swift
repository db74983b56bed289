import Glibc

/// A file that is open for as long as somebody keeps this, with the lock that was taken on it.
package final class OpenDescriptor: Sendable {
    let number: Int32

    init(_ number: Int32) { self.number = number }

    deinit { _ = Disk.close(number) }

    /// Lets others have the lock that was taken, though the file stays open.
    package func unlock() { _ = Disk.flock(number, LOCK_UN) }

    /// The device and inode of the open file, whatever its name is now.
    var status: stat? {
        var status = stat()
        return Disk.fstat(number, &status) == 0 ? status : nil
    }

    /// Whether a path, itself and not what it links to, surely names the open file.
    func isNamed(_ path: String) -> Bool { names(path) == true }

    /// Whether a path surely names the open file no more.
    func isGone(from path: String) -> Bool { names(path) == false }

    /// Nil where it cannot be told.
    private func names(_ path: String) -> Bool? {
        var there = stat()
        guard let here = status else { return nil }
        guard Disk.lstat(path, &there) == 0 else { return errno == ENOENT ? false : nil }
        return here.st_dev == there.st_dev && here.st_ino == there.st_ino
    }

    /// Writes all of the bytes where the descriptor stands.
    ///
    /// - Returns: 0, or the system's error.
    func write(_ bytes: [UInt8]) -> Int32 { bytes.withUnsafeBytes { Disk.writeAll($0, to: number) } }
}
