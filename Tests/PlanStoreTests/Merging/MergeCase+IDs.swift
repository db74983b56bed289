extension MergeCase {
    /// One new id given to two different records.
    static let ids: [MergeCase] = [
        MergeCase(
            "two organisations, with all that names theirs",
            base: named("", "", leads: ""),
            ours: named("\(organisation("new", "Ours"))", "\"partOf\":\"new\"", leads: "\"new\""),
            theirs: named(
                "\(organisation("new", "Theirs"))", "\"note\":\"\"", leads: "\"new\"",
                "\"relations\":[{\"from\":\"new\",\"kind\":\"advises\",\"to\":\"organisation:new\"}],"
                    + "\"documents\":[{\"id\":\"d\",\"title\":\"D\",\"body\":\"new\"}],"
                    + "\"findings\":[{\"rule\":\"r\",\"record\":\"organisation:new\",\"reason\":\"\",\"by\":\"\",\"on\":\"2015-01-01\"}],"
            ),
            merged: named(
                "\(organisation("new", "Ours")),\(organisation("new-2", "Theirs"))",
                "\"partOf\":\"new\",\"note\":\"\"", leads: "\"new\",\"new-2\"",
                "\"relations\":[{\"from\":\"new-2\",\"kind\":\"advises\",\"to\":\"organisation:new-2\"}],"
                    + "\"documents\":[{\"id\":\"d\",\"title\":\"D\",\"body\":\"new-2\"}],"
                    + "\"findings\":[{\"rule\":\"r\",\"record\":\"organisation:new-2\",\"reason\":\"\",\"by\":\"\",\"on\":\"2015-01-01\"}],"
            ),
            conflicts: [
                "p: organisation:new: id: ours {\"id\":\"new\",\"name\":\"Ours\"}, theirs {\"id\":\"new-2\",\"name\":"
                    + "\"Theirs\"}, two new records of one id; ours is kept, theirs is called new-2"
            ],
            taken: [
                named(
                    "\(organisation("new-2", "Ours")),\(organisation("new", "Theirs"))",
                    "\"partOf\":\"new-2\",\"note\":\"\"", leads: "\"new-2\",\"new\"",
                    "\"relations\":[{\"from\":\"new\",\"kind\":\"advises\",\"to\":\"organisation:new\"}],"
                        + "\"documents\":[{\"id\":\"d\",\"title\":\"D\",\"body\":\"new\"}],"
                        + "\"findings\":[{\"rule\":\"r\",\"record\":\"organisation:new\",\"reason\":\"\",\"by\":\"\",\"on\":\"2015-01-01\"}],"
                )
            ]),
        MergeCase(
            "the next free id",
            base: documents("new-2"), ours: documents("new-2", "new", title: "Ours"),
            theirs: documents("new-2", "new", "new-3", title: "Theirs")
                + ",\"source\":{\"document\":\"new\"}",
            merged: documents("new-2", "new", title: "Ours")
                .replacing(
                    "}]",
                    with: "},{\"id\":\"new-4\",\"title\":\"Theirs\"},{\"id\":\"new-3\",\"title\":\"Theirs\"}]"
                )
                + ",\"source\":{\"document\":\"new-4\"}",
            conflicts: [
                "p: document:new: id: ours {\"id\":\"new\",\"title\":\"Ours\"}, theirs {\"id\":\"new-4\",\"title\":"
                    + "\"Theirs\"}, two new records of one id; ours is kept, theirs is called new-4"
            ]),
        MergeCase(
            "milestones of different actions share one space",
            base: pillar("\(action("a")),\(action("b"))"),
            ours: pillar("\(action("a", one("m", "Ours"))),\(action("b"))"),
            theirs: pillar(
                "\(action("a")),\(action("b", one("m", "Theirs") + ",\"updates\":[{\"on\":\"2015\",\"text\":\"\",\"milestones\":[\"m\"]}]"))"
            ),
            merged: pillar(
                "\(action("a", one("m", "Ours"))),\(action("b", one("m-2", "Theirs") + ",\"updates\":[{\"on\":\"2015\",\"text\":\"\",\"milestones\":[\"m-2\"]}]"))"
            ),
            conflicts: [
                "p: milestone:m: id: ours {\"id\":\"m\",\"title\":\"Ours\"}, theirs {\"id\":\"m-2\",\"title\":"
                    + "\"Theirs\"}, two new records of one id; ours is kept, theirs is called m-2"
            ],
            taken: [
                pillar(
                    "\(action("a", one("m-2", "Ours"))),\(action("b", one("m", "Theirs") + ",\"updates\":[{\"on\":\"2015\",\"text\":\"\",\"milestones\":[\"m\"]}]"))"
                )
            ]),
        MergeCase(
            "an action that theirs' streams, measures and resolutions name",
            base: pillar("") + naming("x"), ours: pillar(action("n", "\"note\":\"o\"")) + naming("x"),
            theirs: pillar(action("n", "\"note\":\"t\"")) + naming("n"),
            merged: pillar("\(action("n", "\"note\":\"o\"")),\(action("n-2", "\"note\":\"t\""))")
                + naming("n-2"),
            conflicts: [
                "p: action:n: id: ours {\"id\":\"n\",\"title\":\"A\",\"status\":\"paused\",\"note\":\"o\"}, theirs "
                    + "{\"id\":\"n-2\",\"title\":\"A\",\"status\":\"paused\",\"note\":\"t\"}, two new records of one id; "
                    + "ours is kept, theirs is called n-2"
            ],
            taken: [
                pillar("\(action("n-2", "\"note\":\"o\"")),\(action("n", "\"note\":\"t\""))") + naming("n")
            ]),
        MergeCase(
            "parts of one question",
            base: question(parts: part("a", "A"), answers: ""),
            ours: question(parts: part("a", "A") + "," + part("b", "Ours"), answers: answer("2015", "b")),
            theirs: question(parts: part("a", "A") + "," + part("b", "Theirs"), answers: answer("2016", "b")),
            merged: question(
                parts: part("a", "A") + "," + part("b", "Ours") + "," + part("b-2", "Theirs"),
                answers: answer("2015", "b") + "," + answer("2016", "b-2")),
            conflicts: [
                "p: question:q parts b: id: ours {\"id\":\"b\",\"text\":\"Ours\"}, theirs {\"id\":\"b-2\",\"text\":"
                    + "\"Theirs\"}, two new records of one id; ours is kept, theirs is called b-2"
            ],
            taken: [
                question(
                    parts: part("a", "A") + "," + part("b-2", "Ours") + "," + part("b", "Theirs"),
                    answers: answer("2015", "b-2") + "," + answer("2016", "b"))
            ]),
        MergeCase(
            "two that say the same are one",
            base: documents(), ours: documents("new"), theirs: documents("new") + ",\"note\":\"\"",
            merged: documents("new") + ",\"note\":\"\""),
    ]

    private static func organisation(_ id: String, _ name: String) -> String {
        "{\"id\":\"\(id)\",\"name\":\"\(name)\"}"
    }

    private static func named(
        _ new: String, _ members: String, leads: String, _ top: String = ""
    ) -> String {
        let old = "{\"id\":\"old\",\"name\":\"Old\"\(members.isEmpty ? "" : ",")\(members)}"
        return top + "\"organisations\":[\(old)\(new.isEmpty ? "" : ",")\(new)],"
            + actionWith("\"leads\":[\(leads)]")
    }

    private static func documents(_ ids: String..., title: String = "D") -> String {
        let list = ids.map { "{\"id\":\"\($0)\",\"title\":\"\($0 == "new-2" ? "Old" : title)\"}" }
        return "\"documents\":[\(list.joined(separator: ","))]"
    }

    private static func one(_ id: String, _ title: String) -> String {
        "\"milestones\":[{\"id\":\"\(id)\",\"title\":\"\(title)\"}]"
    }

    /// A stream, a measure, an item of the route map and a resolution that name an action.
    private static func naming(_ action: String) -> String {
        "," + stream("\"actions\":[\"\(action)\"]")
            + ",\"measures\":[{\"id\":\"k\",\"title\":\"K\",\"action\":\"\(action)\"}]"
            + ",\"routeMap\":{\"title\":\"R\",\"stages\":[],\"items\":[{\"title\":\"I\",\"action\":\"\(action)\"}]}"
            + ",\"meetings\":[{\"id\":\"g\",\"body\":\"o\",\"date\":\"2015\",\"resolutions\":[{\"id\":\"r\",\"text\":\"\","
            + "\"verb\":\"note\",\"actions\":[\"\(action)\"]}]}]"
    }

    private static func part(_ id: String, _ text: String) -> String {
        "{\"id\":\"\(id)\",\"text\":\"\(text)\"}"
    }

    private static func answer(_ on: String, _ part: String) -> String {
        "{\"on\":\"\(on)\",\"text\":\"\",\"parts\":[\"\(part)\"]}"
    }

    private static func question(parts: String, answers: String) -> String {
        "\"meetings\":[{\"id\":\"g\",\"body\":\"o\",\"date\":\"2015\",\"questions\":[{\"id\":\"q\",\"text\":\"\","
            + "\"parts\":[\(parts)],\"answers\":[\(answers)]}]}]"
    }
}
