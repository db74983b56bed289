import Testing

@testable import PlanModel

@Suite struct SpreadsheetTextTests {
    @Test(arguments: [
        ("plain", "plain"), ("=1+1", "'=1+1"), ("+44", "'+44"), ("-5", "'-5"), ("@x", "'@x"), ("\tx", "'\tx"),
        ("\rx", "'\rx"), ("  =x", "'  =x"), ("'=x", "''=x"), (" ' =x", "' ' =x"), ("'x", "'x"),
        ("a=b", "a=b"),
        ("", ""), ("\nx", "\nx"), ("''", "''"),
    ])
    func textThatASpreadsheetWouldRunGetsOneApostrophe(_ text: String, _ guarded: String) {
        #expect(SpreadsheetText.guarded(text) == guarded)
    }

    @Test func aFieldEndsNeitherItselfNorItsLine() {
        #expect(SpreadsheetText.tabbed([["a\tb", "c\r\nd"], ["\u{1b}[2J", ""]]) == "a b\tc  d\n [2J\t\n")
    }

    @Test(arguments: [
        ("£1,500,000", "1500000"), ("-3", "-3"), ("0", "0"), ("12.50", "12.50"), ("-£4", "-4"),
    ])
    func numbersAreLeftAsValues(_ text: String, _ value: String) {
        #expect(SpreadsheetText.value(text) == value)
    }

    @Test(arguments: ["", "-", "£", "--1", "-£-1", "=1", "1+1", "EUR 90", "3 late", "1e5"])
    func whatIsNoNumberIsNone(_ text: String) {
        #expect(SpreadsheetText.value(text) == nil)
    }
}
