import JSONText

extension Edit {
    static let removals = [
        Edit("the only member", "{ \"a\": 1 }", [JSONChange([], .removeMember("a"))], "{}"),
        Edit(
            "the first on a line", #"{ "a": 1, "b": 2 }"#, [JSONChange([], .removeMember("a"))],
            #"{ "b": 2 }"#),
        Edit(
            "one in the middle of a line", #"{"a": 1, "b": 2, "c": 3}"#, [JSONChange([], .removeMember("b"))],
            #"{"a": 1, "c": 3}"#),
        Edit("the last on a line", "[1, 2, 3 ]", [JSONChange([], .removeElement(at: 2))], "[1, 2 ]"),
        Edit(
            "the first of some lines", "{\n  \"a\": 1,\n  \"b\": 2\n}\n",
            [JSONChange([], .removeMember("a"))],
            "{\n  \"b\": 2\n}\n"),
        Edit(
            "the last of some lines", "[\r\n\t1,\r\n\t2\r\n]", [JSONChange([], .removeElement(at: 1))],
            "[\r\n\t1\r\n]"),
        Edit(
            "one of some lines", "[\n  {\"a\": 1},\n  {\n    \"a\": 2\n  },\n  {\"a\": 3}\n]",
            [JSONChange([], .removeElement(at: 1))], "[\n  {\"a\": 1},\n  {\"a\": 3}\n]"),
        Edit(
            "the first of a row in a table", "[\n  1, 2,\n  3, 4\n]", [JSONChange([], .removeElement(at: 2))],
            "[\n  1, 2,\n  4\n]"),
        Edit(
            "with leading commas", "{ \"a\": 1\n, \"b\": 2\n, \"c\": 3\n}",
            [JSONChange([], .removeMember("b"))],
            "{ \"a\": 1\n, \"c\": 3\n}"),
        Edit(
            "hugging objects", "[{\n  \"a\": 1\n}, {\n  \"a\": 2\n}]",
            [JSONChange([], .removeElement(at: 0))],
            "[{\n  \"a\": 2\n}]"),
        Edit("a member that is there", #"{"a":1,"b":2}"#, [JSONChange([], .clearMember("a"))], #"{"b":2}"#),
        Edit("a member that is not there", #"{"a":1 }"#, [JSONChange([], .clearMember("b"))], #"{"a":1 }"#),
        Edit(
            "an element of a list", #"{"a":[1,2]}"#,
            [JSONChange([.member("a")], .removeElementOrObject(at: 1))], #"{"a":[1]}"#),
        Edit(
            "an object that stands for a list of one", #"{"a":{"x":1},"b":2}"#,
            [JSONChange([.member("a")], .removeElementOrObject(at: 0))], #"{"b":2}"#),
    ]
}
