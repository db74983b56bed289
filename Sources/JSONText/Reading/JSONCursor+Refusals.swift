// What is said about text that is not JSON. None of this runs for a good document.

extension JSONCursor {
    @inline(never)
    func valueMissing() -> JSONSyntaxError {
        guard offset < bytes.count else {
            return refusal(
                offset == 0 || depth == 0 && isBlank(before: offset)
                    ? "the text is empty; expected a JSON value"
                    : "the text ends where a value was expected; is the file cut short?")
        }
        if let refusal = foreignEncoding() ?? comment() { return refusal }
        switch bytes[offset] {
        case UInt8(ascii: "'"):
            return refusal("a string stands in double quotes; replace ' by \"")
        case UInt8(ascii: "+"):
            return refusal("a number has no plus sign; remove it")
        case UInt8(ascii: "."):
            return refusal("a number begins with a digit; write 0 before the decimal point")
        case UInt8(ascii: ","):
            return strayComma()
        default:
            return bareWord() ?? refusal("expected a value, found \(found(at: offset))")
        }
    }

    @inline(never)
    func wrongKind(_ expected: String) -> JSONSyntaxError {
        var other = self
        do throws(JSONSyntaxError) {
            return refusal("expected \(expected), found \(try other.peek().words)")
        } catch {
            return error
        }
    }

    @inline(never)
    func memberNameMissing() -> JSONSyntaxError {
        if let refusal = comment() { return refusal }
        if bytes[offset] == UInt8(ascii: "'") {
            return refusal("a member's name stands in double quotes; replace ' by \"")
        }
        if let word = word(at: offset) {
            return refusal("a member's name stands in double quotes; write \"\(word)\"")
        }
        return refusal("expected a member's name in double quotes, found \(found(at: offset))")
    }

    @inline(never)
    func colonMissing(after name: JSONString) -> JSONSyntaxError {
        if let refusal = comment() { return refusal }
        return refusal(
            "expected ':' after the name \(jsonQuoted(name.text(in: bytes))), found \(found(at: offset))")
    }

    @inline(never)
    func commaMissing(closing bracket: UInt8) -> JSONSyntaxError {
        if let refusal = comment() { return refusal }
        let closer = Character(Unicode.Scalar(bracket))
        let child = bracket == UInt8(ascii: "}") ? "member" : "element"
        return refusal("expected ',' or '\(closer)' after this \(child), found \(found(at: offset))")
    }

    @inline(never)
    func trailingComma(at comma: Int, closing bracket: UInt8) -> JSONSyntaxError {
        let closer = Character(Unicode.Scalar(bracket))
        return refusal("a comma must not stand before '\(closer)'; remove it", at: comma)
    }

    @inline(never)
    func strayComma() -> JSONSyntaxError {
        refusal("nothing stands before this comma; remove it")
    }

    @inline(never)
    func unclosed(by bracket: UInt8) -> JSONSyntaxError {
        let kind = bracket == UInt8(ascii: "}") ? "object" : "array"
        let closer = Character(Unicode.Scalar(bracket))
        return refusal("the text ends inside an \(kind); expected '\(closer)'; is the file cut short?")
    }

    @inline(never)
    func tooDeep() -> JSONSyntaxError {
        refusal("objects and arrays stand more than \(Self.maximumDepth) deep in each other")
    }

    @inline(never)
    func trailingText() -> JSONSyntaxError {
        comment()
            ?? refusal("the document is complete here; expected nothing more, found \(found(at: offset))")
    }

    private func isBlank(before end: Int) -> Bool {
        bytes[..<end].allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
    }

    private func foreignEncoding() -> JSONSyntaxError? {
        guard offset == 0 else { return nil }
        let start = Array(bytes.prefix(3))
        if start == [0xEF, 0xBB, 0xBF] {
            return refusal(
                "the text begins with a byte order mark; save it as UTF-8 without one")
        }
        if start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) {
            return refusal("this is UTF-16; save it as UTF-8")
        }
        return nil
    }

    private func comment() -> JSONSyntaxError? {
        guard offset < bytes.count else { return nil }
        let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0
        switch (bytes[offset], next) {
        case (UInt8(ascii: "/"), UInt8(ascii: "/")), (UInt8(ascii: "/"), UInt8(ascii: "*")),
            (UInt8(ascii: "#"), _):
            return refusal("JSON has no comments; remove this one, or put it in a member of its own")
        default:
            return nil
        }
    }

    private func bareWord() -> JSONSyntaxError? {
        guard let word = word(at: offset) else { return nil }
        switch word.lowercased() {
        case "true", "false", "null":
            return refusal("'\(word)' is not a JSON value; write \(word.lowercased())")
        case "none", "nil", "undefined":
            return refusal("'\(word)' is not a JSON value; write null")
        case "nan", "infinity", "inf":
            return refusal("'\(word)' is not a JSON number; leave the member out or write null")
        default:
            return refusal("'\(word)' is not a JSON value; a text stands in double quotes")
        }
    }

    private func word(at start: Int) -> String? {
        let word = bytes[start...].prefix(40).prefix { Self.isWordByte($0) }
        return word.isEmpty ? nil : String(decoding: word, as: UTF8.self)
    }

    func refusal(_ message: String, at place: Int? = nil) -> JSONSyntaxError {
        JSONSyntaxError(offset: place ?? offset, message: message)
    }
}
