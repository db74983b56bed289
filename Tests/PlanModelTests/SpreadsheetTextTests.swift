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
}
