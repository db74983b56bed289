import Glibc
import TextGrid

/// Standard output and standard error: the one way out for all that is not the dashboard's screen.
///
/// Whatever is written for people goes through `VisibleText` here, wherever it goes, so that no name out of a file
/// commands a terminal or hides in a log. Only data, and what its maker has made safe and styled, goes as it is.
enum Output {
    /// Writes a text for people to standard output.
    static func write(_ text: String) throws(CommandFailure) {
        try write(styled: VisibleText.of(text, lineBreaks: .kept))
    }

    /// Writes one line for people to standard output; a line break in it is part of a name, and shown as one.
    static func say(_ line: String) throws(CommandFailure) {
        try write(styled: VisibleText.of(line, lineBreaks: .marks) + "\n")
    }

    /// Writes a page, a table or a frame, whose texts were made visible before it was styled.
    static func write(styled text: String) throws(CommandFailure) {
        let code = write(text, to: STDOUT_FILENO)
        guard code == 0 else {
            throw .files("the output could not be written: \(reason(code))")
        }
    }

    /// Writes data, which a program reads, as it is into a file or a pipe; a terminal gets it as text for people.
    static func writeData(_ text: String) throws(CommandFailure) {
        try isatty(STDOUT_FILENO) == 1 ? write(text) : write(styled: text)
    }

    /// Writes a line to standard error. Where that cannot be done there is nobody left to tell.
    static func complain(_ line: String) {
        _ = write(VisibleText.of(line, lineBreaks: .marks) + "\n", to: STDERR_FILENO)
    }

    /// Writes over the line of standard error that a terminal shows, or takes it away.
    static func show(progress line: String?) {
        let text = line.map { "\r" + VisibleText.of($0, lineBreaks: .marks) } ?? "\r\u{1b}[K"
        _ = write(text, to: STDERR_FILENO)
    }

    /// - Returns: 0, or the system's error.
    private static func write(_ text: String, to descriptor: Int32) -> Int32 {
        var text = isatty(descriptor) == 1 && !OutputDevice.hasUTF8 ? ASCIIText.fold(text) : text
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
