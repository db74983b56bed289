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
        let replacing = try FileReplacing(path, with: text)
        if let failure = replacing.flush().failure { throw failure }
        let replacement = try replacing.takeName(over: identity)
        guard case .done = replacement else { return replacement }
        var folders = FolderSettling()
        try folders.settle(replacing.target, named: path)
        return replacement
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
    ///
    /// - Parameter mode: The file's permissions, of which the user's mask takes some away.
    package static func create(
        _ path: String, with bytes: [UInt8], mode: UInt32 = 0o666
    ) throws(FileError) {
        try create(path, with: SplicedText(bytes), mode: mode)
    }

    static func create(_ path: String, with text: SplicedText, mode: mode_t = 0o666) throws(FileError) {
        let new = try TemporaryFile(text, besides: path, like: nil, named: path, mode: mode)
        if let failure = new.flush().failure { throw failure }
        defer { new.remove() }
        // A link fails where the name is taken, which a rename would not.
        if Disk.link(new.path, path) != 0 {
            // Some memory sticks and shares know no links.
            guard [EPERM, EOPNOTSUPP, ENOSYS].contains(errno) else {
                throw FileError(path: path, attempt: "written", code: errno)
            }
            try takeName(path, for: new.path)
        }
        var folders = FolderSettling()
        try folders.settle(path, named: path)
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
