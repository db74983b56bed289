extension MergeCase {
    /// Members of objects, one by one.
    static let members: [MergeCase] = [
        MergeCase(
            "different members of one record",
            base: actionWith("\"note\":\"x\""), ours: actionWith("\"note\":\"y\""),
            theirs: actionWith("\"note\":\"x\",\"new\":true"),
            merged: actionWith("\"note\":\"y\",\"new\":true")),
        MergeCase(
            "the same value on both sides",
            base: actionWith("\"note\":\"x\""), ours: actionWith("\"note\":\"y\""),
            theirs: actionWith("\"note\":\"y\",\"new\":true"),
            merged: actionWith("\"note\":\"y\",\"new\":true")),
        MergeCase(
            "different values",
            base: actionWith("\"note\":\"x\""), ours: actionWith("\"note\":\"y\""),
            theirs: actionWith("\"note\":\"z\""), merged: actionWith("\"note\":\"y\""),
            conflicts: ["p: action:a: note: ours \"y\", theirs \"z\"; ours is kept"],
            taken: [actionWith("\"note\":\"z\"")]),
        MergeCase(
            "a value removed and changed",
            base: actionWith("\"note\":\"x\""), ours: actionWith(""), theirs: actionWith("\"note\":\"z\""),
            merged: actionWith(""),
            conflicts: ["p: action:a: note: ours nothing, theirs \"z\"; ours is kept"],
            taken: [actionWith("\"note\":\"z\"")]),
        MergeCase(
            "a number spelled otherwise is no change",
            base: "\"dueSoonDays\":10", ours: "\"dueSoonDays\":20", theirs: "\"dueSoonDays\":1e1",
            merged: "\"dueSoonDays\":20"),
        MergeCase(
            "both ends of one amount",
            base: stream("\"amount\":{\"min\":10,\"max\":20}"),
            ours: stream("\"amount\":{\"min\":15,\"max\":20}"),
            theirs: stream("\"amount\":{\"min\":10,\"max\":12}"),
            merged: stream("\"amount\":{\"min\":15,\"max\":20}"),
            conflicts: [
                "p: funding:s: amount: ours {\"min\":15,\"max\":20}, theirs {\"min\":10,\"max\":12}; ours is kept"
            ], taken: [stream("\"amount\":{\"min\":10,\"max\":12}")]),
        MergeCase(
            "members that the format does not know",
            base: "\"x-a\":[1,2],\"x-b\":{\"c\":null}", ours: "\"x-a\":[1,2,3],\"x-b\":{\"c\":null}",
            theirs: "\"x-a\":[1,2],\"x-b\":{\"c\":1},\"x-d\":0",
            merged: "\"x-a\":[1,2,3],\"x-b\":{\"c\":1},\"x-d\":0"),
        MergeCase(
            "a list that the format does not know",
            base: "\"x-a\":[1]", ours: "\"x-a\":[1,2]", theirs: "\"x-a\":[1,3]", merged: "\"x-a\":[1,2]",
            conflicts: ["p: plan:p: x-a: ours [1,2], theirs [1,3]; ours is kept"],
            taken: ["\"x-a\":[1,3]"]),
        MergeCase(
            "a target and the labels, member by member",
            base: milestone("\"target\":{\"value\":1}") + ",\"labels\":{\"paused\":\"Held\"}",
            ours: milestone("\"target\":{\"value\":2}") + ",\"labels\":{\"paused\":\"On hold\"}",
            theirs: milestone("\"target\":{\"value\":1,\"unit\":\"m\"}")
                + ",\"labels\":{\"paused\":\"Held\",\"red\":\"Late\"}",
            merged: milestone("\"target\":{\"value\":2,\"unit\":\"m\"}")
                + ",\"labels\":{\"paused\":\"On hold\",\"red\":\"Late\"}"),
        MergeCase(
            "an object removed and changed",
            base: milestone("\"target\":{\"value\":1}"), ours: milestone("\"note\":\"\""),
            theirs: milestone("\"target\":{\"value\":2}"), merged: milestone("\"note\":\"\""),
            conflicts: ["p: milestone:m: target: ours nothing, theirs {\"value\":2}; ours is kept"],
            taken: [milestone("\"note\":\"\",\"target\":{\"value\":2}")]),
        MergeCase(
            "the route map removed, and a stage added to it",
            base: routeMap("s"), ours: routeMap("s", "t"), theirs: "\"note\":\"\"",
            merged: routeMap("s", "t") + ",\"note\":\"\"",
            conflicts: [
                "p: plan:p: routeMap: ours {\"title\":\"R\",\"stages\":[{\"id\":\"s\",\"title\":\"S\"},"
                    + "{\"id\":\"t\",\"title\":\"S\"}]}, theirs nothing; ours is kept"
            ], taken: ["\"note\":\"\""]),
        MergeCase(
            "years by year, member by member",
            base: stream("\"years\":[\(year("2015/16", 1)),\(year("2016/17", 2))]"),
            ours: stream("\"years\":[\(year("2015/16", 5)),\(year("2016/17", 2))]"),
            theirs: stream(
                "\"years\":[{\"year\":\"2015/16\",\"amount\":1,\"spent\":1},\(year("2017/18", 3))]"),
            merged: stream(
                "\"years\":[{\"year\":\"2015/16\",\"amount\":5,\"spent\":1},\(year("2017/18", 3))]")),
        MergeCase(
            "one year set to two amounts, another removed and changed",
            base: stream("\"years\":[\(year("2015/16", 1)),\(year("2016/17", 2))]"),
            ours: stream("\"years\":[\(year("2015/16", 5))]"),
            theirs: stream("\"years\":[\(year("2015/16", 6)),\(year("2016/17", 7))]"),
            merged: stream("\"years\":[\(year("2015/16", 5))]"),
            conflicts: [
                "p: funding:s years 2015/16: amount: ours 5, theirs 6; ours is kept",
                "p: funding:s years 2016/17: ours deleted it, theirs changed it to "
                    + "{\"year\":\"2016/17\",\"amount\":7}; ours is kept",
            ],
            taken: [
                stream("\"years\":[\(year("2015/16", 6))]"),
                stream("\"years\":[\(year("2015/16", 5)),\(year("2016/17", 7))]"),
            ]),
        MergeCase(
            "sign-offs by document, role and kind",
            base: "\"signOffs\":[\(signOff("Finance", ""))]",
            ours: "\"signOffs\":[\(signOff("Finance", ",\"returned\":\"2015\"")),\(signOff("Legal", ""))]",
            theirs: "\"signOffs\":[\(signOff("Finance", ",\"approved\":true")),\(signOff("Estates", ""))]",
            merged: "\"signOffs\":[\(signOff("Finance", ",\"returned\":\"2015\",\"approved\":true")),"
                + "\(signOff("Estates", "")),\(signOff("Legal", ""))]"),
        MergeCase(
            "the plan's own id follows the side that changed it",
            base: "\"id\":\"plan-1\"", ours: "\"id\":\"plan-1\",\"note\":\"\"", theirs: "\"id\":\"plan-2\"",
            merged: "\"id\":\"plan-2\",\"note\":\"\""),
        MergeCase(
            "the plan's own id set to two",
            base: "\"id\":\"plan-1\"", ours: "\"id\":\"plan-2\"", theirs: "\"id\":\"plan-3\"",
            merged: "\"id\":\"plan-2\"",
            conflicts: ["plan-2: plan:plan-2: id: ours \"plan-2\", theirs \"plan-3\"; ours is kept"],
            taken: ["\"id\":\"plan-3\""]),
        MergeCase(
            "without a common ancestor",
            base: nil, ours: actionWith("\"note\":\"y\",\"leads\":[\"x\"],\"new\":true"),
            theirs: actionWith("\"note\":\"z\",\"leads\":[\"y\"],\"places\":[\"q\"]"),
            merged: actionWith("\"note\":\"y\",\"leads\":[\"x\",\"y\"],\"new\":true,\"places\":[\"q\"]"),
            conflicts: ["p: action:a: note: ours \"y\", theirs \"z\"; ours is kept"]),
    ]

    static func stream(_ members: String) -> String {
        "\"funding\":[{\"id\":\"s\",\"title\":\"S\",\"status\":\"bid\",\"kind\":\"grant\",\(members)}]"
    }

    static func milestone(_ members: String) -> String {
        actionWith("\"milestones\":[{\"id\":\"m\",\"title\":\"M\",\(members)}]")
    }

    private static func routeMap(_ stages: String...) -> String {
        let list = stages.map { "{\"id\":\"\($0)\",\"title\":\"S\"}" }
        return "\"routeMap\":{\"title\":\"R\",\"stages\":[\(list.joined(separator: ","))]}"
    }

    private static func year(_ year: String, _ amount: Int) -> String {
        "{\"year\":\"\(year)\",\"amount\":\(amount)}"
    }

    private static func signOff(_ role: String, _ members: String) -> String {
        "{\"document\":\"d\",\"role\":\"\(role)\",\"kind\":\"approver\",\"sent\":\"2015\"\(members)}"
    }
}
