import Exchange
import PlanModel
import PlanStore
import Testing

@Suite struct ListTableSortTests {
    private static func label(_ id: String, _ short: String) -> ListValue {
        .record(RecordLabel(id: id, short: short))
    }

    private static func edtf(_ text: String) throws -> ListValue {
        .date(try EDTF.parse(text).get())
    }

    private func order(
        _ values: [ListValue], by order: String = "x", naming: RecordNaming = .ids
    ) throws -> [Int] {
        var table = ListTable(
            columns: [ListColumn("x"), ListColumn("place")],
            rows: values.enumerated().map { [$0.element, .integer($0.offset)] }, emptyNote: "")
        try table.sort(by: ListOrder(order), naming: naming)
        return table.rows.compactMap { row in
            if case .integer(let place) = row[1] { return place }
            return nil
        }
    }

    @Test func textSortsByFoldedLettersAndDigitsByValue() throws {
        let values: [ListValue] = [.text("1.10"), .text("b"), .text("1.2"), .text("A"), .text("1.02")]
        #expect(try order(values) == [2, 4, 0, 3, 1])
    }

    @Test func absentValuesComeLastAlsoInReverse() throws {
        let values: [ListValue] = [.none, .integer(-5), .integer(3), .none, .texts([]), .integer(20)]
        #expect(try order(values) == [1, 2, 5, 0, 3, 4])
        #expect(try order(values, by: "-x") == [5, 2, 1, 0, 3, 4])
    }

    @Test func equalRowsKeepTheirOrderInReverse() throws {
        let values: [ListValue] = [.flag(true), .flag(false), .flag(true), .flag(false)]
        #expect(try order(values) == [1, 3, 0, 2])
        #expect(try order(values, by: "-x") == [0, 2, 1, 3])
    }

    @Test func datesSortByFirstThenLastDay() throws {
        let values = try ["2015", "2015-01-02", "2015-01", "../2014-12", "2014-12-31"].map(Self.edtf)
        #expect(try order(values) == [3, 4, 2, 0, 1])
    }

    @Test func listsSortByTheirFirstElement() throws {
        let values: [ListValue] = [.texts(["b", "a"]), .texts(["a", "z"]), .texts(["a", "b"])]
        #expect(try order(values) == [1, 2, 0])
    }

    @Test func recordsSortByWhatTheFormatShowsOfThem() throws {
        let values = [Self.label("a", "Zebra"), Self.label("b", "Ant")]
        #expect(try order(values, naming: .ids) == [0, 1])
        #expect(try order(values, naming: .shortNames) == [1, 0])
    }

    @Test func amountsSortByTheirLowerThenTheirUpperEnd() throws {
        let one = Money(hundredths: 100)
        let two = Money(hundredths: 200)
        let values: [ListValue] = [
            .amount(.range(min: one, max: two), currency: "GBP"), .amount(.exact(one), currency: "GBP"),
            .amount(.exact(Money(hundredths: 50)), currency: "GBP"),
        ]
        #expect(try order(values) == [2, 1, 0])
    }

    @Test func anUnknownColumnNamesThoseThereAre() throws {
        #expect {
            try order([.none], by: "-wrong")
        } throws: { error in
            (error as? ListOrder.UnknownColumn)?.message
                == "\"wrong\" is not a column of this list; expected x or place"
        }
    }
}
