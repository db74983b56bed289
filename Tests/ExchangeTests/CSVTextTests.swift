import Exchange
import Testing

@Suite struct CSVTextTests {
    @Test func aQuoteWithACombiningMarkIsDoubledToo() {
        let table = ListTable(columns: [ListColumn("x")], rows: [[.text("a\"\u{301},b")]], emptyNote: "")
        #expect(CSVText.of(table) == "x\r\n\"a\"\"\u{301},b\"\r\n")
    }

    @Test func numbersAreNeverGuarded() {
        #expect(CSVText.field(.integer(-5)) == "-5")
        #expect(CSVText.field(.texts(["=a", "b"])) == "'=a;b")
    }
}
