import JSONText

/// One line of a journal: eight hexadecimal digits of a checksum, a space, and JSON.
enum JournalLine {
    /// The bytes of a record. It brings the end of the line before it as well as its own, so that a line end that
    /// is damaged spoils one record only.
    static func record(_ json: JSONValue) -> [UInt8] {
        let text = Array(json.compactText.utf8)
        return [newline] + digits(of: CRC32.of(text)) + [space] + text + [newline]
    }

    /// What a line holds, its end left out; nil where the checksum does not agree.
    static func read(_ line: ArraySlice<UInt8>) -> JSONValue? {
        guard line.count > 9, line[line.startIndex + 8] == space else { return nil }
        let text = line.dropFirst(9)
        guard line.prefix(8).elementsEqual(digits(of: CRC32.of(text))) else { return nil }
        return try? JSONValue(parsing: Array(text))
    }

    /// Whether bytes are as many of a record as were written, its end left out: none, or some up to the end.
    ///
    /// - Parameter text: With what the record's JSON begins.
    static func isTorn(_ bytes: [UInt8], beginning text: String) -> Bool {
        guard let first = bytes.first else { return true }
        let line = bytes.dropFirst()
        return first == newline && !line.contains(newline)
            && line.prefix(8).allSatisfy(isDigit)
            && zip(line.dropFirst(8), [space] + text.utf8).allSatisfy(==)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"): true
        default: false
        }
    }

    static let newline = UInt8(ascii: "\n")
    private static let space = UInt8(ascii: " ")

    private static func digits(of checksum: UInt32) -> [UInt8] {
        (0..<8).map { place in
            let digit = UInt8(truncatingIfNeeded: checksum >> UInt32(28 - 4 * place)) & 15
            return digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
        }
    }
}

/// The checksum of Ethernet, zip and PNG (ISO 3309), which notices every flip of up to 32 bits in a row.
enum CRC32 {
    static func of(_ bytes: some Sequence<UInt8>) -> UInt32 {
        ~bytes.reduce(~0) { sum, byte in table[Int((sum ^ UInt32(byte)) & 0xFF)] ^ (sum >> 8) }
    }

    private static let table: [UInt32] = (0..<256).map { byte in
        (0..<8).reduce(UInt32(byte)) { sum, _ in sum & 1 == 0 ? sum >> 1 : (sum >> 1) ^ 0xEDB8_8320 }
    }
}
