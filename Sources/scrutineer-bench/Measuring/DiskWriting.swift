import Glibc

/// Plain writing, as the yardstick of what is kept safe on the disk.
enum DiskWriting {
    /// Writes all bytes.
    ///
    /// - Returns: 0, or the system's error.
    static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
        var start = 0
        while start < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Glibc.write(descriptor, buffer.baseAddress.map { $0 + start }, buffer.count - start)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return count < 0 ? errno : EIO }
            start += count
        }
        return 0
    }

    /// Writes a file of so many bytes and removes it.
    ///
    /// Memory that a virtual machine hands out for the first time costs more than all of a write does. After this
    /// both sides of a pair find memory that has been in use.
    static func warm(_ path: String, _ count: Int) throws(BenchmarkFailure) {
        let file = path + ".warm"
        defer { unlink(file) }
        try replace(file, with: Array(repeating: 0x20, count: count))
    }

    /// Writes a file whole: another one beside it, flushed, that takes its name.
    static func replace(_ path: String, with bytes: [UInt8]) throws(BenchmarkFailure) {
        let temporary = path + ".new"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw BenchmarkFailure(path: temporary, attempt: "made", code: errno) }
        var code = write(bytes, to: descriptor)
        if code == 0, fsync(descriptor) != 0 { code = errno }
        if close(descriptor) != 0, code == 0 { code = errno }
        if code == 0, rename(temporary, path) != 0 { code = errno }
        guard code == 0 else { throw BenchmarkFailure(path: path, attempt: "written", code: code) }
    }
}

/// A file that only grows and is flushed after each record: the least that a journal can cost.
struct AppendedFile {
    private let path: String
    private let descriptor: Int32

    init(_ path: String) throws(BenchmarkFailure) {
        self.path = path
        descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw BenchmarkFailure(path: path, attempt: "made", code: errno) }
    }

    /// Writes a record of this many bytes and waits until it is on the disk.
    func append(_ count: Int) throws(BenchmarkFailure) {
        var code = DiskWriting.write(Array(repeating: 0x2E, count: count), to: descriptor)
        if code == 0, fdatasync(descriptor) != 0 { code = errno }
        guard code == 0 else { throw BenchmarkFailure(path: path, attempt: "written", code: code) }
    }

    func close() { _ = Glibc.close(descriptor) }
}
