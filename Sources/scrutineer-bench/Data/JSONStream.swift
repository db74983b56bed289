import Glibc
import JSONText

/// Writes JSON to a file piece by piece, so that a plan of any size takes no more memory than a small one.
///
/// The caller names members and opens and closes what holds them; commas come by themselves. A write that fails
/// is remembered, and `finish` throws it.
struct JSONStream {
    /// How many bytes wait in memory until they are written.
    private static let chunk = 1 << 20

    private let path: String
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var isFirst = true
    private var code: Int32 = 0
    /// How many bytes went to the file so far.
    private var written = 0

    /// Makes the file, or empties the one that is there.
    init(_ path: String) throws(BenchmarkFailure) {
        self.path = path
        descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw BenchmarkFailure(path: path, attempt: "made", code: errno) }
        buffer.reserveCapacity(Self.chunk + 65_536)
    }

    mutating func member(_ name: String, _ text: String) {
        begin(name)
        appendJSONString(text, to: &buffer)
    }

    mutating func member(_ name: String, number: Int) {
        begin(name)
        buffer += String(number).utf8
    }

    mutating func member(_ name: String, flag: Bool) {
        begin(name)
        buffer += (flag ? "true" : "false").utf8
    }

    /// An array of texts; none where there are no texts.
    mutating func member(_ name: String, _ texts: [String]) {
        guard !texts.isEmpty else { return }
        array(name) { stream in
            for text in texts {
                stream.separate()
                appendJSONString(text, to: &stream.buffer)
            }
        }
    }

    /// An object as a member, or, without a name, as an element or the whole text.
    mutating func object(_ name: String? = nil, _ body: (inout JSONStream) -> Void) {
        if let name { begin(name) } else { separate() }
        enclose("{", "}", body)
    }

    mutating func array(_ name: String, _ body: (inout JSONStream) -> Void) {
        begin(name)
        enclose("[", "]", body)
    }

    /// Writes what waits and closes the file.
    ///
    /// - Returns: The length of the file in bytes.
    mutating func finish() throws(BenchmarkFailure) -> Int {
        buffer.append(0x0A)
        flush()
        if Glibc.close(descriptor) != 0, code == 0 { code = errno }
        guard code == 0 else { throw BenchmarkFailure(path: path, attempt: "written", code: code) }
        return written
    }

    private mutating func enclose(_ opening: String, _ closing: String, _ body: (inout JSONStream) -> Void) {
        buffer += opening.utf8
        isFirst = true
        body(&self)
        buffer += closing.utf8
        isFirst = false
        if buffer.count >= Self.chunk { flush() }
    }

    private mutating func begin(_ name: String) {
        separate()
        appendJSONString(name, to: &buffer)
        buffer += ": ".utf8
    }

    private mutating func separate() {
        if !isFirst { buffer += ", ".utf8 }
        isFirst = false
    }

    private mutating func flush() {
        if code == 0 { code = DiskWriting.write(buffer, to: descriptor) }
        written += buffer.count
        buffer.removeAll(keepingCapacity: true)
    }
}
