import Glibc

/// Reads what was pasted, up to the mark that ends it.
struct PasteReader {
    /// What the terminal sends before and after a paste.
    static let beginning = "\u{1b}[200~"
    private static let end = Array("\u{1b}[201~".utf8)

    /// Bytes kept of a paste; the rest of a larger one is read and dropped.
    private static let limit = 16 << 20

    /// How long the rest of a paste may keep us waiting, in milliseconds.
    private static let patience: Int32 = 1000

    private var bytes: [UInt8] = []

    /// How many bytes of the end mark have come.
    private var matched = 0

    /// The text of a paste whose beginning has just been read.
    ///
    /// It reads past ncurses, which would take one byte at a time, but never beyond the end mark.
    static func read(from descriptor: Int32, decoder: KeyDecoder) -> String {
        var reader = PasteReader()
        while reader.matched < end.count, reader.readSome(from: descriptor) {}
        return clean(decoder.text(reader.bytes))
    }

    /// Reads as many bytes as cannot reach beyond the end mark; false when no more come.
    private mutating func readSome(from descriptor: Int32) -> Bool {
        var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        let ready = poll(&wait, 1, Self.patience)
        guard ready > 0 else { return ready < 0 && errno == EINTR }
        let room = Self.end.count - matched
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { buffer in
            let count = Glibc.read(descriptor, buffer.baseAddress, room)
            guard count > 0 else { return count < 0 && (errno == EINTR || errno == EAGAIN) }
            for byte in buffer.prefix(count) { take(byte) }
            return true
        }
    }

    private mutating func take(_ byte: UInt8) {
        if byte == Self.end[matched] {
            matched += 1
            return
        }
        keep(Self.end[..<matched])
        matched = byte == Self.end[0] ? 1 : 0
        if matched == 0 { keep([byte]) }
    }

    private mutating func keep(_ more: some Collection<UInt8>) {
        if bytes.count < Self.limit { bytes.append(contentsOf: more) }
    }

    /// The text with line breaks as `\n` and without control characters other than those and tabs.
    static func clean(_ text: String) -> String {
        var kept = String.UnicodeScalarView()
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0d: kept.append("\n")
            case 0x0a: if previous != "\r" { kept.append("\n") }
            case 0x09: kept.append(scalar)
            case 0..<0x20, 0x7f..<0xa0: break
            default: kept.append(scalar)
            }
            previous = scalar
        }
        return String(kept)
    }
}
