import Glibc
import JSONText
import PlanStore

/// A file under a hidden name, written beside the one whose name it is to take.
struct TemporaryFile {
    let path: String
    /// Of what was written.
    let digest: ContentDigest
    /// By what the file is known, where it took that.
    let mark: FileMark?
    /// The path by which errors speak of the file.
    private let named: String
    private let descriptor: Int32

    /// Writes a text, with the permissions and the owner of `model`, or with those that the user's new files have.
    ///
    /// Where the disk is full, what dead processes left beside the file gives up its room first.
    ///
    /// - Parameters:
    ///   - path: The file whose name is to be taken.
    ///   - mode: The permissions without a model, of which the user's mask takes some away.
    init(
        _ text: SplicedText, besides path: String, like model: stat?, named: String, mode: mode_t = 0o666
    ) throws(FileError) {
        do throws(FileError) {
            try self.init(writing: text, besides: path, like: model, named: named, mode: mode)
        } catch {
            var listing = FolderListing()
            guard error.isOfFullDisk, TemporaryName.removeStale(besides: path, in: &listing) else {
                throw error
            }
            try self.init(writing: text, besides: path, like: model, named: named, mode: mode)
        }
    }

    private init(
        writing text: SplicedText, besides path: String, like model: stat?, named: String, mode: mode_t
    ) throws(FileError) {
        let temporary = FileSystem.join(
            FileSystem.folder(of: path), TemporaryName.own(for: FileSystem.name(of: path)))
        self.path = temporary
        self.named = named
        // Where the permissions are set later, nobody else may look into the file meanwhile.
        descriptor = Self.open(temporary, model == nil ? mode : 0o600)
        guard descriptor >= 0 else { throw Self.refusal(toMake: temporary, named: named, code: errno) }
        let code: Int32
        (code, digest) = Self.write(text, to: descriptor)
        var mark: FileMark?
        let failure = code != 0 ? code : Self.fit(descriptor, to: model, at: path, marking: &mark)
        self.mark = mark
        guard failure == 0 else {
            _ = Disk.close(descriptor)
            remove()
            throw FileError(path: named, attempt: "written", code: failure)
        }
    }

    /// Makes the file's bytes last, and with them another file's, and closes it. Where that fails, it is gone.
    ///
    /// - Returns: What went wrong with this file, and the system's error with the other, or 0.
    func flush(beside other: OpenDescriptor? = nil) -> (failure: FileError?, other: Int32) {
        let codes: (Int32, Int32)
        if let other {
            codes = Disk.flush(descriptor, beside: other.number)
        } else {
            codes = (Disk.fsync(descriptor) == 0 ? 0 : errno, 0)
        }
        let closing = Disk.close(descriptor) == 0 ? 0 : errno
        let code = codes.0 != 0 ? codes.0 : closing
        guard code != 0 else { return (nil, codes.1) }
        remove()
        return (FileError(path: named, attempt: "written", code: code), codes.1)
    }

    func remove() { _ = Disk.unlink(path) }

    private static func open(_ path: String, _ mode: mode_t) -> Int32 {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
        let descriptor = Disk.open(path, flags, mode)
        guard descriptor < 0, errno == EEXIST else { return descriptor }
        // Left by an attempt of this process that failed, or by a dead one of the same number.
        _ = Disk.unlink(path)
        return Disk.open(path, flags, mode)
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

    /// Writes and digests; a long text at the same time, for either reads all of it.
    ///
    /// - Returns: 0, or the system's error; and the digest.
    private static func write(_ text: SplicedText, to descriptor: Int32) -> (Int32, ContentDigest) {
        guard text.count >= longText else {
            return (Disk.writeAll(text, to: descriptor), ContentDigest(of: text))
        }
        return Threads.both({ Disk.writeAll(text, to: descriptor) }, { ContentDigest(of: text) })
    }

    /// Bytes whose digest takes longer than a thread does to begin.
    private static let longText = 1_000_000

    /// Sets the permissions, the owner and the mark, where a model is given.
    ///
    /// - Returns: 0, or the system's error.
    private static func fit(
        _ descriptor: Int32, to model: stat?, at path: String, marking mark: inout FileMark?
    ) -> Int32 {
        guard let model else { return 0 }
        if model.st_uid != geteuid() || model.st_gid != getegid() {
            // Only the superuser may give files away; for others the file becomes theirs, and stays their group's.
            if Disk.fchown(descriptor, model.st_uid, model.st_gid) != 0 {
                _ = Disk.fchown(descriptor, uid_t.max, model.st_gid)
            }
        }
        guard Disk.fchmod(descriptor, model.st_mode & 0o7777) == 0 else { return errno }
        ExtendedAttributes.copy(from: path, to: descriptor)
        mark = FileMark(on: descriptor)
        return 0
    }
}
