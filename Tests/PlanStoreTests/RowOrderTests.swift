import SeededRandom
import Testing

@testable import PlanStore

/// An order of rows is the list of them, whether it is kept as one or not.
@Suite struct RowOrderTests {
    @Test(arguments: 0..<8 as Range<UInt64>) func isTheListOfItsRows(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let counted = Array(0..<Int32.random(in: 0...20, using: &generator))
        let others = (0..<Int.random(in: 0...20, using: &generator)).map { _ in
            Int32.random(in: 0...40, using: &generator)
        }
        var order = RowOrder()
        for row in counted + others { order.append(row) }
        #expect(Array(order) == counted + others)
        #expect(order.map { $0 } == counted + others)
        var some = RowSet()
        for _ in 0..<20 { some.insert(Int.random(in: 0...40, using: &generator)) }
        #expect(order.rows(in: some) == (counted + others).filter { some.contains(Int($0)) })
    }
}
