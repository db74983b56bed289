import Testing

/// Lines and columns count from 1; a column is one Unicode scalar, a tab one; LF, CRLF and CR end a line.
@Suite struct LineAndColumnTests {
    private let fault = "/asOf: 1 is not a day; expected a full day such as 2015-10-31"

    @Test(arguments: [
        ("", "1:72"), ("\n", "2:8"), ("\r\n", "2:8"), ("\r", "2:8"), ("\n\n", "3:8"), ("\r\r", "3:8"),
        ("\r\n\r\n", "3:8"), ("\n\r", "3:8"), ("\r\n\n", "3:8"), ("\t", "1:73"), ("\n\t\t", "2:10"),
        ("\"note\":\"é\",", "1:83"), ("\"note\":\"😀\",", "1:83"), ("\"note\":\"e\u{301}\",", "1:84"),
        ("\"note\":\"👩‍👧\",", "1:85"), ("\"note\":\"\u{2028}\",", "1:83"), ("\"note\":\"\u{85}\",", "1:83"),
    ])
    func aPlaceIsCounted(_ before: String, _ place: String) {
        let text = "{\(PlanText.head),\"pillars\":[],\(before)\"asOf\":1}"
        #expect(PlanText.errors(text) == ["plan.json:\(place): \(fault)"])
    }

    @Test func aPointerEscapesWhatRFC6901Escapes() {
        let text = PlanText.top(##""a/b~c":{"x":1,"x":2}"##)
        #expect(PlanText.errors(text).first?.contains(": /a~1b~0c/x: ") == true)
    }
}
