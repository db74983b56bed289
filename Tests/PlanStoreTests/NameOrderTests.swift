import PlanModel
import PlanStore
import SeededRandom
import Testing

/// Fast orders are those of the plain comparison.
@Suite struct NameOrderTests {
    private let pieces = [
        "a", "A", "b", "é", "É", "ø", "1", "2", "10", "010", "0", "00", "12345678901", "99999999999", " ",
        ".",
        "the council ", "The Council", "~", "-", "ß", "\u{0}", "\u{1}", "report ", "reports", "😀",
    ]

    private func names(_ count: Int, seed: UInt64) -> [String] {
        var generator = SeededGenerator(seed: seed)
        return (0..<count).map { _ in
            (0..<Int.random(in: 0..<7, using: &generator)).map { _ in
                pieces.randomElement(using: &generator) ?? ""
            }.joined()
        }
    }

    /// The places of the names by the plain comparison, stable.
    private func plain(_ names: [String], isReversed: Bool) -> [Int32] {
        let places = names.indices.sorted { one, other in
            if FoldedText.isOrdered(names[one], before: names[other]) { return !isReversed }
            if FoldedText.isOrdered(names[other], before: names[one]) { return isReversed }
            return one < other
        }
        return places.map { Int32($0) }
    }

    @Test(arguments: 0..<8 as Range<UInt64>, [false, true])
    func namesStandAsTheyAreCompared(_ seed: UInt64, _ isReversed: Bool) {
        let names = names(400, seed: seed)
        var order = NameOrder(capacity: names.count)
        for name in names { order.add(name) }
        #expect(order.places(isReversed: isReversed) == plain(names, isReversed: isReversed))
    }

    @Test(arguments: [false, true])
    func titlesStandAsTheyAreCompared(_ isReversed: Bool) throws {
        let store = PlanStore(try Plans.bundled(), from: try Plans.viewpoint())
        for kind in RecordKind.allCases {
            var list = RecordList(kind)
            for plan in store.plans.indices {
                list.append(store.rows(of: kind, in: plan).map { Int32($0.row) }, of: plan)
            }
            let titles = list.map { store.plans[$0.plan].records.title(of: $0.kind, row: $0.row) }
            let expected = list.ordered(plain(titles, isReversed: isReversed))
            #expect(store.orderedByTitle(list, isReversed: isReversed) == expected)
        }
    }

    @Test func numbersStandStableAndTheMissingLast() {
        let numbers: [Int64?] = [3, nil, 1, 3, nil, -2, 1]
        #expect(NumberOrder.places(of: numbers) == [5, 2, 6, 0, 3, 1, 4])
        #expect(NumberOrder.places(of: numbers, isReversed: true) == [0, 3, 2, 6, 5, 1, 4])
        #expect(NumberOrder.places(of: []) == [])
        #expect(NumberOrder.places(of: [nil, nil]) == [0, 1])
        #expect(NumberOrder.places(of: [Int64.max, nil, Int64.min, 0]) == [2, 3, 0, 1])
    }

    @Test(arguments: [40, 4_000_000] as [Int64], [false, true])
    func numbersNearAndFarStandAsTheyAreCompared(_ widest: Int64, _ isReversed: Bool) {
        var generator = SeededGenerator(seed: UInt64(widest))
        let numbers = (0..<500).map { _ -> Int64? in
            let number = Int64.random(in: -widest...widest, using: &generator)
            return number % 7 == 0 ? nil : number
        }
        let known = numbers.indices.filter { numbers[$0] != nil }
        let expected = known.sorted { one, other in
            let (left, right) = (numbers[one] ?? 0, numbers[other] ?? 0)
            return left == right ? one < other : (left < right) != isReversed
        }
        let missing = numbers.indices.filter { numbers[$0] == nil }
        #expect(
            NumberOrder.places(of: numbers, isReversed: isReversed) == (expected + missing).map { Int32($0) })
    }

    @Test func alikeNamesHaveTheSameRank() {
        var order = NameOrder()
        for name in ["b", "A", "1.10", "é", "a", "1.2", "e", "B"] { order.add(name) }
        #expect(order.ranks == [3, 2, 1, 4, 2, 0, 4, 3])
    }
}
