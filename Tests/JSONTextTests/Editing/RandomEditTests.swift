import SeededRandom
import JSONText
import RandomJSON
import Testing

@Suite("Random changes of random documents")
struct RandomEditTests {
    @Test("give the value that they should, and with their inverses the same bytes", arguments: 0..<60)
    func changesAndInverses(block: Int) throws {
        for seed in block * 50..<(block + 1) * 50 {
            var generator = SeededGenerator(seed: UInt64(seed))
            let value = RandomValue.object(depth: 4, using: &generator)
            var format = RandomFormat(using: &generator)
            format.write(value)
            let bytes = Array(format.text.utf8)
            var model = RandomJSONChanges(value)
            for _ in 0..<Int.random(in: 1...12, using: &generator) {
                model.changeSomething(using: &generator)
            }

            let changed = try JSONEditor.apply(model.changes, to: bytes)
            #expect(try JSONValue(parsing: changed).inNameOrder == model.value.inNameOrder, "seed \(seed)")
            let undone = try JSONEditor.apply(model.changes + model.inverses.reversed(), to: bytes)
            #expect(undone == bytes, "seed \(seed)")
        }
    }
}
