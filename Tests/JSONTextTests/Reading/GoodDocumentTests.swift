import JSONText
import Testing

@Suite("Good documents")
struct GoodDocumentTests {
    @Test(
        "are read, whatever their kind",
        arguments: [
            "null", "true", "false", "0", "-0", "12", "1.5", "-1.50", "1e5", "1E+05", "1e-0", "0.1e1",
            "\"\"", "\"a\"", "[]", "{}", "[ ]", "{\n}", " \t\r\n[1, 2]\n", "[[[]]]", "{\"\":0}",
            "{\"a\":{\"a\":{\"a\":1}}}", "[{\"a\":1},{\"a\":2}]", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
            "\"\\u00e9\\u00E9\\u0000\"", "\"\\uD83D\\uDE00\\udbff\\udfff\"",
            "\"\u{7F}£–\u{D7FF}\u{E000}😀\u{10FFFF}\"",
            "\"\u{2028}\u{FEFF}\"", "\"eight by seven plus one\"",
            "{\"a\":[],\"b\":{},\"c\":\"\",\"d\":null}",
        ])
    func areRead(text: String) throws {
        #expect(fault(in: text) == nil)
        _ = try JSONValue(parsing: text)
    }

    @Test("reach the depth limit of 512")
    func reachTheDepthLimit() {
        let brackets = String(repeating: "[", count: 512) + String(repeating: "]", count: 512)
        #expect(fault(in: brackets) == nil)
        #expect(
            fault(in: "[\(brackets)]")
                == "1:513: objects and arrays stand more than 512 deep in each other")
    }

    @Test("with many names in one object are read, and a name that stands twice is still found")
    func manyNames() {
        let members = (0..<500).map { "\"n\($0)\":{\"n\($0)\":0}" }.joined(separator: ",")
        #expect(fault(in: "{\(members)}") == nil)
        #expect(
            fault(in: "{\(members),\n\"n7\":0}")
                == "2:1: the name \"n7\" stands twice in this object, first at line 1, column 100; "
                + "keep one of the two")
    }

    @Test("give the caller their names, strings and numbers in order")
    func walk() throws {
        let text = #" { "a\u0062" : [ 1.50, "x\ty", true, null ] , "c" : { } } "#
        try Array(text.utf8).withUnsafeBufferPointer { bytes in
            var cursor = JSONCursor(bytes)
            #expect(try cursor.peek() == .object)
            #expect(cursor.offset == 1)
            try cursor.beginObject()
            let first = try #require(try cursor.nextMember())
            #expect(first.hasEscapes && cursor.matches(first, "ab") && !cursor.matches(first, "a"))
            try cursor.beginArray()
            #expect(try cursor.nextElement())
            #expect(try cursor.number().text(in: bytes) == "1.50")
            #expect(try cursor.nextElement())
            #expect(try cursor.string().text(in: bytes) == "x\ty")
            #expect(try cursor.nextElement())
            #expect(try cursor.bool())
            #expect(try cursor.nextElement())
            try cursor.null()
            #expect(try !cursor.nextElement())
            let second = try #require(try cursor.nextMember())
            #expect(!second.hasEscapes && cursor.matches(second, "c") && !cursor.matches(second, "cc"))
            #expect(bytes[second.offset] == UInt8(ascii: "\""))
            try cursor.skipValue()
            #expect(try cursor.nextMember() == nil)
            try cursor.end()
        }
    }
}
