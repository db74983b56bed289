import Settings
import Testing

struct ColumnsFileTests {
    private func read(_ text: String) throws -> ListChoices {
        try ColumnsFile.read(Array(text.utf8), path: "columns.json")
    }

    @Test func whatWasWrittenIsReadAgain() throws {
        var choices = ListChoices()
        #expect(ColumnsFile.text(of: choices) == "{}\n")
        choices["funding"].order = ["amount", "title"]
        choices["funding"].hidden = ["funder"]
        choices["funding"].sort = "days open"
        choices["funding"].isReversed = true
        choices["overdue"].group = "lead"
        let text = ColumnsFile.text(of: choices)
        #expect(
            text == """
                {
                  "funding": { "order": ["amount", "title"], "hidden": ["funder"], "sort": "days open", "reversed": true },
                  "overdue": { "group": "lead" }
                }

                """)
        let again = try read(text)
        #expect(again == choices)
    }

    @Test func aListThatStandsAsItUsuallyDoesIsNotKept() {
        var choices = ListChoices()
        choices["measures"].hidden = ["unit"]
        choices["measures"].hidden = []
        #expect(choices.isEmpty)
    }

    @Test func whatTheSettingsSayStandsUntilSomethingElseIsChosen() throws {
        var wanted = ListChoice()
        wanted.hidden = ["funder"]
        var choices = ListChoices(usual: ["funding": wanted])
        #expect(choices["funding"] == wanted && choices.names == [] && !choices.isEmpty)
        choices["funding"] = ListChoice()
        let text = ColumnsFile.text(of: choices)
        #expect(text == "{\n  \"funding\": {}\n}\n", "that all is shown is a choice too")
        #expect(
            try ColumnsFile.read(Array(text.utf8), path: "columns.json", over: ["funding": wanted]) == choices
        )
        choices["funding"] = wanted
        #expect(choices.names == [] && ColumnsFile.text(of: choices) == ColumnsFile.nothing)
    }

    @Test func twoSessionsKeepWhatEachChose() {
        let earlier = ListChoices()
        var mine = earlier
        mine["funding"].sort = "end"
        var theirs = earlier
        theirs["overdue"].group = "lead"
        theirs["funding"].sort = "amount"
        var both = theirs
        both["funding"].sort = "end"
        #expect(mine.changes(since: earlier, over: theirs) == both)
        var cleared = both
        cleared["overdue"] = ListChoice()
        #expect(cleared.changes(since: both, over: both)["overdue"].group == nil)
    }

    @Test func whatIsNotKnownIsPassedOver() throws {
        let choices = try read(#"{"plan": {"sort": "due", "widths": [1, {"a": 2}]}, "odd": {}}"#)
        #expect(choices.names == ["plan"])
        #expect(choices["plan"].sort == "due")
    }

    @Test(arguments: [
        ("[]", "columns.json:1:1:"), ("{\n  \"plan\": 3\n}", "columns.json:2:11:"), ("", "columns.json:1:1:"),
        (#"{"plan": {"order": "x"}}"#, "columns.json:1:20:"), ("{} x", "columns.json:1:4:"),
    ])
    func faultsNameTheirPlace(text: String, place: String) {
        do {
            _ = try read(text)
            Issue.record("it was read")
        } catch {
            #expect("\(error)".hasPrefix(place), "\(error)")
        }
    }
}
