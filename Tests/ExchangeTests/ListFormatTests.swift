import Exchange
import PlanModel
import PlanStore
import Testing

@Suite struct ListFormatTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let value: ListValue
        let json: String
        let csv: String
        let shown: String
        var testDescription: String { json }
    }

    static func cases() throws -> [Case] {
        let tenth = try #require(ExactNumber("0.10"))
        let huge = try #require(ExactNumber("1e21"))
        let day = try EDTF.parse("2015-11-04").get()
        let labels = [RecordLabel(id: "vac", short: "VAC"), RecordLabel(id: "law", short: "Law Centre")]
        let pounds = Money(hundredths: 150_000_000)
        return [
            Case(value: .none, json: "null", csv: "", shown: ""),
            Case(
                value: .text("a \"b\", c"), json: #""a \"b\", c""#, csv: #""a ""b"", c""#, shown: #"a "b", c"#
            ),
            Case(
                value: .text("two\nlines"), json: #""two\nlines""#, csv: "\"two\nlines\"", shown: "two lines"),
            Case(
                value: .text("esc\u{1b}[31m"), json: #""esc\u001b[31m""#, csv: "esc^[[31m",
                shown: "esc^[[31m"),
            Case(value: .integer(-1234), json: "-1234", csv: "-1234", shown: "-1,234"),
            Case(value: .number(tenth), json: "0.1", csv: "0.1", shown: "0.1"),
            Case(
                value: .number(huge), json: "1000000000000000000000", csv: "1000000000000000000000",
                shown: "1,000,000,000,000,000,000,000"),
            Case(
                value: .range(min: tenth, max: huge), json: #"{"min":0.1,"max":1000000000000000000000}"#,
                csv: "0.1..1000000000000000000000", shown: "0.1 to 1,000,000,000,000,000,000,000"),
            Case(
                value: .amount(.exact(pounds), currency: "GBP"), json: "1500000", csv: "1500000",
                shown: "£1,500,000"),
            Case(
                value: .amount(.range(min: Money(hundredths: 50), max: pounds), currency: "EUR"),
                json: #"{"min":0.5,"max":1500000}"#, csv: "0.5..1500000", shown: "EUR 0.50 to EUR 1,500,000"),
            Case(value: .date(day), json: #""2015-11-04""#, csv: "2015-11-04", shown: "4 Nov 2015"),
            Case(value: .flag(true), json: "true", csv: "true", shown: "yes"),
            Case(value: .record(labels[0]), json: #""vac""#, csv: "vac", shown: "VAC"),
            Case(value: .records(labels), json: #"["vac","law"]"#, csv: "vac;law", shown: "VAC, Law Centre"),
            Case(value: .texts([]), json: "[]", csv: "", shown: ""),
        ]
    }

    private func table(_ value: ListValue) -> ListTable {
        ListTable(columns: [ListColumn("x")], rows: [[value]], emptyNote: "")
    }

    @Test(arguments: try cases()) func writesEachValueInEachFormat(_ example: Case) {
        let layout = TableLayout()
        let table = table(example.value)
        #expect(ListFormat.jsonl.text(of: table, layout: layout) == "{\"x\":\(example.json)}\n")
        #expect(ListFormat.csv.text(of: table, layout: layout) == "x\r\n\(example.csv)\r\n")
        #expect(ListFormat.table.text(of: table, layout: layout) == "x\n\(example.shown)\n")
    }

    @Test func moneyIsWrittenByCurrencyPoundsFirst() throws {
        let store = try TestPlan.store(TestPlan.riverside)
        let value = ListValue.total(store.total(of: store.rows(of: .funding, in: 0)))
        let table = table(value)
        #expect(
            ListFormat.jsonl.text(of: table, layout: TableLayout()) == #"{"x":{"GBP":251000.5,"EUR":90}}"#
                + "\n")
        #expect(ListFormat.csv.text(of: table, layout: TableLayout()) == "x\r\nGBP 251000.5;EUR 90\r\n")
        #expect(ListFormat.table.text(of: table, layout: TableLayout()) == "x\n£251,000.50, EUR 90\n")
    }

    @Test func aTableWithoutRowsIsEmptyInEveryFormatButCSV() {
        let table = ListTable(columns: [ListColumn("x"), ListColumn("y")], rows: [], emptyNote: "None.")
        let written = ListFormat.allCases.map { $0.text(of: table, layout: TableLayout()) }
        #expect(written == ["", "[]\n", "", "x,y\r\n"])
    }
}
