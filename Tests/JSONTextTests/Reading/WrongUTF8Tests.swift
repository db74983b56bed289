import Testing

@Suite("Bytes that are not UTF-8")
struct WrongUTF8Tests {
    struct Case: CustomTestStringConvertible {
        let bytes: [UInt8]
        let reason: String
        var testDescription: String { bytes.map { String($0, radix: 16) }.joined(separator: " ") }
    }

    static let cases = [
        Case(bytes: [0x80], reason: "the middle of a character without its start"),
        Case(bytes: [0xBF], reason: "the middle of a character without its start"),
        Case(bytes: [0xC0, 0x80], reason: "an overlong form"),
        Case(bytes: [0xC1, 0xBF], reason: "an overlong form"),
        Case(bytes: [0xE0, 0x9F, 0xBF], reason: "an overlong form"),
        Case(bytes: [0xF0, 0x8F, 0xBF, 0xBF], reason: "an overlong form"),
        Case(bytes: [0xED, 0xA0, 0x80], reason: "half of a surrogate pair"),
        Case(bytes: [0xED, 0xBF, 0xBF], reason: "half of a surrogate pair"),
        Case(bytes: [0xF4, 0x90, 0x80, 0x80], reason: "beyond the last character, U+10FFFF"),
        Case(bytes: [0xF5, 0x80, 0x80, 0x80], reason: "beyond the last character, U+10FFFF"),
        Case(bytes: [0xFF], reason: "beyond the last character, U+10FFFF"),
        Case(bytes: [0xC3], reason: "a character cut short"),
        Case(bytes: [0xE9], reason: "a character cut short"),
        Case(bytes: [0xE2, 0x80], reason: "a character cut short"),
        Case(bytes: [0xF0, 0x9F, 0x98], reason: "a character cut short"),
    ]

    @Test("are refused inside a string", arguments: cases)
    func insideString(wrong: Case) {
        let code = String(wrong.bytes[0], radix: 16, uppercase: true)
        let expected = "2:5: the byte 0x\(code) is not UTF-8 (\(wrong.reason)); save the file as UTF-8"
        let bytes = Array("[\n \"£p".utf8) + wrong.bytes
        #expect(fault(in: bytes + Array("\"]".utf8)) == expected)
        #expect(fault(in: bytes) == expected)
    }

    @Test("are refused outside a string, UTF-16 by its name")
    func outsideString() {
        #expect(fault(in: [0xFF, 0xFE, 0x7B, 0x00]) == "1:1: this is UTF-16; save it as UTF-8")
        #expect(fault(in: [0xFE, 0xFF, 0x00, 0x7B]) == "1:1: this is UTF-16; save it as UTF-8")
        #expect(
            fault(in: [0x5B, 0xE9, 0x5D]) == "1:2: expected a value, found the byte 0xE9, which is not UTF-8")
    }
}
