import Glibc

/// Standard error sent elsewhere while the screen is up, so that no message is drawn across it.
struct ErrorRedirection {
    /// Where standard error went before; negative when it was never moved.
    let saved: Int32
    private let target: Int32

    init(_ output: TerminalOptions.ErrorOutput) {
        let path: String
        switch output {
        case .kept:
            (saved, target) = (-1, -1)
            return
        case .discarded: path = "/dev/null"
        case .appended(let file): path = file
        }
        let opened = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        // A log that cannot be written must not keep the dashboard from opening.
        target = opened >= 0 ? opened : open("/dev/null", O_WRONLY | O_CLOEXEC)
        saved = target >= 0 ? fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3) : -1
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
