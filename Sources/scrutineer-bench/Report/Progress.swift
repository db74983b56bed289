import Glibc

/// What is going on, on standard error, for whoever waits.
enum Progress {
    static func say(_ text: String) {
        _ = DiskWriting.write(Array("scrutineer-bench: \(text)\n".utf8), to: STDERR_FILENO)
    }
}
