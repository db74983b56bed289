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
