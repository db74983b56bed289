import PlanFile
import PlanModel
import Testing

/// A save changes the bytes of what was edited and no others.
@Suite struct WritingTests {
    private func write(_ text: String, _ changes: Change...) throws -> String {
        let plan = try PlanText.read(text)
        return String(decoding: try PlanFile.write(plan, with: [.of(changes)]), as: UTF8.self)
    }

    private let tidy = """
        {
          "format": "scrutineer-plan/1",
          "id": "p",
          "title": "T",
          "pillars": [
            {
              "id": "1",
              "title": "P",
              "actions": [
                {
                  "id": "1.1",
                  "title": "A",
                  "status": "paused",
                  "updates": [
                    { "on": "2015-10", "text": "First." }
                  ],
                  "milestones": [
                    { "id": "1.1a", "title": "M", "due": "2015-12" }
                  ]
                },
                { "id": "1.2", "title": "B", "status": "paused", "local": [1, 2,3] }
              ]
            }
          ]
        }

        """

    @Test func withoutEditsTheBytesStay() throws {
        let plan = try PlanText.read(tidy)
        #expect(try PlanFile.write(plan, with: [Change]()) == plan.bytes)
    }

    @Test func aStatusTakesThePlaceOfTheOld() throws {
        #expect(
            try write(tidy, .status("1.1", from: .paused, to: .inProgress))
                == tidy.replacing(
                    "\"status\": \"paused\",\n          \"updates",
                    with: "\"status\": \"in-progress\",\n          \"updates"))
        #expect(
            try write(tidy, .status("1.2", from: .paused, to: .closed))
                == tidy.replacing("\"paused\", \"local\"", with: "\"closed\", \"local\""))
    }

    @Test func anEntryThatIsAmendedKeepsWhatTheFormatDoesNotKnow() throws {
        let text = tidy.replacing("\"First.\" }", with: "\"First.\", \"seen\": { \"by\": 1 } }")
        let first: MemberValue = .record(["on": .text("2015-10"), "text": .text("First.")])
        let second: MemberValue = .record([
            "on": .text("2015-10"), "text": .text("Second."), "by": .text("Me"),
        ])
        #expect(
            try write(text, .action("1.1", .amend(list: "updates", at: 0, from: first, to: second)))
                == text.replacing(
                    "\"text\": \"First.\", \"seen\": { \"by\": 1 } }",
                    with: "\"text\": \"Second.\", \"seen\": { \"by\": 1 }, \"by\": \"Me\" }"))
        // One that is deleted and another that is added in its place are two, though of one date.
        let removal = Change.action("1.1", .remove(list: "updates", at: 0, first))
        #expect(
            try !write(text, removal, .action("1.1", .insert(list: "updates", at: 0, second)))
                .contains("seen"))
    }

    @Test func aSourceThatStandsAloneIsAmendedWhereItStands() throws {
        let text = tidy.replacing(
            "\"id\": \"1.2\",", with: "\"id\": \"1.2\", \"source\": { \"document\": \"d\", \"seen\": 1 },")
        let old: MemberValue = .record(["document": .text("d")])
        let new: MemberValue = .record(["document": .text("d"), "ref": .text("p. 4")])
        let amendment = Change.action("1.2", .amend(list: "source", at: 0, from: old, to: new))
        let written = try write(text, amendment)
        #expect(
            written == text.replacing("\"seen\": 1 }", with: "\"seen\": 1, \"ref\": \"p. 4\" }"))
        #expect(try write(text, amendment, amendment.inverse) == text)
    }

    @Test func aSourceOfAnEntryKeepsWhatTheFormatDoesNotKnow() throws {
        let text = tidy.replacing(
            "\"First.\" }",
            with: "\"First.\", \"source\": [{ \"document\": \"d\", \"seen\": 1 }, { \"document\": \"e\" }] }")
        func update(_ reference: MemberValue?) -> MemberValue {
            .record([
                "on": .text("2015-10"), "text": .text("First."),
                "source": .list([
                    .record(["document": .text("d"), "ref": reference]), .record(["document": .text("e")]),
                ]),
            ])
        }
        let change = Change.action(
            "1.1", .amend(list: "updates", at: 0, from: update(nil), to: update(.text("p. 4"))))
        #expect(
            try write(text, change)
                == text.replacing("\"seen\": 1 }", with: "\"seen\": 1, \"ref\": \"p. 4\" }"))
    }

    @Test func aNoteStandsLikeItsNeighbours() throws {
        let old = "{ \"on\": \"2015-10\", \"text\": \"First.\" }"
        #expect(
            try write(tidy, .note("1.1", at: 1, "Second."))
                == tidy.replacing(
                    old, with: old + ",\n            { \"on\": \"2015-11-04\", \"text\": \"Second.\" }"))
        #expect(
            try write(tidy, .note("1.1", at: 0, "Zeroth."))
                == tidy.replacing(
                    old, with: "{ \"on\": \"2015-11-04\", \"text\": \"Zeroth.\" },\n            " + old))
    }

    @Test func doneStandsWhereTheFormatListsIt() throws {
        let old = "{ \"id\": \"1.1a\", \"title\": \"M\", \"due\": \"2015-12\" }"
        #expect(
            try write(tidy, .done("1.1a", to: "2015-11"))
                == tidy.replacing(
                    old,
                    with:
                        "{ \"id\": \"1.1a\", \"title\": \"M\", \"due\": \"2015-12\", \"done\": \"2015-11\" }")
        )
    }

    @Test func aMissingListIsMadeInItsPlace() throws {
        let revision = MemberValue.record(["due": .text("2016"), "on": .text("2015-11-04")])
        #expect(
            try write(
                #"{"format":"scrutineer-plan/1","id":"p","title":"T","pillars":[{"id":"1","title":"P","actions":[{"id":"1.1","title":"A","status":"paused","x":1,"milestones":[{"id":"m","title":"M","due":"2015","evidence":[]}]}]}]}"#,
                .milestone("m", .insert(list: "revisions", at: 0, revision)), .note("1.1", at: 0, "N"))
                == #"{"format":"scrutineer-plan/1","id":"p","title":"T","pillars":[{"id":"1","title":"P","actions":[{"id":"1.1","title":"A","status":"paused","x":1,"milestones":[{"id":"m","title":"M","due":"2015","revisions":[{"due":"2016","on":"2015-11-04"}],"evidence":[]}],"updates":[{"on":"2015-11-04","text":"N"}]}]}]}"#
        )
    }

    @Test(arguments: ["    ", "\t", " ", "   "])
    func anotherIndentationIsKept(_ unit: String) throws {
        let text = tidy.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let depth = line.prefix { $0 == " " }.count / 2
            return String(repeating: unit, count: depth) + line.drop { $0 == " " }
        }.joined(separator: "\n")
        let old = "{ \"on\": \"2015-10\", \"text\": \"First.\" }"
        let indentation = String(repeating: unit, count: 6)
        #expect(
            try write(text, .note("1.1", at: 1, "Second."))
                == text.replacing(
                    old, with: old + ",\n\(indentation){ \"on\": \"2015-11-04\", \"text\": \"Second.\" }"))
    }

    @Test func crlfIsKept() throws {
        let text = tidy.replacing("\n", with: "\r\n")
        let old = "{ \"on\": \"2015-10\", \"text\": \"First.\" }"
        #expect(
            try write(text, .note("1.1", at: 1, "Second."))
                == text.replacing(
                    old, with: old + ",\r\n            { \"on\": \"2015-11-04\", \"text\": \"Second.\" }"))
    }

    @Test func aMinifiedFileStaysOnItsLine() throws {
        let text = PlanText.action(#""updates":[{"on":"2015-10","text":"First."}]"#)
        #expect(
            try write(text, .note("1.1", at: 1, "Second."), .status("1.1", from: .paused, to: .complete))
                == text.replacing(#""First."}"#, with: #""First."},{"on":"2015-11-04","text":"Second."}"#)
                .replacing("\"paused\"", with: "\"complete\""))
    }

    @Test func aTextIsEscapedOnlyWhereJSONRequiresIt() throws {
        let text = PlanText.action(#""updates":[]"#)
        #expect(
            try write(text, .note("1.1", at: 0, "a\"b\\c\n\t\u{1}é😀/"))
                == text.replacing(
                    #""updates":[]"#,
                    with: #""updates":[{"on":"2015-11-04","text":"a\"b\\c\n\t\u0001é😀/"}]"#))
    }

    @Test func unknownMembersOddSpellingsAndBlanksSurvive() throws {
        let odd = """
            { "x" : [ 1 ,2.50,1e5 ], "format":"scrutineer-plan\\/1", "id":"p",\t"title":"\\u0054", "pillars" :[ { "id":"1",
            "title":"P" , "local":{"a":{}, "b" : [ ]} ,"actions":[ {"status" : "paused"  ,"id":"1.1", "y":null, "title":"A" } ] } ] }
            """
        #expect(
            try write(odd, .status("1.1", from: .paused, to: .closed))
                == odd.replacing("\"paused\"", with: "\"closed\""))
    }

    @Test func anIdIsFoundHoweverItIsSpelt() throws {
        let text = PlanText.actions(
            #"{"id":"1.\u0031","title":"A","status":"paused"},{"id":"é","title":"A","status":"paused"}"#)
        #expect(
            try write(
                text, .status("1.1", from: .paused, to: .closed), .status("é", from: .paused, to: .cancelled))
                == text.replacing(#""A","status":"paused"},"#, with: #""A","status":"closed"},"#)
                .replacing(#""A","status":"paused"}]"#, with: #""A","status":"cancelled"}]"#))
    }

    @Test func aSubActionOfASubActionIsFound() throws {
        let text = PlanText.action(
            #""actions":[{"id":"a","title":"A","status":"paused","actions":[{"id":"b","title":"B","status":"complete","milestones":[{"id":"m","title":"M","done":"2015"}]}]}]"#
        )
        #expect(
            try write(text, .status("b", from: .complete, to: .closed), .done("m", from: "2015", to: nil))
                == text.replacing("\"complete\"", with: "\"closed\"").replacing(#","done":"2015""#, with: ""))
    }

    @Test func aRecordThatIsNotThereIsRefused() throws {
        let plan = try PlanText.read(tidy)
        let error = #expect(throws: EditRefused.self) {
            try PlanFile.write(plan, with: [.of(.status("9.9", from: .paused, to: .closed))])
        }
        #expect(error?.reason == "There is no action:9.9 in the plan.")
    }
}
