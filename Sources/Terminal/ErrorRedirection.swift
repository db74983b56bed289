import Glibc

/// Standard error sent elsewhere while the screen is up, so that no message is drawn across it.
struct ErrorRedirection {
    /// Where standard error went before; negative when it was never moved.
    let saved: Int32
    private let target: Int32

    init(_ output: TerminalOptions.ErrorOutput) {
        let opened: Int32
        switch output {
        case .kept:
            (saved, target) = (-1, -1)
            return
        case .discarded: opened = -1
        case .appended(let path): opened = Self.log(path)
        }
        // A log that cannot be written must not keep the dashboard from opening.
        target = opened >= 0 ? opened : open("/dev/null", O_WRONLY | O_CLOEXEC)
        saved = target >= 0 ? fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3) : -1
    }

    /// Opens a file to write at its end, for this user alone; negative where there is no such file to be had. No link
    /// leads elsewhere, and nothing that is no file keeps us waiting.
    private static func log(_ path: String) -> Int32 {
        let flags = O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
        let opened = open(path, flags, 0o600)
        var status = stat()
        guard opened >= 0, fstat(opened, &status) != 0 || status.st_mode & S_IFMT != S_IFREG else {
            return opened
        }
        Glibc.close(opened)
        return -1
    }

    func begin() {
        if saved >= 0 { dup2(target, STDERR_FILENO) }
    }

    func end() {
        if saved >= 0 { dup2(saved, STDERR_FILENO) }
    }

    /// Ends it for good.
    func close() {
        end()
        if saved >= 0 { Glibc.close(saved) }
        if target >= 0 { Glibc.close(target) }
    }
}
