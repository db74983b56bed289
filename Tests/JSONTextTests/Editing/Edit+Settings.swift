import JSONText

extension Edit {
    static let settings = [
        Edit(
            "nothing", " {\"a\" :1 }\n", [], " {\"a\" :1 }\n"),
        Edit(
            "an equal value keeps its spelling", #"{"a": "\u00a3", "b": 1}"#,
            [JSONChange([], .setMember("a", "£"))], #"{"a": "\u00a3", "b": 1}"#),
        Edit(
            "in place", "{ \"a\" : 1 ,\n\t\"b\":\t[ ] }", [JSONChange([], .setMember("a", "x\"y"))],
            "{ \"a\" : \"x\\\"y\" ,\n\t\"b\":\t[ ] }"),
        Edit(
            "under an escaped name", #"{"\u0061": 1}"#, [JSONChange([], .setMember("a", true))],
            #"{"\u0061": true}"#),
        Edit(
            "at the end, minified", #"{"a":1}"#, [JSONChange([], .setMember("b", ["x": [1, 2], "y": [:]]))],
            #"{"a":1,"b":{"x":[1,2],"y":{}}}"#),
        Edit(
            "at the end, on one line", #"{ "a": 1, "b": [ 1, 2 ] }"#,
            [JSONChange([], .setMember("c", ["x": [1, 2], "y": "z"]))],
            #"{ "a": 1, "b": [ 1, 2 ], "c": { "x": [ 1, 2 ], "y": "z" } }"#),
        Edit(
            "into an empty object", "{}\n", [JSONChange([], .setMember("a", 1))], "{\"a\": 1}\n"),
        Edit(
            "into an empty object over two lines", "{\n}\n", [JSONChange([], .setMember("a", 1))],
            "{\n  \"a\": 1\n}\n"),
        Edit(
            "at the end, two blanks", "{\n  \"a\": 1\n}\n",
            [JSONChange([], .setMember("b", ["x": 1, "y": [1, 2], "z": [["w": nil]]]))],
            """
            {
              "a": 1,
              "b": {
                "x": 1,
                "y": [1, 2],
                "z": [
                  {
                    "w": null
                  }
                ]
              }
            }

            """),
        Edit(
            "at the end, four blanks and lists in lines", "{\n    \"a\": [\n        1,\n        2\n    ]\n}",
            [JSONChange([], .setMember("b", ["x": [3]]))],
            """
            {
                "a": [
                    1,
                    2
                ],
                "b": {
                    "x": [
                        3
                    ]
                }
            }
            """),
        Edit(
            "with tabs, CRLF and no blank after the colon", "{\r\n\t\"a\":{\r\n\t\t\"b\":1\r\n\t}\r\n}\r\n",
            [JSONChange([.member("a")], .setMember("c", ["d": 2]))],
            "{\r\n\t\"a\":{\r\n\t\t\"b\":1,\r\n\t\t\"c\":{\r\n\t\t\t\"d\":2\r\n\t\t}\r\n\t}\r\n}\r\n"),
        Edit(
            "with CR alone", "{\r \"a\" : 1\r}", [JSONChange([], .setMember("b", ["c": 1]))],
            "{\r \"a\" : 1,\r \"b\" : {\r  \"c\" : 1\r }\r}"),
        Edit(
            "without indentation", "{\n\"a\": {\n\"b\": 1\n}\n}",
            [JSONChange([], .setMember("c", ["d": 1]))],
            "{\n\"a\": {\n\"b\": 1\n},\n\"c\": {\n\"d\": 1\n}\n}"),
        Edit(
            "with leading commas", "{ \"a\": 1\n, \"b\": 2\n}", [JSONChange([], .setMember("c", 3))],
            "{ \"a\": 1\n, \"b\": 2\n, \"c\": 3\n}"),
        Edit(
            "after a sibling", "{\n  \"id\": 1,\n  \"title\": 2,\n\n  \"updates\": []\n}",
            [JSONChange([], .setMember("status", "x", after: ["id", "title", "leads"]))],
            "{\n  \"id\": 1,\n  \"title\": 2,\n  \"status\": \"x\",\n\n  \"updates\": []\n}"),
        Edit(
            "after the last sibling", "{\n  \"id\": 1\n}",
            [JSONChange([], .setMember("status", "x", after: ["id"]))],
            "{\n  \"id\": 1,\n  \"status\": \"x\"\n}"),
        Edit(
            "after a sibling on one line", #"[{"id":1,"b":2},{"id":2,"b":2}]"#,
            [JSONChange([.index(1)], .setMember("a", 0, after: ["id"]))],
            #"[{"id":1,"b":2},{"id":2,"a":0,"b":2}]"#),
        Edit(
            "like the same member of a neighbour",
            """
            {
              "actions": [
                {
                  "id": "1",
                  "leads": ["a", "b"],
                  "source": { "document": "x" },
                  "updates": [
                    {"on": "2026", "text": ""}
                  ]
                },
                {
                  "id": "2"
                }
              ]
            }
            """,
            [
                JSONChange(
                    [.member("actions"), .element(where: "id", equals: "2")],
                    .setMember("updates", [["on": "2027", "by": ["x", "y"]], ["on": "2028"]])),
                JSONChange([.member("actions"), .index(1)], .setMember("leads", ["c", "d"], after: ["id"])),
                JSONChange([.member("actions"), .index(1)], .setMember("source", ["document": "y"])),
            ],
            """
            {
              "actions": [
                {
                  "id": "1",
                  "leads": ["a", "b"],
                  "source": { "document": "x" },
                  "updates": [
                    {"on": "2026", "text": ""}
                  ]
                },
                {
                  "id": "2",
                  "leads": ["c", "d"],
                  "updates": [
                    {"on": "2027", "by": ["x", "y"]},
                    {"on": "2028"}
                  ],
                  "source": { "document": "y" }
                }
              ]
            }
            """),
        Edit(
            "a container for a container, in the manner of the old one",
            "{\n  \"a\": [1, 2],\n  \"b\": [\n    1\n  ]\n}",
            [JSONChange([], .setMember("a", [3, 4])), JSONChange([], .setMember("b", [5, 6]))],
            "{\n  \"a\": [3, 4],\n  \"b\": [\n    5,\n    6\n  ]\n}"),
        Edit(
            "a number as it is spelled", #"{"a": 1}"#, [JSONChange([], .setMember("a", .number("1.00")))],
            #"{"a": 1.00}"#),
        Edit(
            "an element in its place", "[ 1 ,\n 2,3 ]", [JSONChange([], .setElement("x", at: 1))],
            "[ 1 ,\n \"x\",3 ]"),
        Edit(
            "a member of the element with these members",
            #"[{"x":"1","y":"1"}, {"y":"\u0032","x":"1"}, {"x":"1","y":"2"}]"#,
            [JSONChange([.element(where: [JSONKey("x", "1"), JSONKey("y", "2")])], .setMember("z", 1))],
            #"[{"x":"1","y":"1"}, {"y":"\u0032","x":"1","z":1}, {"x":"1","y":"2"}]"#),
    ]
}
