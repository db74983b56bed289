/// What `JSONCursor.nextMember(of:)` came upon.
package enum JSONMemberMatch: Equatable, Sendable {
    /// A member whose name is at this place in the table.
    case known(Int)
    /// A member whose name is not in the table; `memberName` has it.
    case unknown
    /// The end of the object, which is now closed.
    case end
}

// Names out of a closed list, found where they stand, without looking for their end first.
extension JSONCursor {
    /// The object's next member, with the cursor before its value and the name in `memberName`.
    package mutating func nextMember(
        of names: JSONNameTable
    ) throws(JSONSyntaxError) -> JSONMemberMatch {
        guard try hasNextChild(closing: UInt8(ascii: "}")) else { return .end }
        let start = offset &+ 1
        if let (place, end) = plainName(of: names), bytes[end] == UInt8(ascii: ":") {
            memberName = JSONString(
                contents: Range(uncheckedBounds: (start, end &- 1)), hasEscapes: false)
            offset = end &+ 1
            return .known(place)
        }
        memberName = try scanMemberName()
        return names.place(of: memberName, in: bytes).map { .known($0) } ?? .unknown
    }

    /// The place in the table of the string that comes next; nil, with the cursor before the value, where that
    /// is none of the names.
    package mutating func name(of names: JSONNameTable) throws(JSONSyntaxError) -> Int? {
        guard try peek() == .string else { return nil }
        if let (place, end) = plainName(of: names) {
            offset = end
            return place
        }
        let start = offset
        let string = try scanString()
        if let place = names.place(of: string, in: bytes) { return place }
        offset = start
        return nil
    }

    /// The place in the table of the name whose opening quote stands at the offset, and the byte after its
    /// closing quote; nil unless that name has at most sixteen bytes, stands there without escapes, and is not
    /// among the document's last bytes.
    ///
    /// Two words are read and cut at the first quote. No name of a table holds a quote or a backslash, so that
    /// what equals one is the whole string.
    @inline(__always)
    private func plainName(of names: JSONNameTable) -> (place: Int, end: Int)? {
        let start = offset &+ 1
        guard start &+ 17 < bytes.count, bytes[offset] == UInt8(ascii: "\"") else { return nil }
        var key = ShortText(head: bytes.word(at: start), next: 0, count: 0)
        var quotes = ByteWord.matches(key.head, UInt8(ascii: "\""))
        if quotes != 0 {
            key.count = ByteWord.first(quotes)
            key.head &= ByteWord.mask(ofFirst: key.count)
        } else {
            key.next = bytes.word(at: start &+ 8)
            quotes = ByteWord.matches(key.next, UInt8(ascii: "\""))
            if quotes != 0 {
                key.count = ByteWord.first(quotes)
                key.next &= ByteWord.mask(ofFirst: key.count)
                key.count &+= 8
            } else {
                guard bytes[start &+ 16] == UInt8(ascii: "\"") else { return nil }
                key.count = 16
            }
        }
        let place = names.place(ofShort: key)
        return place < 0 ? nil : (place, start &+ key.count &+ 1)
    }
}
