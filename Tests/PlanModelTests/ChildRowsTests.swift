import PlanModel
import SeededRandom
import Testing

/// A list of children is the list that was made, whether its rows follow each other or not.
@Suite struct ChildRowsTests {
    @Test(arguments: 0..<8 as Range<UInt64>) func isTheListThatWasMade(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var plan = PlanRecords(bytes: [])
        var made: [(list: Rows, rows: [Int32])] = []
        for _ in 0..<100 {
            let first = Int32.random(in: 0...1000, using: &generator)
            var rows = Array(first..<first + Int32.random(in: 0...5, using: &generator))
            if Bool.random(using: &generator) { rows.shuffle(using: &generator) }
            made.append((plan.list(rows), rows))
        }
        for (list, rows) in made {
            #expect(Array(plan[children: list]) == rows)
            #expect(list.count == rows.count)
            #expect(list.isEmpty == rows.isEmpty)
        }
    }

    @Test func onlyRowsThatDoNotFollowEachOtherAreListed() {
        var plan = PlanRecords(bytes: [])
        _ = plan.list([3, 4, 5] as [Int32])
        #expect(plan.rows.isEmpty)
        _ = plan.list([3, 5] as [Int32])
        #expect(plan.rows == [3, 5])
    }
}
