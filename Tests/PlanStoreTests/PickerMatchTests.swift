import PlanStore
import Testing

/// How a picker ranks names; spaces are ignored.
@Suite struct PickerMatchTests {
    @Test(
        arguments: [
            ("", 0), ("lawcentre", 0), ("law centre", 0), ("law", 1), ("lawc", 1), ("cent", 2), ("wcen", 3),
            ("lc", 4),
            ("cntr", 5), ("xyz", nil), ("wl", nil),
        ] as [(String, Int?)])
    func aBetterAnswerRanksLower(_ typed: String, _ rank: Int?) {
        #expect(PickerMatch.rank(typed, among: ["Law Centre"]) == rank)
    }

    @Test func theBestOfSeveralNamesCounts() {
        #expect(
            PickerMatch.rank("ccg", among: ["Coventry and Rugby Clinical Commissioning Group", "CCG"]) == 0)
        #expect(PickerMatch.rank("esmee", among: ["Esmée Fairbairn Foundation"]) == 1)
        #expect(PickerMatch.rank("x", among: []) == nil)
    }
}
