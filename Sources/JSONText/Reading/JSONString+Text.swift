extension JSONString {
    /// The text as a `String`.
    package func text(in bytes: UnsafeBufferPointer<UInt8>) -> String {
        guard hasEscapes else {
            return String(decoding: UnsafeBufferPointer(rebasing: bytes[contents]), as: UTF8.self)
        }
        var plain: [UInt8] = []
        unescape(in: bytes, into: &plain)
        return String(decoding: plain, as: UTF8.self)
    }

    /// Appends the text as plain UTF-8.
    ///
    /// The cursor has checked the escapes, so that nothing can be wrong here.
    package func unescape(in bytes: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) {
        guard hasEscapes else {
            output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[contents]))
            return
        }
        var position = contents.lowerBound
        while position < contents.upperBound {
            let byte = bytes[position]
            guard byte == UInt8(ascii: "\\") else {
                output.append(byte)
                position += 1
                continue
            }
            let letter = bytes[position + 1]
            if letter == UInt8(ascii: "u") {
                position = Self.appendScalar(at: position, in: bytes, to: &output)
            } else {
                output.append(Self.meaning(ofEscape: letter))
                position += 2
            }
        }
    }

    /// The byte that a one-letter escape stands for.
    private static func meaning(ofEscape letter: UInt8) -> UInt8 {
        switch letter {
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "t"): 0x09
        default: letter
        }
    }

    /// Appends the scalar of a `\u` escape, or of the two that make a surrogate pair, and gives the byte
    /// after it.
    private static func appendScalar(
        at position: Int, in bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]
    ) -> Int {
        var value = hexadecimal(at: position + 2, in: bytes)
        var next = position + 6
        if (0xD800...0xDBFF).contains(value) {
            let low = hexadecimal(at: position + 8, in: bytes)
            value = 0x10000 + ((value - 0xD800) << 10) + (low - 0xDC00)
            next = position + 12
        }
        if let scalar = Unicode.Scalar(value) {
            output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
        return next
    }

    private static func hexadecimal(at position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
        var value: UInt32 = 0
        for index in position..<position + 4 {
            value = value << 4 | UInt32(Hexadecimal.value(ofDigit: bytes[index]) ?? 0)
        }
        return value
    }
}
