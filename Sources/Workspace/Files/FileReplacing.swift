import Glibc
import JSONText

/// A file that another one is about to replace whole or not at all, step by step.
///
/// Follows a link, and keeps the file's permissions and, where allowed, its owner. `FileSystem.replace` takes the
/// steps in a row; a save has its journal take note in between.
struct FileReplacing {
    /// The file itself, links followed.
    let target: String
    private let path: String
    private let new: TemporaryFile

    /// Writes the new file beside the old one.
    init(_ path: String, with text: SplicedText) throws(FileError) {
        guard let target = FileSystem.realPath(path) else {
            throw FileError(path: path, attempt: "written", code: errno)
        }
        var status = stat()
        guard Disk.stat(target, &status) == 0 else {
            throw FileError(path: path, attempt: "written", code: errno)
        }
        switch FileSystem.kind(of: status) {
        case .file: break
        case .folder: throw FileError(path: path, attempt: "written", code: EISDIR)
        case .other, .missing: throw FileError(path: path, reason: "it is not a file; choose another name")
        }
        // A file that may not be written is not replaced either, though the folder would allow it.
        guard Disk.access(target, W_OK) == 0 else {
            throw FileError(path: path, attempt: "written", code: errno)
        }
        self.path = path
        self.target = target
        new = try TemporaryFile(text, besides: target, like: status, named: path)
    }

    /// Of what the new file holds.
    var digest: ContentDigest { new.digest }

    /// Makes the new file's bytes last, and with them another file's.
    ///
    /// - Returns: Why the file is not replaced, if it is not, and the system's error with the other file, or 0.
    func flush(beside other: OpenDescriptor? = nil) -> (failure: FileError?, other: Int32) {
        new.flush(beside: other)
    }

    /// Gives the new file the old one's name, which lasts once the folder is flushed.
    ///
    /// - Parameter identity: The file that is meant. Another one, written by somebody else meanwhile, is left as it
    ///   is; nil replaces whatever stands there.
    func takeName(over identity: FileIdentity? = nil) throws(FileError) -> FileSystem.Replacement {
        // Flushing took its time, and not everybody asks for a lock.
        if let identity, FileIdentity(of: target)?.isSame(as: identity) != true {
            new.remove()
            return .refused
        }
        guard Disk.rename(new.path, target) == 0 else {
            let code = errno
            new.remove()
            throw FileError(path: path, attempt: "written", code: code)
        }
        return .done(new.mark?.identity(at: target))
    }
}
