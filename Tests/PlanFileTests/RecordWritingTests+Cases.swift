import PlanModel

// Rows, one line, and what is inside a record.
extension RecordWritingTests {
    static let inRows = [
        Case(
            "a row between rows",
            "\n\"organisations\": [\n  { \"id\": \"a\", \"name\": \"N\" },\n  { \"id\": \"c\", \"name\": \"N\" }\n]\n",
            [adding("b", at: 1)],
            "\n\"organisations\": [\n  { \"id\": \"a\", \"name\": \"N\" },\n  { \"id\": \"b\", \"name\": \"N\" },\n"
                + "  { \"id\": \"c\", \"name\": \"N\" }\n]\n"),
        Case(
            "a member goes to its usual place",
            "\n\"organisations\": [\n  { \"id\": \"a\" , \"name\" :\"N\", \"kind\": \"team\", \"x\": 1 }\n]\n",
            [Change(RecordName(.organisation, "a"), .set(member: "short", from: nil, to: .text("S")))],
            "\n\"organisations\": [\n  { \"id\": \"a\" , \"name\" :\"N\", \"short\": \"S\", \"kind\": \"team\", \"x\": 1 }\n]\n"
        ),
    ]

    static let onOneLine = [
        Case(
            "a record", #""organisations":[{"id":"a","name":"N"}]"#, [adding("b", at: 1)],
            #""organisations":[{"id":"a","name":"N"},{"id":"b","name":"N"}]"#),
        Case(
            "a new list", #""x":1"#, [adding("b", at: 0)], #""organisations":[{"id":"b","name":"N"}],"x":1"#),
        Case(
            "an empty list", #""organisations":[ ]"#, [adding("b", at: 0)],
            #""organisations":[{"id":"b","name":"N"}]"#),
        Case(
            "a list of names gains one", #""organisations":[{"id":"a","name":"N","aliases":["x" ,"z"]}]"#,
            [
                Change(
                    RecordName(.organisation, "a"),
                    .set(
                        member: "aliases", from: .list([.text("x"), .text("z")]),
                        to: .list([.text("x"), .text("y"), .text("z")])))
            ], #""organisations":[{"id":"a","name":"N","aliases":["x" ,"y" ,"z"]}]"#),
        Case(
            "a list of names changes one", #""aliases":[ "x","\u0079", "z" ]"#,
            [
                root(
                    .set(
                        member: "aliases", from: .list([.text("x"), .text("y"), .text("z")]),
                        to: .list([.text("x"), .text("q"), .text("z")])))
            ], #""aliases":[ "x","q", "z" ]"#),
    ]

    static let inside = [
        Case(
            "a sign-off among others of the same document and role",
            #""signOffs":[{"document":"d","role":"r","kind":"approver","sent":"2015"},{"kind":"contributor","role":"r","document":"d","sent":"2014"}]"#,
            [
                Change(
                    Place(
                        RecordName(.plan, "p"),
                        inside: [.entry(list: "signOffs", key: ["d", "r", "contributor"])]),
                    .set(member: "returned", from: nil, to: .text("2016")))
            ],
            #""signOffs":[{"document":"d","role":"r","kind":"approver","sent":"2015"},{"kind":"contributor","role":"r","document":"d","sent":"2014","returned":"2016"}]"#
        ),
        Case(
            "one source becomes a list", #""source": { "document": "d", "x": 1 }"#,
            [root(.insert(list: "source", at: 1, .record(["document": .text("e")])))],
            #""source": [{ "document": "d", "x": 1 }, { "document": "e" }]"#),
        Case(
            "the one source goes", #""note":"n","source":{"document":"d"}"#,
            [root(.remove(list: "source", at: 0, .record(["document": .text("d")])))], #""note":"n""#),
        Case(
            "a member of an object changes and what is unknown in it stays",
            #""labels":{"note":"n","complete":"Done"}"#,
            [
                root(
                    .set(
                        member: "labels", from: .record(["complete": .text("Done")]),
                        to: .record(["complete": .text("Ready"), "red": .text("Bad")])))
            ], #""labels":{"note":"n","complete":"Ready","red":"Bad"}"#),
        Case(
            "a stage of the route map", #""routeMap":{"title":"R","stages":[{"id":"s","title":"S"}]}"#,
            [
                Change(
                    Place(RecordName(.plan, "p"), inside: [.member("routeMap")]),
                    .insert(list: "stages", at: 0, .record(["id": .text("t"), "title": .text("T")]))),
                Change(RecordName(.stage, "t"), .set(member: "purpose", from: nil, to: .text("P"))),
            ],
            #""routeMap":{"title":"R","stages":[{"id":"t","title":"T","purpose":"P"},{"id":"s","title":"S"}]}"#
        ),
        Case(
            "a record moves to another list and changes there",
            #""meetings":[{"id":"m","body":"b","date":"2015","questions":[{"id":"q","text":"Q"}]},{"id":"n","body":"b","date":"2016"}]"#,
            [
                Change(RecordName(.meeting, "m"), .remove(list: "questions", at: 0, question)),
                Change(RecordName(.meeting, "n"), .insert(list: "questions", at: 0, question)),
                Change(RecordName(.question, "q"), .set(member: "by", from: nil, to: .text("A"))),
            ],
            #""meetings":[{"id":"m","body":"b","date":"2015","questions":[]},{"id":"n","body":"b","date":"2016","questions":[{"id":"q","text":"Q","by":"A"}]}]"#
        ),
        Case(
            "a record goes with all that is in it, comes back and changes inside",
            #""meetings":[{"id":"m","body":"b","date":"2015","questions":[{"id":"q","text":"Q"}]}]"#,
            [
                root(.remove(list: "meetings", at: 0, meeting)),
                root(.insert(list: "meetings", at: 0, meeting)),
                Change(RecordName(.question, "q"), .set(member: "by", from: nil, to: .text("A"))),
                root(.insert(list: "meetings", at: 0, otherMeeting)),
                Change(RecordName(.question, "q"), .set(member: "text", from: .text("Q"), to: .text("R"))),
            ],
            #""meetings":[{"id":"n","body":"b","date":"2016"},{"id":"m","body":"b","date":"2015","questions":[{"id":"q","text":"R","by":"A"}]}]"#
        ),
    ]

    private static let meeting = MemberValue.record([
        "id": .text("m"), "body": .text("b"), "date": .text("2015"),
        "questions": .list([question]),
    ])

    private static let question = MemberValue.record(["id": .text("q"), "text": .text("Q")])

    private static let otherMeeting = MemberValue.record([
        "id": .text("n"), "body": .text("b"), "date": .text("2016"),
    ])
}
