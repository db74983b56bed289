extension MergeCase {
    /// Whole records: added, deleted, moved.
    static let records: [MergeCase] = [
        MergeCase(
            "records added on both sides, by id where they meet",
            base: actions(action("a")), ours: actions(action("a"), action("c")),
            theirs: actions(action("a"), action("b")), merged: actions(action("a"), action("b"), action("c"))),
        MergeCase(
            "records put in another order by one side",
            base: actions(action("a"), action("b"), action("c")),
            ours: actions(action("c"), action("a"), action("b")),
            theirs: actions(action("a"), action("b", note), action("c"), action("d")),
            merged: actions(action("c"), action("a"), action("b", note), action("d"))),
        MergeCase(
            "a record deleted by one side",
            base: actions(action("a"), action("b", milestones("m"))), ours: actions(action("a")),
            theirs: actions(action("a", note), action("b", milestones("m"))),
            merged: actions(action("a", note))),
        MergeCase(
            "a record deleted by ours, something in it changed by theirs",
            base: actions(action("a"), action("b", milestones("m"))), ours: actions(action("a")),
            theirs: actions(action("a"), action("b", milestones("m", "n"))), merged: actions(action("a")),
            conflicts: [
                "p: action:b: ours deleted it, theirs changed it to {\"id\":\"b\",\"title\":\"A\","
                    + "\"status\":\"paused\",\"milestones\":[{\"id\":\"m\",\"title\":\"M\"},{\"i…; ours is kept"
            ], taken: [actions(action("a"), action("b", milestones("m", "n")))]),
        MergeCase(
            "a record deleted by theirs, an update added by ours",
            base: actions(action("a"), action("b")), ours: actions(action("a"), action("b", update)),
            theirs: actions(action("a")), merged: actions(action("a"), action("b", update)),
            conflicts: [
                "p: action:b: ours changed it to {\"id\":\"b\",\"title\":\"A\",\"status\":\"paused\","
                    + "\"updates\":[{\"on\":\"2015\",\"text\":\"\"}]}, theirs deleted it; ours is kept"
            ], taken: [actions(action("a"))]),
        MergeCase(
            "a record moved by one side and changed by the other",
            base: pillars(action("a"), ""), ours: pillars("", action("a")),
            theirs: pillars(action("a", note), ""),
            merged: pillars("", action("a", note))),
        MergeCase(
            "a milestone moved, and its new action changed",
            base: actions(action("a", milestones("m")), action("b")),
            ours: actions(action("a", "\"milestones\":[]"), action("b", milestones("m"))),
            theirs: actions(action("a", milestones("m")), action("b", note)),
            merged: actions(action("a", "\"milestones\":[]"), action("b", note + "," + milestones("m")))),
        MergeCase(
            "a record moved out of one that is deleted",
            base: actions(nested(["a", "b"]), action("c")), ours: actions(action("b"), action("c")),
            theirs: actions(nested(["a", "b"], note), action("c")),
            merged: actions(action("b", note), action("c"))),
        MergeCase(
            "a record moved to two places",
            base: actions(action("a"), action("b"), action("c")),
            ours: actions(nested(["b", "a"]), action("c")), theirs: actions(action("b"), nested(["c", "a"])),
            merged: actions(nested(["b", "a"]), action("c")),
            conflicts: ["p: action:a: place: ours action:b, theirs action:c; ours is kept"],
            taken: [actions(action("b"), nested(["c", "a"]))]),
        MergeCase(
            "two records moved into each other",
            base: actions(action("a"), action("b")), ours: actions(nested(["b", "a"])),
            theirs: actions(nested(["a", "b"])), merged: actions(nested(["b", "a"])),
            conflicts: ["p: action:b: place: ours pillar:1, theirs action:a; ours is kept"],
            taken: [actions(nested(["a", "b"]))]),
        MergeCase(
            "a record moved deeper, and one added at its bottom",
            base: actions(nested(letters(1...7)), nested(letters(8...8))),
            ours: actions(nested(letters(8...8) + letters(1...7))),
            theirs: actions(nested(letters(1...7) + ["x"]), nested(letters(8...8))),
            merged: actions(nested(letters(8...8) + letters(1...7))),
            conflicts: [
                "p: action:x: place: ours nothing, theirs {\"id\":\"x\",\"title\":\"A\",\"status\":\"paused\"}, "
                    + "which would stand deeper than 8 levels; ours is kept"
            ], taken: [actions(nested(letters(1...7) + ["x"]), nested(letters(8...8)))]),
        MergeCase(
            "a record moved into one that ours deleted",
            base: actions(action("a"), action("b")), ours: actions(action("a")),
            theirs: actions(nested(["b", "a"])), merged: actions(action("a")),
            conflicts: [
                "p: action:b: ours deleted it, theirs changed it to {\"id\":\"b\",\"title\":\"A\","
                    + "\"status\":\"paused\",\"actions\":[{\"id\":\"a\",\"title\":\"A\",\"status…; ours is kept"
            ], taken: [actions(nested(["b", "a"]))]),
        MergeCase(
            "the same record added by both is one",
            base: actions(action("a")), ours: actions(action("a"), action("b", milestones("m"))),
            theirs: actions(action("a"), action("b", milestones("n"))),
            merged: actions(action("a"), action("b", milestones("m", "n")))),
        MergeCase(
            "without a common ancestor records of one id are one",
            base: nil, ours: actions(action("a"), action("b", note)),
            theirs: actions(action("b"), action("c")),
            merged: actions(action("a"), action("b", note), action("c"))),
        MergeCase(
            "stages of the route map",
            base: "\"routeMap\":{\"title\":\"R\",\"stages\":[\(stage("s"))]}",
            ours: "\"routeMap\":{\"title\":\"Q\",\"stages\":[\(stage("s")),\(stage("u"))]}",
            theirs: "\"routeMap\":{\"title\":\"R\",\"stages\":[\(stage("s")),\(stage("t"))],\"note\":\"n\"}",
            merged: "\"routeMap\":{\"title\":\"Q\",\"stages\":[\(stage("s")),\(stage("t")),\(stage("u"))],"
                + "\"note\":\"n\"}"),
    ]

    private static let note = "\"note\":\"n\""
    private static let update = "\"updates\":[{\"on\":\"2015\",\"text\":\"\"}]"

    private static func letters(_ range: ClosedRange<Int>) -> [String] { range.map { "n\($0)" } }

    private static func actions(_ actions: String...) -> String { pillar(actions.joined(separator: ",")) }

    private static func pillars(_ one: String, _ other: String) -> String {
        "\"pillars\":[{\"id\":\"1\",\"title\":\"P\",\"actions\":[\(one)]},"
            + "{\"id\":\"2\",\"title\":\"P\",\"actions\":[\(other)]}]"
    }

    private static func milestones(_ ids: String...) -> String {
        "\"milestones\":[\(ids.map { "{\"id\":\"\($0)\",\"title\":\"M\"}" }.joined(separator: ","))]"
    }

    private static func stage(_ id: String) -> String { "{\"id\":\"\(id)\",\"title\":\"S\"}" }
}
