import PlanModel
import SeededRandom
import Testing

@testable import PlanStore

/// What is typed into the palette is looked for in the bytes of names, with the answer that `PickerMatch` gives.
@Suite struct NameNeedleTests {
    private func rank(_ typed: String, in name: String) -> Int? {
        Array(name.utf8).withUnsafeBufferPointer { NameNeedle(typed)?.rank(in: $0) }
    }

    @Test(
        arguments: [
            ("lawcentre", "Law Centre", 0), ("law", "Law Centre", 1), ("cent", "Law Centre", 2),
            ("wcen", "Law Centre", 3), ("lc", "Law Centre", 4), ("cntr", "Law Centre", 5),
            ("wl", "Law Centre", nil),
            ("esmee", "Esmée Fairbairn", 1), ("£5", "Grant of £5", 2), ("日", "日本 house", 1),
            ("日", "house", nil),
        ] as [(String, String, Int?)])
    func ranksAreThoseOfPickers(_ typed: String, _ name: String, _ rank: Int?) {
        #expect(self.rank(typed, in: name) == rank)
        #expect(PickerMatch.rank(typed, among: [name]) == rank)
    }

    @Test func nothingTypedFindsNothing() {
        #expect(NameNeedle("  ") == nil)
    }

    @Test func randomNamesAreRankedAsPickersRankThem() {
        var random = SeededGenerator(seed: 11)
        let letters = Array("aabbcc  .-é£–\u{301}\tÅ日 1")
        func text(upTo length: Int) -> String {
            String(
                (0..<Int.random(in: 0...length, using: &random)).map { _ in
                    letters.randomElement(using: &random) ?? "a"
                })
        }
        for _ in 0..<20_000 {
            let (typed, name) = (text(upTo: 4), text(upTo: 12))
            guard NameNeedle(typed) != nil else { continue }
            #expect(rank(typed, in: name) == PickerMatch.rank(typed, among: [name]), "\(typed) in \(name)")
        }
    }
}
