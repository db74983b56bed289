extension JSONCursor {
    /// The number that comes next.
    package mutating func number() throws(JSONSyntaxError) -> JSONNumberText {
        guard try peek() == .number else { throw wrongKind("a number") }
        let start = offset
        var position = start
        if bytes[position] == UInt8(ascii: "-") { position += 1 }
        guard isDigit(at: position) else { throw digitMissing(at: position, after: "the minus sign") }
        if bytes[position] == UInt8(ascii: "0") {
            position += 1
            if isDigit(at: position) { throw leadingZero(at: start) }
        } else {
            position = digitsEnd(from: position)
        }
        if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
            guard isDigit(at: position + 1) else {
                throw digitMissing(at: position + 1, after: "the decimal point")
            }
            position = digitsEnd(from: position + 1)
        }
        if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
            position += 1
            if position < bytes.count,
                bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-")
            {
                position += 1
            }
            guard isDigit(at: position) else { throw digitMissing(at: position, after: "the exponent's 'e'") }
            position = digitsEnd(from: position)
        }
        offset = position
        return JSONNumberText(range: Range(uncheckedBounds: (start, position)))
    }

    /// The `true` or `false` that comes next.
    package mutating func bool() throws(JSONSyntaxError) -> Bool {
        switch try peek() {
        case .true:
            try literal("true")
            return true
        case .false:
            try literal("false")
            return false
        default:
            throw wrongKind("true or false")
        }
    }

    /// The `null` that comes next.
    package mutating func null() throws(JSONSyntaxError) {
        guard try peek() == .null else { throw wrongKind("null") }
        try literal("null")
    }

    private mutating func literal(_ word: StaticString) throws(JSONSyntaxError) {
        let end = offset + word.utf8CodeUnitCount
        guard end <= bytes.count,
            JSONString(contents: offset..<end, hasEscapes: false).equals(word, in: bytes),
            end == bytes.count || !Self.isWordByte(bytes[end])
        else { throw valueMissing() }
        offset = end
    }

    /// Whether a byte may stand in a bare word such as `true` or `undefined`.
    static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"):
            true
        default: false
        }
    }

    private func isDigit(at position: Int) -> Bool {
        position < bytes.count && bytes[position] &- UInt8(ascii: "0") < 10
    }

    private func digitsEnd(from start: Int) -> Int {
        var position = start
        while isDigit(at: position) { position += 1 }
        return position
    }
}
