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
        let temporary = try write(bytes, besides: target, like: status)
        guard rename(temporary, target) == 0 else {
            let code = errno
            unlink(temporary)
            throw FileError(path: path, attempt: "written", code: code)
        }
        flushFolder(of: target)
    }

    /// Writes a new file; one that is there already is never overwritten.
    static func create(_ path: String, with bytes: [UInt8]) throws(FileError) {
        let temporary = try write(bytes, besides: path, like: nil)
        defer { unlink(temporary) }
        // A link fails where the name is taken, which a rename would not.
        if link(temporary, path) != 0 {
            // Some memory sticks and shares know no links.
            guard [EPERM, EOPNOTSUPP, ENOSYS].contains(errno) else {
                throw FileError(path: path, attempt: "written", code: errno)
            }
            try takeName(path, for: temporary)
        }
        flushFolder(of: path)
    }

    /// Gives a file its name where there are no links: an empty file holds the name until ours replaces it.
    private static func takeName(_ path: String, for temporary: String) throws(FileError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw FileError(path: path, attempt: "written", code: errno) }
        close(descriptor)
        guard rename(temporary, path) == 0 else {
            let code = errno
            unlink(path)
            throw FileError(path: path, attempt: "written", code: code)
        }
    }

    /// Writes a temporary file beside another, with the permissions and the owner of `model`, or with those that
    /// the user's new files have.
    ///
    /// - Returns: The path of the temporary file.
    private static func write(
        _ bytes: [UInt8], besides path: String, like model: stat?
    ) throws(FileError) -> String {
        let temporary = join(folder(of: path), temporaryName(for: name(of: path)))
        unlink(temporary)
        // Where the permissions are set later, nobody else may look into the file meanwhile.
        let descriptor = open(
            temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, model == nil ? 0o666 : 0o600)
        guard descriptor >= 0 else { throw FileError(path: path, attempt: "written", code: errno) }
        let code = fill(descriptor, with: bytes, like: model)
        let closing = close(descriptor) == 0 ? 0 : errno
        let failure = code != 0 ? code : closing
        guard failure == 0 else {
            unlink(temporary)
            throw FileError(path: path, attempt: "written", code: failure)
        }
        return temporary
    }

    /// A hidden name beside a file's own, cut where the two together would be longer than a name may be.
    private static func temporaryName(for name: String) -> String {
        let suffix = ".scrutineer-\(getpid())"
        var stem = "." + name
        while stem.utf8.count + suffix.utf8.count > longestName { stem.removeLast() }
        return stem + suffix
    }

    /// Bytes in a file's name, on all common file systems.
    private static let longestName = 255

    /// Writes, sets the permissions and the owner where a model is given, and flushes.
    ///
    /// - Returns: 0, or the system's error.
    private static func fill(_ descriptor: Int32, with bytes: [UInt8], like model: stat?) -> Int32 {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
            }
            if count < 0, errno == EINTR { continue }
            if count < 0 { return errno }
            written += count
        }
        if let model {
            if model.st_uid != geteuid() || model.st_gid != getegid() {
                // Only the superuser may give files away; for others the file becomes theirs.
                _ = fchown(descriptor, model.st_uid, model.st_gid)
            }
            guard fchmod(descriptor, model.st_mode & 0o7777) == 0 else { return errno }
        }
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
