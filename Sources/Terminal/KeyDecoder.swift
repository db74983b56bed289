import CNcurses

/// Puts bytes together to characters of the user's codeset.
struct KeyDecoder {
    private var state = mbstate_t()
    private var isMidway = false

    /// What `mbrtowc` returns besides lengths.
    private static let invalid = -1
    private static let incomplete = -2

    /// The character that `byte` completes, if any; bytes that make none are ignored.
    mutating func take(_ byte: UInt8) -> Unicode.Scalar? {
        if byte < 0x80, !isMidway { return Unicode.Scalar(byte) }
        var wide: wchar_t = 0
        var char = CChar(bitPattern: byte)
        switch mbrtowc(&wide, &char, 1, &state) {
        case Self.incomplete:
            isMidway = true
            return nil
        case Self.invalid:
            let wasMidway = isMidway
            reset()
            // The byte that breaks a character off may begin the next.
            return wasMidway ? take(byte) : nil
        default:
            isMidway = false
            return Unicode.Scalar(UInt32(bitPattern: wide))
        }
    }

    mutating func reset() {
        state = mbstate_t()
        isMidway = false
    }

    /// All that `bytes` spell, read from the beginning.
    func text(_ bytes: [UInt8]) -> String {
        if Locale.isUTF8 { return String(decoding: bytes, as: UTF8.self) }
        var decoder = KeyDecoder()
        var text = String.UnicodeScalarView()
        for byte in bytes {
            if let scalar = decoder.take(byte) { text.append(scalar) }
        }
        return String(text)
    }
}
