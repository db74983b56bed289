import JSONText
import SeededRandom
import Testing

@testable import Workspace

@Suite struct DigestStreamTests {
    private func bytes(_ count: Int, using generator: inout SeededGenerator) -> [UInt8] {
        (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }

    @Test(arguments: 0..<100 as Range<UInt64>)
    func theCutsMakeNoDifference(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let bytes = bytes(Int.random(in: 0...500, using: &generator), using: &generator)
        var stream = DigestStream()
        var start = 0
        while start < bytes.count {
            let end = min(bytes.count, start + Int.random(in: 0...70, using: &generator))
            bytes[start..<end].withUnsafeBytes { stream.add($0) }
            start = end
        }
        #expect(stream.digest == Digest.of(bytes))
        #expect(ContentDigest(of: SplicedText(bytes)) == ContentDigest(of: bytes))
    }

    @Test(arguments: [0, 1, 7, 8, 31, 32, 33, 63, 64, 100, 129])
    func eachByteAndTheLengthCount(_ count: Int) {
        var generator = SeededGenerator(seed: UInt64(count))
        var bytes = bytes(count, using: &generator)
        let digest = Digest.of(bytes)
        #expect(Digest.of(bytes + [0]) != digest)
        for index in bytes.indices {
            bytes[index] ^= 1 << UInt8.random(in: 0...7, using: &generator)
            #expect(Digest.of(bytes) != digest, "byte \(index)")
            bytes[index] = bytes[index] &+ 1
        }
    }

    @Test func placesCount() {
        let words = (0..<16).map { word in [UInt8](repeating: UInt8(word), count: 8) }
        let digest = Digest.of(words.flatMap(\.self))
        for one in words.indices {
            for other in words.indices where other > one {
                var swapped = words
                swapped.swapAt(one, other)
                #expect(Digest.of(swapped.flatMap(\.self)) != digest, "words \(one) and \(other)")
            }
        }
    }
}
