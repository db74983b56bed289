import JSONText
import Testing

@Suite("Names in an object that the caller walks")
struct MemberNamesTests {
    /// Walks the members of the outermost object and of those inside it.
    private func walk(_ cursor: inout JSONCursor, _ names: inout MemberNames) throws(JSONSyntaxError) {
        guard try cursor.peek() == .object else { return try cursor.skipValue() }
        try cursor.beginObject()
        names.open()
        while let name = try cursor.nextMember() {
            try names.record(name, in: cursor.bytes)
            try walk(&cursor, &names)
        }
        names.close()
    }

    @Test(
        "that stand twice are found, at the place of the second",
        arguments: [
            ("{\"a\":{\"a\":1,\"b\":2},\"b\":3}", nil), ("{\"a\":{\"a\":1},\"b\":{\"a\":1},\"a\":2}", 25),
            ("{\"a\":{\"b\":1,\"\\u0062\":2}}", 12),
        ] as [(String, Int?)])
    func twice(text: String, offset: Int?) {
        Array(text.utf8).withUnsafeBufferPointer { bytes in
            var cursor = JSONCursor(bytes)
            var names = MemberNames()
            var found: JSONSyntaxError?
            do throws(JSONSyntaxError) { try walk(&cursor, &names) } catch { found = error }
            #expect(found?.offset == offset)
        }
    }

    @Test("that stand twice can be reported by a caller that kept no places")
    func reportedFromStart() throws {
        let text = "[{\"b\":[],\n \"a\":1, \"a\":2}]"
        try Array(text.utf8).withUnsafeBufferPointer { bytes in
            var cursor = JSONCursor(bytes)
            try cursor.beginArray()
            _ = try cursor.nextElement()
            let start = cursor.offset
            try cursor.beginObject()
            var last: JSONString?
            while let name = try cursor.nextMember() {
                last = name
                try cursor.skipValue()
            }
            let error = JSONSyntaxError.duplicateName(try #require(last), ofObjectAt: start, in: bytes)
            #expect(error.offset == 18)
            #expect(
                error.message
                    == "the name \"a\" stands twice in this object, first at line 2, column 2; keep one of the two"
            )
        }
    }
}
