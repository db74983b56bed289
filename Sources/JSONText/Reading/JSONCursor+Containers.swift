extension JSONCursor {
    /// Enters the object that comes next.
    package mutating func beginObject() throws(JSONSyntaxError) {
        guard try peek() == .object else { throw wrongKind("an object") }
        try enter()
    }

    /// Enters the array that comes next.
    package mutating func beginArray() throws(JSONSyntaxError) {
        guard try peek() == .array else { throw wrongKind("an array") }
        try enter()
    }

    /// Enters the object that comes next, and gives the offset of its brace; nil, with the cursor before the
    /// value, where that is of another kind.
    package mutating func beginObjectIfNext() throws(JSONSyntaxError) -> Int? {
        skipWhiteSpace()
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: "{") else {
            _ = try peek()
            return nil
        }
        try enter()
        return offset - 1
    }

    /// Enters the array that comes next; false, with the cursor before the value, where that is of another kind.
    package mutating func beginArrayIfNext() throws(JSONSyntaxError) -> Bool {
        skipWhiteSpace()
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: "[") else {
            _ = try peek()
            return false
        }
        try enter()
        return true
    }

    /// The name of the object's next member, with the cursor before its value; nil once the object is closed.
    package mutating func nextMember() throws(JSONSyntaxError) -> JSONString? {
        guard try hasNextChild(closing: UInt8(ascii: "}")) else { return nil }
        return try scanMemberName()
    }

    /// Reads a member's name, and the colon behind it.
    mutating func scanMemberName() throws(JSONSyntaxError) -> JSONString {
        guard bytes[offset] == UInt8(ascii: "\"") else { throw memberNameMissing() }
        let name = try scanString()
        skipWhiteSpace()
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: ":") else {
            throw colonMissing(after: name)
        }
        offset += 1
        return name
    }

    /// Whether another element comes, with the cursor before it; false once the array is closed.
    package mutating func nextElement() throws(JSONSyntaxError) -> Bool {
        try hasNextChild(closing: UInt8(ascii: "]"))
    }

    private mutating func enter() throws(JSONSyntaxError) {
        guard depth < Self.maximumDepth else { throw tooDeep() }
        depth += 1
        offset += 1
        isAtFirstChild = true
    }

    /// Steps over the comma before the next child, or over the closing bracket.
    ///
    /// No stack of open containers is needed: after a closed one its parent always waits for a comma.
    @inline(__always)
    mutating func hasNextChild(closing bracket: UInt8) throws(JSONSyntaxError) -> Bool {
        skipWhiteSpace()
        guard offset < bytes.count else { throw unclosed(by: bracket) }
        let isFirst = isAtFirstChild
        isAtFirstChild = false
        if bytes[offset] == bracket {
            offset += 1
            depth -= 1
            return false
        }
        if isFirst {
            if bytes[offset] == UInt8(ascii: ",") { throw strayComma() }
            return true
        }
        guard bytes[offset] == UInt8(ascii: ",") else { throw commaMissing(closing: bracket) }
        let comma = offset
        offset += 1
        skipWhiteSpace()
        guard offset < bytes.count else { throw unclosed(by: bracket) }
        if bytes[offset] == bracket { throw trailingComma(at: comma, closing: bracket) }
        if bytes[offset] == UInt8(ascii: ",") { throw strayComma() }
        return true
    }
}
