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

    static func root(_ operation: Change.Operation) -> Change {
        Change(RecordName(.plan, "p"), operation)
    }

    static func organisation(_ id: String) -> MemberValue {
        .record(["id": .text(id), "name": .text("N")])
    }

    static func adding(_ id: String, at place: Int) -> Change {
        root(.insert(list: "organisations", at: place, organisation(id)))
    }

    static func removing(_ id: String, at place: Int) -> Change {
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
}
