import Testing

@testable import JSONText

/// What the first bytes of a document are worth.
@Suite struct PrefixTests {
    private func document(
        _ text: String, depth: Int = 4, limit: @escaping (String) -> Int = { _ in .max }
    ) -> String {
        let bytes = Array(text.utf8)
        let made = bytes.withUnsafeBufferPointer { source in
            JSONPrefix.document(source, partsToDepth: depth) { limit($0.text(in: source)) }
        }
        return String(decoding: made, as: UTF8.self)
    }

    @Test(arguments: [
        (#"{"a": 1, "b": [1, 2, {"c": tr"#, #"{"a":1,"b":[1,2,{}]}"#),
        (#"{"a": 1, "b": [1, 2, {"c": "d"}], "e"#, #"{"a":1,"b":[1,2,{"c": "d"}]}"#),
        (
            #"{"p": [{"i": "1", "l": [{"x": 1}, {"x": 2}, {"x"#,
            #"{"p":[{"i":"1","l":[{"x": 1},{"x": 2}]}]}"#
        ),
        (#"{"t": "a ] } \" b", "u": "never clo"#, #"{"t":"a ] } \" b"}"#),
        (#"{"n": 12"#, "{}"),
        ("{", "{}"),
    ])
    func whatIsWholeIsTakenAndWhatIsOpenIsClosed(text: String, expected: String) {
        #expect(document(text) == expected)
    }

    @Test func ofLongListsOnlyTheBeginningIsTaken() {
        let text = #"{"short": [1, 2, 3, 4, 5, 6, 7, 8, 9], "long": [1, 2, 3, 4, 5, 6, 7, 8, 9], "end": 0, "#
        #expect(
            document(text) { $0 == "short" ? 7 : .max }
                == #"{"short":[1,2],"long":[1,2,3,4,5,6,7,8,9],"end":0}"#)
    }

    @Test func everyBeginningBecomesAWholeDocument() throws {
        let text =
            #"{"a": [{"b": [{"c": ["\"]", 1.5, null]}, {"c": {}}], "d": "é"}, {"b": []}], "e": {"f": [true]}}"#
        for count in 1...text.utf8.count {
            for depth in 1...5 {
                let made = document(String(decoding: text.utf8.prefix(count), as: UTF8.self), depth: depth)
                #expect(throws: Never.self) {
                    _ = try Array(made.utf8).withUnsafeBufferPointer { bytes throws(JSONSyntaxError) in
                        try JSONValue(parsing: bytes)
                    }
                }
            }
        }
    }
}
