/// The text of a file that a spreadsheet saved, whatever its encoding.
struct TableBytes {
    /// UTF-8 without a byte order mark.
    let bytes: [UInt8]
    /// The encoding, where it had to be guessed.
    let guess: String?

    init(_ file: [UInt8]) throws(ImportRefused) {
        try Self.refuseOthers(file)
        if file.starts(with: [0xEF, 0xBB, 0xBF]) {
            let rest = Array(file.dropFirst(3))
            guard Self.isUTF8(rest) else {
                throw ImportRefused("it says that it is UTF-8 and is not; save it as CSV UTF-8 again")
            }
            (bytes, guess) = (rest, nil)
        } else if file.starts(with: [0xFF, 0xFE]) || file.starts(with: [0xFE, 0xFF]) {
            (bytes, guess) = (try Self.utf16(Array(file.dropFirst(2)), isBig: file[0] == 0xFE), nil)
        } else if let isBig = Self.utf16Order(file) {
            (bytes, guess) = (try Self.utf16(file, isBig: isBig), "read as UTF-16")
        } else if Self.isUTF8(file) {
            (bytes, guess) = (file, nil)
        } else {
            (bytes, guess) = (Self.windows1252(file), "read as Windows-1252, for it is not UTF-8")
        }
    }

    /// Formats that are no text, by their first bytes.
    private static func refuseOthers(_ file: [UInt8]) throws(ImportRefused) {
        let others: [([UInt8], String)] = [
            (Array("PK\u{3}\u{4}".utf8), "an Excel workbook, a Word document or another zipped file"),
            ([0xD0, 0xCF, 0x11, 0xE0], "an old Excel workbook or Word document"),
            (Array("%PDF".utf8), "a PDF"), (Array("{\\rtf".utf8), "a rich text document"),
        ]
        for (start, what) in others where file.starts(with: start) {
            throw ImportRefused("it is \(what); open it there and save the table as CSV UTF-8")
        }
    }

    private static func isUTF8(_ bytes: [UInt8]) -> Bool {
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue: continue
            case .emptyInput: return true
            case .error: return false
            }
        }
    }

    /// Text of which nearly every other byte is zero; whether the zero comes first.
    private static func utf16Order(_ file: [UInt8]) -> Bool? {
        let start = file.prefix(512)
        guard start.count >= 4 else { return nil }
        let zeros = start.enumerated().filter { $0.element == 0 }.map(\.offset)
        guard zeros.count * 3 >= start.count else { return nil }
        return zeros.count { $0 % 2 == 0 } > zeros.count / 2
    }

    private static func utf16(_ bytes: [UInt8], isBig: Bool) throws(ImportRefused) -> [UInt8] {
        guard bytes.count % 2 == 0 else {
            throw ImportRefused("it is UTF-16 and ends in the middle of a letter; save it as CSV UTF-8 again")
        }
        let units = stride(from: 0, to: bytes.count, by: 2).map { place -> UInt16 in
            let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
            return isBig ? first << 8 | second : second << 8 | first
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    private static func windows1252(_ bytes: [UInt8]) -> [UInt8] {
        var text = String.UnicodeScalarView()
        for byte in bytes {
            let value = (0x80..<0xA0).contains(byte) ? high[Int(byte) - 0x80] : UInt32(byte)
            text.append(Unicode.Scalar(value) ?? "\u{FFFD}")
        }
        return Array(String(text).utf8)
    }

    /// What Windows-1252 has where Latin-1 has controls; five are not in use.
    private static let high: [UInt32] = [
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
        0x0152,
        0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
        0x2122,
        0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
    ]
}
