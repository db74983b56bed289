import HostilePlan
import JSONText
import PlanFile
import PlanModel
import PlanStore
import SamplePlans
import SeededRandom
import Testing

@testable import Exchange

/// Every list by every one of its columns: sorting loses no row, keeps those that are equal as they stood, puts those
/// without a value last, and says the same in reverse.
@Suite struct SortingPropertyTests {
    private static let kinds: [ListKind] = ListKind.allCases

    private func store(_ source: Int) throws -> PlanStore {
        let records =
            source == 0
            ? try (0..<sample_plan_count()).map { index in
                let plan = sample_plan_at(index)
                return try PlanFile.read(
                    Array(UnsafeBufferPointer(start: plan.bytes, count: plan.count)),
                    name: String(cString: plan.id))
            }
            : try ["one", "two"].map { id in
                try PlanFile.read(
                    Array(HostilePlan.json(id: id, startingWith: source).compactText.utf8), name: id)
            }
        let today = try #require(Day("2026-07-02"))
        return PlanStore(records, from: Viewpoint(today: today))
    }

    @Test(arguments: kinds, [0, 1, 40]) func sortingIsStable(kind: ListKind, source: Int) throws {
        let store = try store(source)
        for naming in [RecordNaming.ids, .shortNames] {
            let list = numbered(kind.table(of: store, keeping: PlanFilter()))
            for column in list.columns.map(\.name) where column != "place" {
                let upwards = try places(of: list, by: column, naming)
                let downwards = try places(of: list, by: "-" + column, naming)
                #expect(upwards.sorted() == Array(list.rows.indices), "\(column)")
                let keys = list.rows.map { SortKey($0[index(of: column, in: list)], naming: naming) }
                check(upwards, keys, isReversed: false, column)
                check(downwards, keys, isReversed: true, column)
                // Sorted once more, nothing moves.
                var again = list
                try again.sort(by: ListOrder(column), naming: naming)
                let once = again
                try again.sort(by: ListOrder(column), naming: naming)
                #expect(again == once, "\(column)")
            }
        }
    }

    /// An order that compares any two values alike whichever way it is asked, and has no rings.
    @Test func textsHaveOneOrder() {
        var random = SeededGenerator(seed: 5)
        let pieces =
            HostileText.texts + [
                "1", "01", "10", "2", "é", "E", "e\u{301}", "Straße", "STRASSE", "", " ", "٣",
                "x9999999999999999999999",
            ]
        let texts = (0..<400).map { _ in
            (0..<Int.random(in: 0...3, using: &random)).map { _ in
                pieces[Int.random(in: 0..<pieces.count, using: &random)]
            }.joined()
        }.map(FoldedText.fold)
        var rings = 0
        for _ in 0..<40_000 {
            let (one, two, three) = (pick(texts, &random), pick(texts, &random), pick(texts, &random))
            let isBefore = FoldedText.isOrdered(one, before: two)
            #expect(!(isBefore && FoldedText.isOrdered(two, before: one)))
            #expect(!FoldedText.isOrdered(one, before: one))
            if isBefore, FoldedText.isOrdered(two, before: three), !FoldedText.isOrdered(one, before: three) {
                rings += 1
            }
            let isSame = { (left: String, right: String) in
                !FoldedText.isOrdered(left, before: right) && !FoldedText.isOrdered(right, before: left)
            }
            if isSame(one, two), isSame(two, three), !isSame(one, three) { rings += 1 }
        }
        #expect(rings == 0)
    }

    private func pick(_ texts: [String], _ random: inout SeededGenerator) -> String {
        texts[Int.random(in: 0..<texts.count, using: &random)]
    }

    private func check(_ places: [Int], _ keys: [SortKey?], isReversed: Bool, _ column: String) {
        for (one, two) in zip(places, places.dropFirst()) {
            switch (keys[one], keys[two]) {
            case (nil, nil): #expect(one < two, "\(column)")
            case (_?, nil): break
            case (nil, _?): Issue.record("\(column): a row without a value stands before one with")
            case (let left?, let right?):
                let isWrong = isReversed ? left.isOrdered(before: right) : right.isOrdered(before: left)
                #expect(!isWrong, "\(column)")
                let isEqual = !left.isOrdered(before: right) && !right.isOrdered(before: left)
                #expect(!isEqual || one < two, "\(column)")
            }
        }
    }

    /// The list with the place of each row in a column of its own.
    private func numbered(_ table: ListTable) -> ListTable {
        ListTable(
            columns: table.columns + [ListColumn("place")],
            rows: table.rows.enumerated().map { $0.element + [.integer($0.offset)] }, emptyNote: "")
    }

    private func places(of list: ListTable, by order: String, _ naming: RecordNaming) throws -> [Int] {
        var list = list
        try list.sort(by: ListOrder(order), naming: naming)
        return list.rows.compactMap { if case .integer(let place)? = $0.last { place } else { nil } }
    }

    private func index(of column: String, in list: ListTable) -> Int {
        list.columns.firstIndex { $0.name == column } ?? 0
    }
}
