import JSONText

extension Edit {
    private static let text = #"{"a": [{"id": "x"}, 1], "b": {"c": 1}, "d~/": 1}"#

    static let refusals = [
        Edit(
            "a missing member to step into", text, [JSONChange([.member("z")], .removeMember("y"))],
            #"the document has no member "z""#),
        Edit(
            "a missing member to remove", text, [JSONChange([.member("b")], .removeMember("y"))],
            #"/b has no member "y""#),
        Edit(
            "a missing element by index", text, [JSONChange([.member("a"), .index(2)], .removeMember("y"))],
            "/a has 2 elements; index 2 is none of them"),
        Edit(
            "an element to remove beyond the end", text, [JSONChange([.member("a")], .removeElement(at: 2))],
            "/a has 2 elements; index 2 is none of them"),
        Edit(
            "a place to insert beyond the end", text, [JSONChange([.member("a")], .insertElement(1, at: 3))],
            "/a has 2 elements; index 3 is none of them"),
        Edit(
            "a place to insert beyond the start", text,
            [JSONChange([.member("a")], .insertElement(1, at: -1))],
            "/a has 2 elements; index -1 is none of them"),
        Edit(
            "a missing element by id", text,
            [JSONChange([.member("a"), .element(where: "id", equals: "y")], .removeMember("id"))],
            #"/a has no element whose "id" is "y""#),
        Edit(
            "a missing element by several members", #"[{"x":"1","y":"1"}, {"x":"1","y":2}, {"x":"1"}]"#,
            [JSONChange([.element(where: [JSONKey("x", "1"), JSONKey("y", "2")])], .removeMember("x"))],
            #"the document has no element whose "x" is "1" and "y" is "2""#),
        Edit(
            "an element beyond an object that stands for a list of one", #"{"a":{}}"#,
            [JSONChange([.member("a")], .removeElementOrObject(at: 1))],
            "/a has 1 element; index 1 is none of them"),
        Edit(
            "an element that is not there to be replaced", text,
            [JSONChange([.member("a")], .setElement(1, at: 2))],
            "/a has 2 elements; index 2 is none of them"),
        Edit(
            "an object for an array", text, [JSONChange([.member("b")], .removeElement(at: 0))],
            "/b is not an array"),
        Edit(
            "an array for an object", text, [JSONChange([.member("a")], .removeMember("a"))],
            "/a is not an object"),
        Edit(
            "a number for an object", text,
            [JSONChange([.member("b"), .member("c"), .member("x")], .removeMember("a"))],
            "/b/c is not an object"),
        Edit(
            "a number for an array", text, [JSONChange([.member("d~/"), .index(0)], .removeMember("a"))],
            "/d~0~1 is not an array"),
        Edit(
            "an index into an object", text, [JSONChange([.index(0)], .removeMember("a"))],
            "the document is not an array"),
        Edit(
            "an index into an array that does not exist", text,
            [JSONChange([.member("new")], .insertElementCreating(1, at: 1))],
            "/new has 0 elements; index 1 is none of them"),
        Edit(
            "a number that is none", text, [JSONChange([.member("b")], .setMember("c", .number("1,000")))],
            "what should be written in /b is not JSON: the document is complete here; "
                + "expected nothing more, found ','"),
        Edit(
            "a document that is none", "{\"a\": 1,}", [],
            "the document is not JSON: a comma must not stand before '}'; remove it"),
        Edit(
            "a document without places", "1", [JSONChange([], .removeMember("a"))],
            "the document is not an object"),
    ]
}
