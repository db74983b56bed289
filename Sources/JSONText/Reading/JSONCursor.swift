/// A pull reader over the bytes of one JSON document (RFC 8259), for a single pass without copies.
///
/// The caller asks for what it expects, value by value; the cursor checks grammar, UTF-8, escapes and depth
/// on the way. Strings and numbers come back as slices of the bytes, which the caller owns and keeps alive.
/// After an error the cursor is of no further use.
///
///     try cursor.beginObject()
///     while let name = try cursor.nextMember() {
///         if cursor.matches(name, "title") { title = try cursor.string() } else { try cursor.skipValue() }
///     }
///     try cursor.end()
///
/// Duplicate names are found by `skipValue`; in objects that the caller walks, `MemberNames` finds them.
package struct JSONCursor {
    /// How deep objects and arrays may stand in each other.
    package static let maximumDepth = 512

    /// The whole document, or as much of it as is there.
    package private(set) var bytes: UnsafeBufferPointer<UInt8>
    /// The byte at which reading goes on: that of the next token once `peek` has stepped over white space,
    /// the one after the last token otherwise.
    package internal(set) var offset: Int
    /// Whether the object or array just begun has not been asked for its first child.
    var isAtFirstChild: Bool
    /// How many objects and arrays are open.
    var depth: Int
    /// The name of the member that `nextMember(of:)` came upon last.
    package internal(set) var memberName = JSONString(contents: 0..<0, hasEscapes: false)
    /// The names of the objects that `skipValue` is inside of, kept here so that its memory is reused.
    var skippedNames: MemberNames

    /// A cursor at the start of a document.
    package init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.init(bytes, from: 0)
    }

    /// A cursor at a value inside a document.
    package init(_ bytes: UnsafeBufferPointer<UInt8>, from offset: Int) {
        self.bytes = bytes
        self.offset = offset
        isAtFirstChild = false
        depth = 0
        skippedNames = MemberNames()
    }

    /// More of the document is there.
    ///
    /// - Parameter bytes: Begin with those that were there before, at the same address.
    package mutating func extend(to bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The kind of the value that comes next.
    package mutating func peek() throws(JSONSyntaxError) -> JSONKind {
        skipWhiteSpace()
        guard offset < bytes.count else { throw valueMissing() }
        switch bytes[offset] {
        case UInt8(ascii: "\""): return .string
        case UInt8(ascii: "{"): return .object
        case UInt8(ascii: "["): return .array
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): return .number
        case UInt8(ascii: "t"): return .true
        case UInt8(ascii: "f"): return .false
        case UInt8(ascii: "n"): return .null
        default: throw valueMissing()
        }
    }

    /// Checks that only white space follows the document's value.
    package mutating func end() throws(JSONSyntaxError) {
        skipWhiteSpace()
        if offset < bytes.count { throw trailingText() }
    }

    /// Whether a string, once unescaped, is exactly this name.
    @inlinable
    package func matches(_ string: JSONString, _ name: StaticString) -> Bool {
        string.equals(name, in: bytes)
    }

    /// Steps over white space, of which nearly always there is none, or one blank.
    @inline(__always)
    mutating func skipWhiteSpace() {
        guard offset < bytes.count, bytes[offset] <= 0x20 else { return }
        if bytes[offset] == 0x20, offset &+ 1 < bytes.count, bytes[offset &+ 1] > 0x20 {
            offset &+= 1
        } else {
            skipMuchWhiteSpace()
        }
    }

    /// Steps over white space, eight blanks at a time: indentation is a large part of a tidy file.
    private mutating func skipMuchWhiteSpace() {
        let count = bytes.count
        var position = offset
        while position < count {
            let byte = bytes[position]
            if byte > 0x20 { break }
            if byte == 0x20 {
                while position &+ 8 <= count, bytes.word(at: position) == 0x2020_2020_2020_2020 {
                    position &+= 8
                }
                if position < count, bytes[position] == 0x20 { position &+= 1 }
            } else if byte == 0x0A || byte == 0x0D || byte == 0x09 {
                position &+= 1
            } else {
                break
            }
        }
        offset = position
    }
}
