import Exchange
import Testing

@Suite struct TableLayoutTests {
    private let table = ListTable(
        columns: [ListColumn("name"), ListColumn("days", .number), ListColumn("note", .text)],
        rows: [
            [.text("Café"), .integer(7), .text("short")],
            [.text("会議"), .integer(1277), .text("a rather long note that goes on")],
        ], emptyNote: "")

    @Test func columnsAreAlignedByWhatTheScreenShows() {
        #expect(
            TableLayout().text(of: table) == """
                name   days  note
                Café      7  short
                会議  1,277  a rather long note that goes on

                """)
    }

    @Test func aTerminalGetsWhatFits() {
        let lines = TableLayout(width: 30).text(of: table).split(separator: "\n")
        #expect(lines.last == "会議  1,277  a rather long no…")
        let narrow = TableLayout(width: 5).text(of: table).split(separator: "\n")
        #expect(narrow.last == "会議  1,277  a rather lo…")
    }

    @Test func onlyHeadingsAreStyled() {
        let text = TableLayout(isStyled: true).text(of: table)
        #expect(text.hasPrefix("\u{1b}[1mname   days  note\u{1b}[0m\nCafé "))
    }

    @Test func withoutUTF8EverythingIsASCII() {
        let text = TableLayout(width: 30, isASCII: true).text(of: table)
        #expect(text.utf8.allSatisfy { $0 < 0x80 })
        #expect(text.contains("Cafe"))
        #expect(text.contains("..."))
    }
}
