import Glibc
import TextGrid

/// Standard output and standard error.
enum Output {
    /// Writes all of a text to standard output.
    static func write(_ text: String) throws(CommandFailure) {
        let code = write(text, to: STDOUT_FILENO)
        guard code == 0 else {
            throw .files("the output could not be written: \(reason(code))")
        }
    }

    /// Writes text as it is into a file or a pipe; on a terminal, marks stand for what would command it.
    static func writeData(_ text: String) throws(CommandFailure) {
        try write(isatty(STDOUT_FILENO) == 1 ? VisibleText.of(text, lineBreaks: .kept) : text)
    }

    /// Writes a line to standard error. Where that cannot be done there is nobody left to tell.
    static func complain(_ line: String) {
        _ = write(VisibleText.of(line, lineBreaks: .kept) + "\n", to: STDERR_FILENO)
    }

    /// Writes what is to be written over on standard error.
    static func show(_ text: String) { _ = write(text, to: STDERR_FILENO) }

    /// - Returns: 0, or the system's error.
    private static func write(_ text: String, to descriptor: Int32) -> Int32 {
        var text = text
        return text.withUTF8 { bytes in
            var written = 0
            while written < bytes.count {
                let count = Glibc.write(
                    descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written)
                if count < 0, errno == EINTR { continue }
                if count < 0 { return errno }
                written += count
            }
            return 0
        }
    }

    private static func reason(_ code: Int32) -> String {
        switch code {
        case ENOSPC, EDQUOT: "the disk is full; make room and try again"
        case EBADF: "standard output is closed"
        default: "system error \(code)"
        }
    }
}
