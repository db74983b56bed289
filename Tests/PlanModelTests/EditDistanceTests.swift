import PlanModel
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

    @Test func theNearestWordIsFoundWhateverItsCase() {
        #expect(EditDistance.nearest(to: "GRAPVINE", among: ["Parks", "Grapevine", "VAC"]) == "Grapevine")
        #expect(EditDistance.nearest(to: "x", among: []) == nil)
        #expect(EditDistance.nearest(to: "ab", among: ["aa", "bb"]) == "aa")
    }
}
