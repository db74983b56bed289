import Glibc
package import JSONText

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
    @discardableResult
    package static func replace(
        _ path: String, with text: SplicedText, over identity: FileIdentity? = nil
    ) throws(FileError) -> Replacement {
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
        var listing = FolderListing()
        TemporaryName.removeStale(besides: target, in: &listing)
        let (temporary, mark) = try write(text, besides: target, like: status, named: path)
        // Flushing took its time, and not everybody asks for a lock.
        if let identity, FileIdentity(of: target)?.isSame(as: identity) != true {
            _ = Disk.unlink(temporary)
            return .refused
        }
        guard Disk.rename(temporary, target) == 0 else {
            let code = errno
            _ = Disk.unlink(temporary)
            throw FileError(path: path, attempt: "written", code: code)
        }
        let written = mark?.identity(at: target)
        try flushFolder(of: target, named: path)
        return .done(written)
    }

    @discardableResult
    package static func replace(
        _ path: String, with bytes: [UInt8], over identity: FileIdentity? = nil
    ) throws(FileError) -> Replacement {
        try replace(path, with: SplicedText(bytes), over: identity)
    }

    /// What became of a file that was to be replaced.
    package enum Replacement {
        /// It was replaced; with the identity of what was written, where it is proved that it stands there.
        case done(FileIdentity?)
        /// It is another file than the one that was meant, and was left as it is.
        case refused
    }

    /// Writes a new file; one that is there already is never overwritten.
    package static func create(_ path: String, with bytes: [UInt8]) throws(FileError) {
        try create(path, with: SplicedText(bytes))
    }

    /// - Parameter mode: The file's permissions, of which the user's mask takes some away.
    static func create(_ path: String, with text: SplicedText, mode: mode_t = 0o666) throws(FileError) {
        let (temporary, _) = try write(text, besides: path, like: nil, named: path, mode: mode)
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
    /// - Returns: The path of the temporary file, and by what it is known, where it took that.
    private static func write(
        _ text: SplicedText, besides path: String, like model: stat?, named: String, mode: mode_t = 0o666
    ) throws(FileError) -> (path: String, mark: FileMark?) {
        let temporary = join(folder(of: path), TemporaryName.own(for: name(of: path)))
        _ = Disk.unlink(temporary)
        // Where the permissions are set later, nobody else may look into the file meanwhile.
        let descriptor = Disk.open(
            temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, model == nil ? mode : 0o600)
        guard descriptor >= 0 else { throw refusal(toMake: temporary, named: named, code: errno) }
        var mark: FileMark?
        let code = fill(descriptor, with: text, like: model, at: path, marking: &mark)
        let closing = Disk.close(descriptor) == 0 ? 0 : errno
        let failure = code != 0 ? code : closing
        guard failure == 0 else {
            _ = Disk.unlink(temporary)
            throw FileError(path: named, attempt: "written", code: failure)
        }
        return (temporary, mark)
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
        _ descriptor: Int32, with text: SplicedText, like model: stat?, at path: String,
        marking mark: inout FileMark?
    ) -> Int32 {
        let code = Disk.writeAll(text, to: descriptor)
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
            mark = FileMark(on: descriptor)
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
