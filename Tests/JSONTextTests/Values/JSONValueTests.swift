import JSONText
import Testing

@Suite("Values in memory")
struct JSONValueTests {
    @Test("keep order, spelling and plain text")
    func parsing() throws {
        let value = try JSONValue(
            parsing: #"{"b": 1.50, "a": [true, null, "\u00a3\n\ud83d\ude00"], "c": {}}"#)
        #expect(
            value == ["b": .number("1.50"), "a": [true, nil, "£\n😀"], "c": .object(JSONObject())])
        #expect(throws: JSONSyntaxError.self) { try JSONValue(parsing: "{\"a\":1,\"a\":1}") }
        #expect(throws: JSONSyntaxError.self) { try JSONValue(parsing: "[] x") }
    }

    @Test("are compared byte by byte, and objects in order")
    func equality() {
        #expect(JSONValue.string("\u{E9}") != .string("e\u{301}"))
        #expect(JSONValue.number("1") != .number("1.0"))
        #expect(["a": 1, "b": 2] as JSONValue != ["b": 2, "a": 1])
        #expect(["\u{E9}": 1] as JSONValue != ["e\u{301}": 1])
        #expect(JSONValue.null != false)
    }

    @Test("are written on one line")
    func compactText() {
        let value: JSONValue = ["a": [1, "x\"y", nil], "b": [:], "c": [], "d": ["e": true]]
        #expect(value.compactText == #"{"a":[1,"x\"y",null],"b":{},"c":[],"d":{"e":true}}"#)
    }

    @Test("are written in lines for people")
    func prettyText() {
        let value: JSONValue = ["a": [1, ["b": "£"]], "c": [], "d": [:]]
        #expect(
            value.prettyText == """
                {
                  "a": [
                    1,
                    {
                      "b": "£"
                    }
                  ],
                  "c": [],
                  "d": {}
                }
                """)
    }

    @Test("change by name in an object")
    func subscripts() {
        var object = JSONObject([JSONMember(name: "a", value: 1), JSONMember(name: "b", value: 2)])
        object["a"] = 3
        object["c"] = 4
        object["b"] = nil
        object["x"] = nil
        #expect(JSONValue.object(object) == ["a": 3, "c": 4])
        #expect(object["c"] == 4 && object["b"] == nil)
    }
}
