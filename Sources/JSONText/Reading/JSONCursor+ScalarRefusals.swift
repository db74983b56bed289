// What is said about strings and numbers that are not JSON.

extension JSONCursor {
    @inline(never)
    func unclosedString(from quote: Int) -> JSONSyntaxError {
        refusal("this string is never closed; expected '\"' before the end of the text", at: quote)
    }

    @inline(never)
    func controlCharacter(at place: Int) -> JSONSyntaxError {
        switch bytes[place] {
        case 0x0A, 0x0D:
            return refusal("a line ends inside a string; close the string before it, or write \\n", at: place)
        case 0x09:
            return refusal("a tab stands inside a string; write \\t", at: place)
        default:
            let code = Hexadecimal.text(UInt32(bytes[place]), digits: 4)
            return refusal(
                "the control character U+\(code) stands inside a string; write \\u\(code)", at: place)
        }
    }

    @inline(never)
    func wrongEscape(at backslash: Int) -> JSONSyntaxError {
        let next = found(at: backslash + 1)
        return refusal(
            "a backslash is followed by one of \" \\ / b f n r t u, not by \(next); "
                + "write \\\\ for a backslash itself", at: backslash)
    }

    @inline(never)
    func wrongUnicodeEscape(at backslash: Int) -> JSONSyntaxError {
        refusal("\\u is followed by four hexadecimal digits, as in \\u00A3", at: backslash)
    }

    @inline(never)
    func loneSurrogate(at backslash: Int) -> JSONSyntaxError {
        let unit = String(decoding: bytes[backslash..<backslash + 6], as: UTF8.self)
        return refusal(
            "\(unit) is half of a surrogate pair without its other half; write the character itself",
            at: backslash)
    }

    @inline(never)
    func wrongUTF8(at place: Int) -> JSONSyntaxError {
        let first = bytes[place]
        let code = Hexadecimal.text(UInt32(first), digits: 2)
        let second = place + 1 < bytes.count ? bytes[place + 1] : 0
        let reason =
            switch (first, second) {
            case (0xC0...0xC1, _), (0xE0, 0x80...0x9F), (0xF0, 0x80...0x8F): "an overlong form"
            case (0xED, 0xA0...0xBF): "half of a surrogate pair"
            case (0xF4, 0x90...0xBF), (0xF5...0xFF, _): "beyond the last character, U+10FFFF"
            case (0x80...0xBF, _): "the middle of a character without its start"
            default: "a character cut short"
            }
        return refusal("the byte 0x\(code) is not UTF-8 (\(reason)); save the file as UTF-8", at: place)
    }

    @inline(never)
    func leadingZero(at start: Int) -> JSONSyntaxError {
        refusal("a number has no leading zero; remove it, or quote the number if it is a name", at: start)
    }

    @inline(never)
    func digitMissing(at place: Int, after part: String) -> JSONSyntaxError {
        refusal("expected a digit after \(part), found \(found(at: place))", at: place)
    }
}
