import Glibc

/// A system call that failed, before it is put into a sentence.
struct DiskFault: Error {
    let path: String
    /// What was attempted: `read`, `written`.
    let attempt: String
    /// The system's error.
    let code: Int32

    /// - Parameter code: The error of the call that failed last, where none is given.
    init(_ path: String, _ attempt: String, code: Int32 = errno) {
        self.path = path
        self.attempt = attempt
        self.code = code
    }

    var asFileError: FileError { FileError(path: path, attempt: attempt, code: code) }

    /// Whether another disk, or another folder, may well take what this one did not.
    var mayGoElsewhere: Bool {
        [
            ENOSPC, EDQUOT, EROFS, EIO, EACCES, EPERM, EFBIG, ENXIO, ENODEV, ESTALE, ENOENT, ENOTDIR,
            ENAMETOOLONG,
        ]
        .contains(code)
    }
}
