import SeededRandom
import Testing

@testable import JSONText

@Suite("A text of kept and added parts")
struct SplicedTextTests {
    @Test("is what a plain array would be, however it is put together", arguments: 0..<200 as Range<UInt64>)
    func asPlainBytes(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        // Few different bytes, so that what is added is often what the base goes on with.
        let base = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
            UInt8.random(in: 97...99, using: &generator)
        }
        var text = SplicedText(from: base)
        var plain: [UInt8] = []
        for _ in 0..<Int.random(in: 0...12, using: &generator) {
            if Bool.random(using: &generator) {
                let start = Int.random(in: 0...base.count, using: &generator)
                let range = start..<Int.random(in: start...base.count, using: &generator)
                text.keep(range)
                plain += base[range]
            } else {
                let added = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
                    UInt8.random(in: 97...99, using: &generator)
                }
                added.withUnsafeBufferPointer { text.add($0) }
                plain += added
            }
        }
        #expect(text.bytes == plain)
        #expect(text.count == plain.count)
        #expect(text.withPieces { $0.flatMap { Array($0) } } == plain)
        #expect(!text.isBase || plain == base)
    }

    @Test("keeps what stands between two kept parts and is the same in one part")
    func joined() {
        let base = Array("[1, 2, 3]".utf8)
        var text = SplicedText(from: base)
        text.keep(0..<2)
        [UInt8(ascii: ",")].withUnsafeBufferPointer { text.add($0) }
        text.keep(3..<base.count)
        #expect(text.isBase)
        #expect(text.withPieces { $0.count } == 1)
    }
}
