import PlanFile
import PlanModel
import Testing

/// What a save makes of records that come, go and change, in each layout of a file.
@Suite struct RecordWritingTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let before: String
        let changes: [Change]
        let after: String

        init(_ title: String, _ before: String, _ changes: [Change], _ after: String) {
            testDescription = title
            self.before =
                "{\"format\":\"scrutineer-plan/1\",\"id\":\"p\",\"title\":\"T\",\"pillars\":[],\(before)}"
            self.changes = changes
            self.after =
                "{\"format\":\"scrutineer-plan/1\",\"id\":\"p\",\"title\":\"T\",\"pillars\":[],\(after)}"
        }
    }

    @Test(arguments: inLines + inRows + onOneLine + inside)
    func isWrittenLikeItsNeighbours(_ one: Case) throws {
        var plan = try PlanText.read(one.before)
        var done: [Change] = []
        for change in one.changes { done.append(try plan.apply(change)) }
        let written = try PlanFile.write(plan, with: done)
        #expect(String(decoding: written, as: UTF8.self) == one.after)
        #expect(try PlanFile.read(written, name: "plan.json").whole == plan.whole)
        for change in done.reversed() { done.append(try plan.apply(change.inverse)) }
        #expect(try PlanFile.write(plan, with: done) == plan.bytes)
    }

    private static func root(_ operation: Change.Operation) -> Change {
        Change(RecordName(.plan, "p"), operation)
    }

    private static func organisation(_ id: String) -> MemberValue {
        .record(["id": .text(id), "name": .text("N")])
    }

    private static func adding(_ id: String, at place: Int) -> Change {
        root(.insert(list: "organisations", at: place, organisation(id)))
    }

    private static func removing(_ id: String, at place: Int) -> Change {
        root(.remove(list: "organisations", at: place, organisation(id)))
    }

    private static let three = """

          "organisations": [
            {
              "id": "a",
              "name": "N"
            },
            {
              "id": "b",
              "name": "N"
            },
            {
              "id": "c",
              "name": "N"
            }
          ]

        """

    private static let two = """

          "organisations": [
            {
              "id": "a",
              "name": "N"
            },
            {
              "id": "c",
              "name": "N"
            }
          ]

        """

    private static let one = """

          "organisations": [
            {
              "id": "c",
              "name": "N"
            }
          ]

        """

    private static let inLines = [
        Case("a record between two", two, [adding("b", at: 1)], three),
        Case("a record at the end", one.replacing("\"c\"", with: "\"a\""), [adding("c", at: 1)], two),
        Case("a record at the start", one, [adding("a", at: 0)], two),
        Case("the middle one goes", three, [removing("b", at: 1)], two),
        Case("the first one goes", two, [removing("a", at: 0)], one),
        Case("the last one goes", two, [removing("c", at: 1)], one.replacing("\"c\"", with: "\"a\"")),
        Case("the only one goes", one, [removing("c", at: 0)], "\n  \"organisations\": []\n"),
        Case(
            "a record goes and another comes", two, [removing("c", at: 1), adding("d", at: 1)],
            two.replacing("\"c\"", with: "\"d\"")),
        Case(
            "tabs and CRLF", one.replacing("  ", with: "\t").replacing("\n", with: "\r\n"),
            [adding("a", at: 0)],
            two.replacing("  ", with: "\t").replacing("\n", with: "\r\n")),
        Case(
            "CR", one.replacing("\n", with: "\r"), [adding("a", at: 0)], two.replacing("\n", with: "\r")),
    ]

    private static let inRows = [
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

    private static let onOneLine = [
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

    private static let inside = [
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
