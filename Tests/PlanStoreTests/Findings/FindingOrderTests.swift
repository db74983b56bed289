import PlanModel
import PlanStore
import SeededRandom
import Testing

/// In which order findings come, and what they point at.
@Suite struct FindingOrderTests {
    @Test func theyComeInTheOrderOfTheFile() throws {
        let store = PlanStore(try Plans.bundled(), from: try Plans.viewpoint())
        let findings = store.findings()
        let places = findings.map { finding in
            let records = store.plans[finding.record.plan].records
            let origin = finding.record.ref.map { records.margin(of: $0.kind, row: $0.row).origin } ?? .max
            return (plan: finding.record.plan, origin: origin)
        }.filter { $0.origin != .max }
        #expect(zip(places, places.dropFirst()).allSatisfy { $0 <= $1 })
    }

    @Test func everyRuleHasItsPlaceInTheTable() {
        #expect(FindingRule.allCases.count == 29)
        #expect(FindingRule.allCases.filter { $0.severity == .error }.count == 5)
        #expect(FindingRule.allCases.filter { $0.severity == .note }.count == 5)
    }

    @Test func everyFindingOfTheBundledPlansHasWords() throws {
        let store = PlanStore(try Plans.bundled(), from: try Plans.viewpoint(asOf: "2017-01-01"))
        for finding in store.findings() {
            let text = store.text(of: finding)
            #expect(text.message.hasSuffix("."), "\(text.message)")
            #expect(!text.message.contains("  "), "\(text.message)")
            #expect(text.question.hasSuffix("?") || text.question.hasSuffix("."), "\(text.question)")
            #expect(store.offset(of: finding) != nil)
        }
    }

    /// The circles of random links, against what can be reached from what.
    @Test(arguments: 0..<40)
    func circlesAreWhatReachesItself(_ seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let count = Int.random(in: 1...12, using: &random)
        let parents = (0..<count).map { _ in Int.random(in: 0..<(count * 2), using: &random) }
        let list = parents.enumerated().map { place, parent in
            "{\"id\":\"\(place)\",\"name\":\"N\(place)\"\(parent < count ? ",\"partOf\":\"\(parent)\"" : "")}"
        }
        let store = try Plans.store(try Plans.plan("\"organisations\":[\(list.joined(separator: ","))]"))
        let inCircle = (0..<count).filter { start in
            var at = start
            for _ in 0..<count {
                guard parents[at] < count else { return false }
                at = parents[at]
                if at == start { return true }
            }
            return false
        }
        let named = store.findings().filter { $0.origin == .rule(.partOfLoop) }.flatMap {
            $0.records.map(\.row)
        }
        #expect(named.sorted() == inCircle)
    }
}
