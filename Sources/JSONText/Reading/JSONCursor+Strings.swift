extension JSONCursor {
    /// The string that comes next.
    package mutating func string() throws(JSONSyntaxError) -> JSONString {
        guard try peek() == .string else { throw wrongKind("a string") }
        return try scanString()
    }

    /// The string that comes next; nil, with the cursor before the value, where that is of another kind.
    package mutating func stringIfNext() throws(JSONSyntaxError) -> JSONString? {
        skipWhiteSpace()
        if offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") { return try scanString() }
        _ = try peek()
        return nil
    }

    /// Reads the string whose opening quote stands at the offset.
    mutating func scanString() throws(JSONSyntaxError) -> JSONString {
        let start = offset &+ 1
        let count = bytes.count
        var position = start
        var hasEscapes = false
        while true {
            position = firstSpecialByte(from: position)
            guard position < count else { throw unclosedString(from: start &- 1) }
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") {
                offset = position &+ 1
                return JSONString(
                    contents: Range(uncheckedBounds: (start, position)), hasEscapes: hasEscapes)
            } else if byte == UInt8(ascii: "\\") {
                hasEscapes = true
                position = try escapeEnd(at: position, stringStart: start &- 1)
            } else if byte >= 0x80 {
                let length = UTF8Sequence.length(at: position, in: bytes)
                guard length > 0 else { throw wrongUTF8(at: position) }
                position &+= length
            } else {
                throw controlCharacter(at: position)
            }
        }
    }

    /// The next quote, backslash, control character or byte beyond ASCII.
    @inline(__always)
    private func firstSpecialByte(from start: Int) -> Int {
        var position = start
        let count = bytes.count
        while position &+ 8 <= count {
            let word = bytes.word(at: position)
            let special = ByteWord.specials(word)
            if special != 0 { return position &+ ByteWord.first(special) }
            position &+= 8
        }
        while position < count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 || byte >= 0x80 {
                break
            }
            position &+= 1
        }
        return position
    }

    /// The byte after the escape at this backslash; both halves, for a surrogate pair.
    private func escapeEnd(at position: Int, stringStart: Int) throws(JSONSyntaxError) -> Int {
        guard position + 1 < bytes.count else { throw unclosedString(from: stringStart) }
        switch bytes[position + 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            return position + 2
        case UInt8(ascii: "u"):
            return try unicodeEscapeEnd(at: position)
        default:
            throw wrongEscape(at: position)
        }
    }

    private func unicodeEscapeEnd(at position: Int) throws(JSONSyntaxError) -> Int {
        guard let unit = codeUnit(at: position) else { throw wrongUnicodeEscape(at: position) }
        switch unit {
        case 0xD800...0xDBFF:
            guard let low = codeUnit(at: position + 6), (0xDC00...0xDFFF).contains(low) else {
                throw loneSurrogate(at: position)
            }
            return position + 12
        case 0xDC00...0xDFFF:
            throw loneSurrogate(at: position)
        default:
            return position + 6
        }
    }

    /// The UTF-16 code unit of the `\u` escape at this byte, if one stands there.
    private func codeUnit(at position: Int) -> UInt32? {
        guard position + 6 <= bytes.count, bytes[position] == UInt8(ascii: "\\"),
            bytes[position + 1] == UInt8(ascii: "u")
        else { return nil }
        var unit: UInt32 = 0
        for index in position + 2..<position + 6 {
            guard let digit = Hexadecimal.value(ofDigit: bytes[index]) else { return nil }
            unit = unit << 4 | UInt32(digit)
        }
        return unit
    }
}
