import JSONText

extension Edit {
    private static let spelt = #"{ "a" : "\u00a3",  "b":[ 1 ,2,  3 ], "c" :{"d":1.0 , "e":2} }"#

    static let sequences = [
        Edit(
            "one object changed twice", "{\n  \"a\": {\"b\": 1}\n}",
            [
                JSONChange([.member("a")], .setMember("c", 2)),
                JSONChange([.member("a")], .removeMember("b")),
                JSONChange([.member("a")], .setMember("c", [3])),
            ], "{\n  \"a\": {\"c\": [3]}\n}"),
        Edit(
            "an element inserted, then changed by its id", "[\n  {\"id\": \"1\"}\n]",
            [
                JSONChange([], .insertElement(["id": "2", "x": ["y": 1]], at: 0)),
                JSONChange([.element(where: "id", equals: "2")], .setMember("z", true)),
                JSONChange([.element(where: "id", equals: "2"), .member("x")], .setMember("y", 2)),
                JSONChange([.element(where: "id", equals: "2")], .setMember("id", "3")),
                JSONChange([.element(where: "id", equals: "3")], .removeMember("z")),
                JSONChange([.element(where: "id", equals: "3")], .setMember("w", nil)),
            ], "[\n  {\"id\": \"3\", \"x\": {\"y\": 2}, \"w\": null},\n  {\"id\": \"1\"}\n]"),
        Edit(
            "a value changed and changed back", spelt,
            [JSONChange([], .setMember("a", 1)), JSONChange([], .setMember("a", "£"))], spelt),
        Edit(
            "a value changed twice and changed back twice", spelt,
            [
                JSONChange([.member("c")], .setMember("d", 5)),
                JSONChange([.member("c")], .setMember("d", nil)),
                JSONChange([.member("c")], .setMember("d", 5)),
                JSONChange([.member("c")], .setMember("d", .number("1.0"))),
            ], spelt),
        Edit(
            "a member removed and put back, wherever it is asked to stand", spelt,
            [
                JSONChange([], .removeMember("b")),
                JSONChange([], .setMember("b", [1, 2, 3], after: ["c"])),
            ], spelt),
        Edit(
            "elements removed one by one and put back", spelt,
            [
                JSONChange([.member("b")], .removeElement(at: 1)),
                JSONChange([.member("b")], .removeElement(at: 1)),
                JSONChange([.member("b")], .removeElement(at: 0)),
                JSONChange([.member("b")], .insertElement(1, at: 0)),
                JSONChange([.member("b")], .insertElement(3, at: 1)),
                JSONChange([.member("b")], .insertElement(2, at: 1)),
            ], spelt),
        Edit(
            "elements inserted and removed", spelt,
            [
                JSONChange([.member("b")], .insertElement(9, at: 3)),
                JSONChange([.member("b")], .insertElement(8, at: 0)),
                JSONChange([.member("b")], .removeElement(at: 0)),
                JSONChange([.member("b")], .removeElement(at: 3)),
            ], spelt),
        Edit(
            "the first member of an empty object set and removed", "{\"a\": {\n\n}}",
            [JSONChange([.member("a")], .setMember("b", 1)), JSONChange([.member("a")], .removeMember("b"))],
            "{\"a\": {\n\n}}"),
    ]
}
