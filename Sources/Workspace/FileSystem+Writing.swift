import Glibc

extension FileSystem {
    /// Replaces a file whole or not at all: a temporary file beside it, flushed to the disk, takes its name.
    ///
    /// Follows a link, and keeps the file's permissions and, where allowed, its owner.
    static func replace(_ path: String, with bytes: [UInt8]) throws(FileError) {
        guard let target = realPath(path) else {
            throw FileError(path: path, attempt: "written", code: errno)
        }
        var status = stat()
        guard stat(target, &status) == 0 else { throw FileError(path: path, attempt: "written", code: errno) }
        // A file that may not be written is not replaced either, though the folder would allow it.
        guard access(target, W_OK) == 0 else { throw FileError(path: path, attempt: "written", code: errno) }
        let temporary = try write(bytes, besides: target, mode: status.st_mode & 0o7777, like: status)
        guard rename(temporary, target) == 0 else {
            let code = errno
            unlink(temporary)
            throw FileError(path: path, attempt: "written", code: code)
        }
        flushFolder(of: target)
    }

    /// Writes a new file; one that is there already is never overwritten.
    static func create(_ path: String, with bytes: [UInt8]) throws(FileError) {
        let mask = umask(0)
        umask(mask)
        let temporary = try write(bytes, besides: path, mode: ~mask & 0o666, like: nil)
        defer { unlink(temporary) }
        // A link fails where the name is taken, which a rename would not.
        guard link(temporary, path) == 0 else {
            throw FileError(path: path, attempt: "written", code: errno)
        }
        flushFolder(of: path)
    }

    private static func write(
        _ bytes: [UInt8], besides path: String, mode: mode_t, like owner: stat?
    ) throws(FileError) -> String {
        let temporary = join(folder(of: path), ".\(name(of: path)).scrutineer-\(getpid())")
        unlink(temporary)
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw FileError(path: path, attempt: "written", code: errno) }
        let code = fill(descriptor, with: bytes, mode: mode, like: owner)
        let closing = close(descriptor) == 0 ? 0 : errno
        let failure = code != 0 ? code : closing
        guard failure == 0 else {
            unlink(temporary)
            throw FileError(path: path, attempt: "written", code: failure)
        }
        return temporary
    }

    /// Writes, sets the permissions and flushes.
    ///
    /// - Returns: 0, or the system's error.
    private static func fill(_ descriptor: Int32, with bytes: [UInt8], mode: mode_t, like owner: stat?)
        -> Int32
    {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
            }
            if count < 0, errno == EINTR { continue }
            if count < 0 { return errno }
            written += count
        }
        if let owner, owner.st_uid != geteuid() || owner.st_gid != getegid() {
            // Only the superuser may give files away; for others the file becomes theirs.
            _ = fchown(descriptor, owner.st_uid, owner.st_gid)
        }
        guard fchmod(descriptor, mode) == 0 else { return errno }
        return fsync(descriptor) == 0 ? 0 : errno
    }

    /// Makes the new name as durable as the bytes. Some network drives refuse; the file is whole all the same.
    private static func flushFolder(of path: String) {
        let descriptor = open(folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }
}
