import Glibc

extension FileSystem {
    /// Replaces a file whole or not at all: a temporary file beside it, flushed to the disk, takes its name.
    ///
    /// Follows a link, and keeps the file's permissions and, where allowed, its owner.
    ///
    /// - Throws: Where the folder cannot be flushed, the file is replaced already, though a loss of power could
    ///   still bring the old one back, and the error says so. In all other cases the old file stands.
    ///
    /// - Parameter identity: The file that is meant. Another one, written by somebody else meanwhile, is left as it
    ///   is; nil replaces whatever stands there.
    /// - Returns: Whether it was replaced.
    @discardableResult
    package static func replace(
        _ path: String, with bytes: [UInt8], over identity: FileIdentity? = nil
    ) throws(FileError) -> Bool {
        guard let target = realPath(path) else {
            throw FileError(path: path, attempt: "written", code: errno)
        }
        var status = stat()
        guard Disk.stat(target, &status) == 0 else {
            throw FileError(path: path, attempt: "written", code: errno)
        }
        switch kind(of: status) {
        case .file: break
        case .folder: throw FileError(path: path, attempt: "written", code: EISDIR)
        case .other, .missing: throw FileError(path: path, reason: "it is not a file; choose another name")
        }
        // A file that may not be written is not replaced either, though the folder would allow it.
        guard Disk.access(target, W_OK) == 0 else {
            throw FileError(path: path, attempt: "written", code: errno)
        }
        TemporaryName.removeStale(besides: target)
        let temporary = try write(bytes, besides: target, like: status, named: path)
        // Flushing took its time, and not everybody asks for a lock.
        if let identity, FileIdentity(of: target)?.isSame(as: identity) != true {
            _ = Disk.unlink(temporary)
            return false
        }
        guard Disk.rename(temporary, target) == 0 else {
            let code = errno
            _ = Disk.unlink(temporary)
            throw FileError(path: path, attempt: "written", code: code)
        }
        try flushFolder(of: target, named: path)
        return true
    }

    /// Writes a new file; one that is there already is never overwritten.
    package static func create(_ path: String, with bytes: [UInt8]) throws(FileError) {
        try create(path, with: bytes, mode: 0o666)
    }

    /// - Parameter mode: The file's permissions, of which the user's mask takes some away.
    static func create(_ path: String, with bytes: [UInt8], mode: mode_t) throws(FileError) {
        let temporary = try write(bytes, besides: path, like: nil, named: path, mode: mode)
        defer { _ = Disk.unlink(temporary) }
        // A link fails where the name is taken, which a rename would not.
        if Disk.link(temporary, path) != 0 {
            // Some memory sticks and shares know no links.
            guard [EPERM, EOPNOTSUPP, ENOSYS].contains(errno) else {
                throw FileError(path: path, attempt: "written", code: errno)
            }
            try takeName(path, for: temporary)
        }
        try flushFolder(of: path, named: path)
    }

    /// Gives a file its name where there are no links: an empty file holds the name until ours replaces it.
    private static func takeName(_ path: String, for temporary: String) throws(FileError) {
        let descriptor = Disk.open(path, O_WRONLY | O_CREAT | O_EXCL, 0o666)
        guard descriptor >= 0 else { throw FileError(path: path, attempt: "written", code: errno) }
        _ = Disk.close(descriptor)
        guard Disk.rename(temporary, path) == 0 else {
            let code = errno
            _ = Disk.unlink(path)
            throw FileError(path: path, attempt: "written", code: code)
        }
    }

    /// Writes a temporary file beside another, with the permissions and the owner of `model`, or with those that
    /// the user's new files have.
    ///
    /// - Parameter named: The path by which errors speak of the file.
    /// - Returns: The path of the temporary file.
    private static func write(
        _ bytes: [UInt8], besides path: String, like model: stat?, named: String, mode: mode_t = 0o666
    ) throws(FileError) -> String {
        let temporary = join(folder(of: path), TemporaryName.own(for: name(of: path)))
        _ = Disk.unlink(temporary)
        // Where the permissions are set later, nobody else may look into the file meanwhile.
        let descriptor = Disk.open(
            temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, model == nil ? mode : 0o600)
        guard descriptor >= 0 else { throw refusal(toMake: temporary, named: named, code: errno) }
        let code = fill(descriptor, with: bytes, like: model, at: path)
        let closing = Disk.close(descriptor) == 0 ? 0 : errno
        let failure = code != 0 ? code : closing
        guard failure == 0 else {
            _ = Disk.unlink(temporary)
            throw FileError(path: named, attempt: "written", code: failure)
        }
        return temporary
    }

    /// Why no file can be made beside another: mostly it is the folder that may not be written.
    private static func refusal(toMake temporary: String, named: String, code: Int32) -> FileError {
        guard code == EACCES || code == EPERM else {
            return FileError(path: named, attempt: "written", code: code)
        }
        return FileError(
            path: named,
            reason:
                "its folder takes no new files by this user; ask who owns it for permission, or save into "
                + "another folder")
    }

    /// Writes, sets the permissions and the owner where a model is given, and flushes.
    ///
    /// - Returns: 0, or the system's error.
    private static func fill(
        _ descriptor: Int32, with bytes: [UInt8], like model: stat?, at path: String
    ) -> Int32 {
        let code = Disk.writeAll(bytes, to: descriptor)
        guard code == 0 else { return code }
        if let model {
            if model.st_uid != geteuid() || model.st_gid != getegid() {
                // Only the superuser may give files away; for others the file becomes theirs, and stays their group's.
                if Disk.fchown(descriptor, model.st_uid, model.st_gid) != 0 {
                    _ = Disk.fchown(descriptor, uid_t.max, model.st_gid)
                }
            }
            guard Disk.fchmod(descriptor, model.st_mode & 0o7777) == 0 else { return errno }
            ExtendedAttributes.copy(from: path, to: descriptor)
        }
        return Disk.fsync(descriptor) == 0 ? 0 : errno
    }

    /// Makes a name that was given or taken as durable as the bytes are.
    ///
    /// - Throws: In the words of the file that is there already.
    private static func flushFolder(of path: String, named: String) throws(FileError) {
        do throws(DiskFault) {
            try flush(folder(of: path))
        } catch {
            throw FileError(
                path: named,
                reason: "it is written, but the disk does not confirm that it will last "
                    + "(\(error.asFileError.reason)); check the file and save again")
        }
    }

    /// Flushes the names in a folder to the disk, where its file system can.
    static func flush(_ folder: String) throws(DiskFault) {
        let descriptor = Disk.open(folder, O_RDONLY | O_DIRECTORY)
        guard descriptor >= 0 else {
            // A folder that may be written but not read cannot be flushed by us; nothing is amiss with it.
            if errno == EACCES { return }
            throw DiskFault(folder, "flushed")
        }
        let code = Disk.fsync(descriptor) == 0 ? 0 : errno
        _ = Disk.close(descriptor)
        // Some network drives know nothing of the kind.
        guard [0, EINVAL, ENOTSUP, ENOSYS].contains(code) else {
            throw DiskFault(folder, "flushed", code: code)
        }
    }
}
