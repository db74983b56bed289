import Glibc

/// Why a file or folder could not be read or written, in a sentence that says what to do.
package struct FileError: Error, Equatable, Sendable {
    package let path: String
    package let reason: String
    /// Whether it is room that was wanting.
    let isOfFullDisk: Bool

    package init(path: String, reason: String) {
        self.path = path
        self.reason = reason
        isOfFullDisk = false
    }

    /// What stands at a path is no file, so that it is neither read nor written.
    init(path: String, notFile status: stat) {
        let what =
            switch status.st_mode & S_IFMT {
            case S_IFDIR: "a folder"
            case S_IFIFO: "a named pipe"
            case S_IFSOCK: "a socket"
            case S_IFLNK: "a link"
            default: "a device"
            }
        self.init(
            path: path,
            reason: what == "a folder"
                ? "it is a folder, not a file" : "it is \(what), not a file; name a file")
    }

    /// What stands at a path of this program's own is a link, which could lead anywhere.
    init(linkAt path: String) {
        self.init(path: path, reason: "it is a link, and links are not followed here; remove it")
    }

    /// `PATH: reason`
    package var message: String { "\(path): \(reason)" }

    /// The error of a system call that failed while something was `attempt`ed: `read`, `written`.
    init(path: String, attempt: String, code: Int32) {
        self.path = path
        isOfFullDisk = code == ENOSPC || code == EDQUOT
        reason =
            switch code {
            case ENOENT: "there is no such file or folder; check the name"
            case EACCES, EPERM: "it may not be \(attempt) by this user; ask who owns it for permission"
            case ENOTDIR: "a part of its path is not a folder; check the path"
            case EISDIR: "it is a folder, not a file"
            case ELOOP: "its links lead round in a circle; mend the link"
            case ENOSPC, EDQUOT: "the disk is full; make room and try again"
            case EROFS: "the disk can only be read; save into another folder"
            case EFBIG: "the file is larger than is allowed here"
            case EMFILE, ENFILE: "too many files are open; close some programs and try again"
            case ENAMETOOLONG: "its name is too long"
            case EIO: "the disk reports a fault; save into another folder"
            case EEXIST: "it is there already and is not overwritten; choose another name or folder"
            default: "it could not be \(attempt) (system error \(code))"
            }
    }
}
