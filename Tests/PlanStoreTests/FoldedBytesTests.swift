import SeededRandom
import Testing

@testable import PlanStore

/// Folding bytes gives what folding strings gives, and words are found in bytes as they are in strings.
@Suite struct FoldedBytesTests {
    private let pieces = [
        "a", "E", "caf", "é", "É", "e\u{301}", "ß", "Ǆ", "ø", "’", "‘", "–", "£", "“", "”", "\u{A0}", " ",
        "½", "²",
        "·", "…", "word", "Word", "-", "1", "😀", "κ", "\u{212A}", "İ", "\u{200D}", "ward", "'", "€", "ª",
        "\u{AD}",
    ]

    private func text(_ generator: inout SeededGenerator) -> String {
        (0..<Int.random(in: 0..<24, using: &generator)).map { _ in
            pieces.randomElement(using: &generator) ?? ""
        }.joined()
    }

    private func folded(_ text: String) -> String? {
        var text = text
        return text.withUTF8 { FoldedBytes.withFolded($0) { String(decoding: $0, as: UTF8.self) } }
    }

    @Test func everyScalarIsFoldedAsAString() {
        var known = 0
        for value in UInt32(0)..<0x3000 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = "a\(scalar)B"
            guard let folded = folded(text) else { continue }
            known += 1
            #expect(Array(folded.utf8) == Array(FoldedText.fold(text).utf8), "U+\(String(value, radix: 16))")
            for letter in folded where !letter.isASCII {
                #expect(!letter.isLetter && !letter.isNumber, "U+\(String(value, radix: 16))")
            }
        }
        #expect(known >= 900)
    }

    @Test(arguments: 0..<6 as Range<UInt64>)
    func wordsAreFoundAsInStrings(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let typed = [
            "e", "caf", "cafe", "wd", "ward", "'", "’", "£", "1", "ss", "dz", "–w", "k", "a b", "½", "ea",
        ]
        let words = typed.flatMap { text in
            [(false, false), (true, false), (false, true)].map {
                FindWord(FoldedText.fold(text), isExact: $0.0, isNegated: $0.1)
            }
        }
        for _ in 0..<300 {
            var text = text(&generator)
            for word in words {
                for isShort in [false, true] {
                    let plain = word.isFound(in: text, isShort: isShort)
                    let found = text.withUTF8 { word.isFound(in: $0, isShort: isShort) }
                    #expect(found == plain, "\(word.folded) in \(text)")
                }
            }
        }
    }

    @Test(arguments: 0..<4 as Range<UInt64>)
    func needlesStandWhereTheirBytesDo(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let letters = Array("abAB-c1".utf8)
        for _ in 0..<2000 {
            let bytes = (0..<Int.random(in: 0..<70, using: &generator)).map { _ in
                letters.randomElement(using: &generator) ?? 0
            }
            let sought = (0..<Int.random(in: 1..<5, using: &generator)).map { _ in
                (letters.randomElement(using: &generator) ?? 0).lowercased
            }
            let needle = try #require(ByteNeedle(sought))
            let small = bytes.map(\.lowercased)
            let isThere = small.indices.contains { small[$0...].starts(with: sought) }
            #expect(bytes.withUnsafeBufferPointer { needle.occurs(in: $0) } == isThere)
        }
    }
}
