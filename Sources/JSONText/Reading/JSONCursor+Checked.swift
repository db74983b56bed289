extension JSONCursor {
    /// Steps over the value that comes next in a document which `skipValue` has found good: brackets and
    /// quotes are all that is looked at, eight bytes at a time.
    ///
    /// - Parameter lists: Arrays of which only the last element is looked at.
    mutating func skipCheckedValue(knowing lists: JSONListEnds = JSONListEnds()) {
        skipWhiteSpace()
        var depth = 0
        repeat {
            guard offset < bytes.count else { return }
            switch bytes[offset] {
            case UInt8(ascii: "\""):
                skipCheckedString()
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                let isArray = bytes[offset] == UInt8(ascii: "[")
                depth += 1
                offset += 1
                if isArray, !lists.isEmpty { skipToLastElement(knowing: lists) }
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                offset += 1
            default:
                if depth == 0 { return skipCheckedWord() }
                offset += 1
            }
            if depth > 0 { offset = firstBracketOrQuote(from: offset) }
        } while depth > 0
    }

    /// Goes from inside an array's bracket to its last element, where that is known.
    private mutating func skipToLastElement(knowing lists: JSONListEnds) {
        skipWhiteSpace()
        if let last = lists.last(after: offset), last < bytes.count { offset = last }
    }

    /// The next bracket or quote.
    @inline(__always)
    private func firstBracketOrQuote(from start: Int) -> Int {
        var position = start
        while position &+ 8 <= bytes.count {
            let word = bytes.word(at: position)
            // With this bit set `[` reads as `{` and `]` as `}`.
            let folded = word | ByteWord.ones &* 0x20
            let found =
                ByteWord.matches(folded, UInt8(ascii: "{")) | ByteWord.matches(folded, UInt8(ascii: "}"))
                | ByteWord.matches(word, UInt8(ascii: "\""))
            if found != 0 { return position &+ ByteWord.first(found) }
            position &+= 8
        }
        return position
    }

    private mutating func skipCheckedString() {
        var position = offset + 1
        while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
            if position &+ 8 <= bytes.count {
                let word = bytes.word(at: position)
                let found =
                    ByteWord.matches(word, UInt8(ascii: "\"")) | ByteWord.matches(word, UInt8(ascii: "\\"))
                guard found != 0 else {
                    position &+= 8
                    continue
                }
                position &+= ByteWord.first(found)
            }
            switch bytes[position] {
            case UInt8(ascii: "\""): break
            case UInt8(ascii: "\\"): position &+= 2
            default: position &+= 1
            }
        }
        offset = position + 1
    }

    private mutating func skipCheckedWord() {
        while offset < bytes.count, bytes[offset] > 0x20 {
            switch bytes[offset] {
            case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): return
            default: offset += 1
            }
        }
    }
}
