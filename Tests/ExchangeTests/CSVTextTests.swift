import Exchange
import Testing

@Suite struct CSVTextTests {
    @Test(arguments: [
        ("plain", "plain"), ("=1+1", "'=1+1"), ("+44", "'+44"), ("-5", "'-5"), ("@x", "'@x"), ("\tx", "'\tx"),
        ("\rx", "'\rx"), ("  =x", "'  =x"), ("'=x", "''=x"), (" ' =x", "' ' =x"), ("'x", "'x"),
        ("a=b", "a=b"),
        ("", ""), ("\nx", "\nx"), ("''", "''"),
    ])
    func textThatASpreadsheetWouldRunGetsOneApostrophe(_ text: String, _ guarded: String) {
        #expect(CSVText.guarded(text) == guarded)
    }

    @Test func aQuoteWithACombiningMarkIsDoubledToo() {
        let table = ListTable(columns: [ListColumn("x")], rows: [[.text("a\"\u{301},b")]], emptyNote: "")
        #expect(CSVText.of(table) == "x\r\n\"a\"\"\u{301},b\"\r\n")
    }

    @Test func numbersAreNeverGuarded() {
        #expect(CSVText.field(.integer(-5)) == "-5")
        #expect(CSVText.field(.texts(["=a", "b"])) == "'=a;b")
    }
}
