import JSONText
import Testing

@Suite("Quoting")
struct JSONQuotingTests {
    @Test(
        "escapes only what must be",
        arguments: [
            ("", #""""#), ("a/b'£😀\u{7F}\u{2028}", "\"a/b'£😀\u{7F}\u{2028}\""), ("\"\\", #""\"\\""#),
            ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#), ("\0\u{1F}", #""\u0000\u001f""#),
        ])
    func quoting(text: String, quoted: String) throws {
        #expect(jsonQuoted(text) == quoted)
        #expect(try JSONValue(parsing: quoted) == .string(text))
    }

    @Test("is undone by unescaping, whatever the spelling")
    func unescaping() throws {
        let text = #""a\/\"\\\b\f\n\r\t\u0041\u00e9\u20AC\ud83d\ude00z""#
        #expect(try JSONValue(parsing: text) == .string("a/\"\\\u{8}\u{C}\n\r\tA\u{E9}€😀z"))
    }
}
