import JSONText

extension Edit {
    static let insertions = [
        Edit(
            "into nothing, minified", #"{"a":[],"b":1}"#,
            [JSONChange([.member("a")], .insertElement(["x": 1, "y": 2], at: 0))],
            #"{"a":[{"x":1,"y":2}],"b":1}"#),
        Edit(
            "numbers in front, between and behind", "[1, 3 ]",
            [
                JSONChange([], .insertElement(0, at: 0)), JSONChange([], .insertElement(2, at: 2)),
                JSONChange([], .insertElement(4, at: 4)),
            ], "[0, 1, 2, 3, 4 ]"),
        Edit(
            "behind one on its line", "[\n\t1\n]", [JSONChange([], .insertElement(2, at: 1))],
            "[\n\t1,\n\t2\n]"),
        Edit(
            "before one on its line", "[\n\n\t1\n]", [JSONChange([], .insertElement(0, at: 0))],
            "[\n\n\t0,\n\t1\n]"),
        Edit(
            "a one-line object among one-line objects",
            "[\n  { \"a\": 1, \"b\": [ 2 ] },\n  { \"a\": 3 }\n]\n",
            [JSONChange([], .insertElement(["a": 4, "b": [5], "c": ["d": 6]], at: 2))],
            "[\n  { \"a\": 1, \"b\": [ 2 ] },\n  { \"a\": 3 },\n  { \"a\": 4, \"b\": [ 5 ], \"c\": { \"d\": 6 } }\n]\n"
        ),
        Edit(
            "an object in lines among objects in lines", "[\n  {\n    \"a\": 1\n  }\n]",
            [JSONChange([], .insertElement(["a": 2, "b": ["c": 3]], at: 1))],
            "[\n  {\n    \"a\": 1\n  },\n  {\n    \"a\": 2,\n    \"b\": {\n      \"c\": 3\n    }\n  }\n]"),
        Edit(
            "a hugging object among hugging ones", "{\n  \"x\": [{\n    \"a\": 1\n  }]\n}",
            [JSONChange([.member("x")], .insertElement(["a": 2], at: 1))],
            "{\n  \"x\": [{\n    \"a\": 1\n  }, {\n    \"a\": 2\n  }]\n}"),
        Edit(
            "one-line objects all in a line", #"{"y": [ {"a": 1}, {"b": 2} ]}"#,
            [JSONChange([.member("y")], .insertElement(["c": 3], at: 1))],
            #"{"y": [ {"a": 1}, {"c": 3}, {"b": 2} ]}"#),
        Edit(
            "as the nearest neighbour, where they differ",
            "[\n  {\"a\": 1},\n  {\n    \"a\": 2\n  }\n]",
            [
                JSONChange([], .insertElement(["b": 1], at: 1)),
                JSONChange([], .insertElement(["b": 2], at: 3)),
            ],
            "[\n  {\"a\": 1},\n  {\"b\": 1},\n  {\n    \"a\": 2\n  },\n  {\n    \"b\": 2\n  }\n]"),
        Edit(
            "into an empty array, as its like is elsewhere",
            "{\n    \"p\": {\n        \"rows\": [\n            1\n        ]\n    },\n    \"q\": {\n        \"rows\": []\n    }\n}",
            [JSONChange([.member("q"), .member("rows")], .insertElement(2, at: 0))],
            "{\n    \"p\": {\n        \"rows\": [\n            1\n        ]\n    },\n    \"q\": {\n        \"rows\": [\n            2\n        ]\n    }\n}"
        ),
        Edit(
            "into an array that is created",
            "{\n  \"a\": [\n    {\n      \"id\": \"x\",\n      \"last\": 1\n    }\n  ]\n}",
            [
                JSONChange(
                    [.member("a"), .element(where: "id", equals: "x"), .member("updates")],
                    .insertElementCreating(["on": "2026"], at: 0, after: ["id"])),
                JSONChange(
                    [.member("a"), .element(where: "id", equals: "x"), .member("updates")],
                    .insertElementCreating(["on": "2027"], at: 1, after: ["id"])),
            ],
            """
            {
              "a": [
                {
                  "id": "x",
                  "updates": [
                    {
                      "on": "2026"
                    },
                    {
                      "on": "2027"
                    }
                  ],
                  "last": 1
                }
              ]
            }
            """),
        Edit(
            "into an array created in a one-line object",
            "[\n  { \"id\": \"x\" },\n  { \"id\": \"y\", \"n\": [ 1 ] }\n]",
            [JSONChange([.index(0), .member("u")], .insertElementCreating(["on": "2026"], at: 0))],
            "[\n  { \"id\": \"x\", \"u\": [{ \"on\": \"2026\" }] },\n  { \"id\": \"y\", \"n\": [ 1 ] }\n]"),
        Edit(
            "a row in one line, as other rows of the record are",
            """
            [
              {
                "id": "x",
                "updates": [
                  { "on": "2026", "tags": ["a"] }
                ]
              }
            ]
            """,
            [
                JSONChange(
                    [.index(0), .member("evidence")],
                    .insertElementCreating(["on": "2027", "tags": ["b"]], at: 0)),
                JSONChange([.index(0)], .setMember("map", ["stages": [["id": "1"]]])),
            ],
            """
            [
              {
                "id": "x",
                "updates": [
                  { "on": "2026", "tags": ["a"] }
                ],
                "evidence": [
                  { "on": "2027", "tags": ["b"] }
                ],
                "map": {
                  "stages": [
                    { "id": "1" }
                  ]
                }
              }
            ]
            """),
        Edit(
            "behind an object that stood by itself", "{\n  \"a\": {\n    \"x\": 1\n  }\n}",
            [JSONChange([.member("a")], .insertElementCreating(2, at: 1))],
            "{\n  \"a\": [{\n    \"x\": 1\n  }, 2]\n}"),
        Edit(
            "before an object that stood by itself", #"{"a":{"x":1}}"#,
            [JSONChange([.member("a")], .insertElementCreating(2, at: 0))], #"{"a":[2,{"x":1}]}"#),
    ]
}
