extension JSONCursor {
    /// What stands at a place, for "expected …, found …".
    func found(at place: Int) -> String {
        guard place < bytes.count else { return "the end of the text" }
        let byte = bytes[place]
        if byte < 0x20 || byte == 0x7F {
            return "the control character U+\(Hexadecimal.text(UInt32(byte), digits: 4))"
        }
        if byte < 0x80 { return "'\(Character(Unicode.Scalar(byte)))'" }
        let length = UTF8Sequence.length(at: place, in: bytes)
        guard length > 0 else {
            return "the byte 0x\(Hexadecimal.text(UInt32(byte), digits: 2)), which is not UTF-8"
        }
        let scalars = String(decoding: bytes[place..<place + length], as: UTF8.self).unicodeScalars
        guard let scalar = scalars.first else { return "nothing" }
        return Self.name(of: scalar)
    }

    /// A scalar by its code, and in words where it is one that word processors put in.
    private static func name(of scalar: Unicode.Scalar) -> String {
        let code = "U+\(Hexadecimal.text(scalar.value, digits: 4))"
        switch scalar.value {
        case 0xA0, 0x202F, 0x2007: return "a no-break space (\(code)); replace it by a plain space"
        case 0x200B, 0x2060, 0xFEFF: return "an invisible character (\(code)); remove it"
        case 0x201C, 0x201D, 0x201E, 0x2018, 0x2019: return "a curly quote (\(code)); replace it by \""
        default: return "'\(scalar)' (\(code))"
        }
    }
}
