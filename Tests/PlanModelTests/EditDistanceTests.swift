import PlanModel
import SeededRandom
import Testing

@Suite struct EditDistanceTests {
    @Test(arguments: [
        ("", "", 0), ("", "due", 3), ("due", "", 3), ("due", "due", 0), ("due", "dues", 1), ("due", "dur", 1),
        ("status", "statsu", 2), ("milestones", "milestone", 1), ("kitten", "sitting", 3), ("Due", "due", 1),
        ("aliases", "alias", 2), ("é", "e", 1),
    ])
    func countsSingleLetters(_ one: String, _ other: String, _ distance: Int) {
        #expect(EditDistance.between(one, other) == distance)
        #expect(EditDistance.between(other, one) == distance)
    }

    @Test func aLimitLeavesOutOnlyWhatIsFurther() {
        var random = SeededGenerator(seed: 8)
        func word() -> String {
            String(
                (0..<Int.random(in: 0...9, using: &random)).map { _ in
                    Array("abe\u{301}c")[Int.random(in: 0..<4, using: &random)]
                })
        }
        for _ in 0..<20_000 {
            let (one, other) = (word(), word())
            let limit = Int.random(in: 0...5, using: &random)
            let distance = EditDistance.between(one, other)
            #expect(EditDistance.between(one, other, atMost: limit) == (distance <= limit ? distance : nil))
        }
    }

    /// A stranger's name may be of any length; it is as far as it is long.
    @Test func aLongTextIsFarWithoutBeingRead() {
        let long = String(repeating: "é\u{301}", count: 500_000)
        #expect(EditDistance.between(long, "status", atMost: 2) == nil)
        #expect(EditDistance.between("status", long, atMost: 2) == nil)
        #expect(EditDistance.close(to: long, among: ["status", "title"]) == nil)
    }

    @Test func theNearestWordIsFoundWhateverItsCase() {
        #expect(EditDistance.nearest(to: "GRAPVINE", among: ["Parks", "Grapevine", "VAC"]) == "Grapevine")
        #expect(EditDistance.nearest(to: "x", among: []) == nil)
        #expect(EditDistance.nearest(to: "ab", among: ["aa", "bb"]) == "aa")
    }
}
