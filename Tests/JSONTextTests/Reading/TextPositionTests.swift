import JSONText
import Testing

@Suite("Positions in a text")
struct TextPositionTests {
    struct Case: CustomTestStringConvertible {
        let text: String
        let offset: Int
        let line: Int
        let column: Int
        var testDescription: String { "\(text.debugDescription) at \(offset)" }

        init(_ text: String, _ offset: Int, _ line: Int, _ column: Int) {
            (self.text, self.offset, self.line, self.column) = (text, offset, line, column)
        }
    }

    static let cases = [
        Case("", 0, 1, 1), Case("ab", 0, 1, 1), Case("ab", 1, 1, 2), Case("ab", 2, 1, 3), Case("ab", 9, 1, 3),
        Case("a\nb", 1, 1, 2), Case("a\nb", 2, 2, 1), Case("a\nb", 3, 2, 2),
        Case("a\rb", 1, 1, 2), Case("a\rb", 2, 2, 1), Case("a\r", 2, 2, 1),
        Case("a\r\nb", 1, 1, 2), Case("a\r\nb", 2, 1, 3), Case("a\r\nb", 3, 2, 1),
        Case("\r\r\n\n", 4, 4, 1), Case("\n\r", 2, 3, 1),
        Case("\t\tx", 2, 1, 3),
        Case("£x", 2, 1, 2), Case("–x", 3, 1, 2), Case("😀x", 4, 1, 2), Case("e\u{301}x", 3, 1, 3),
        Case("a\u{2028}b", 4, 1, 3),
        Case("0123456\n89\r\nb£d", 7, 1, 8), Case("0123456\n89\r\nb£d", 8, 2, 1),
        Case("0123456\n89\r\nb£d", 12, 3, 1), Case("0123456\n89\r\nb£d", 15, 3, 3),
    ]

    @Test("count lines by LF, CRLF and CR, and columns by scalars", arguments: cases)
    func position(place: Case) {
        let expected = TextPosition(line: place.line, column: place.column)
        #expect(TextPosition(of: place.offset, in: Array(place.text.utf8)) == expected)
    }

    @Test("of many bytes come from one pass and agree with those asked for singly")
    func manyOffsets() {
        let bytes = Array("ab\r\n£\t😀\rxyz\n\n{\"title\": \"a long line\"}\r\n\r".utf8)
        let offsets = (0...bytes.count).flatMap { [$0, $0] }
        let together = bytes.withUnsafeBufferPointer { TextPosition.positions(of: offsets, in: $0) }
        #expect(together == offsets.map { TextPosition(of: $0, in: bytes) })
    }
}
