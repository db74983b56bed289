import PlanModel
import PlanStore
import Testing
import TextGrid

@testable import Dashboard

/// Every number on the screen gives its rule and what makes it.
@Suite struct ExplainedCountTests {
    private func lines(_ keys: String, today: String = "2026-11-21") throws -> [String] {
        var driver = try Driver(today: today)
        try driver.type(keys)
        guard case .pages(let pages)? = driver.state.popups.last else { return [] }
        return pages.lines.map(\.text)
    }

    private func lines(under heading: String, _ lines: [String]) -> [String] {
        guard let start = lines.firstIndex(where: { $0.hasPrefix(heading) }) else { return [] }
        // Behind the heading stands its rule.
        return Array(lines.dropFirst(start + 2).prefix { $0.hasPrefix("- ") || $0.hasPrefix("+ ") })
    }

    @Test func theHeaderIsExplainedFromEverywhere() throws {
        for keys in ["x", "2x", "3x", "5x", "6x", "7x", "8x", "9x", ":money<Enter>x", ":meetings<Enter>x"] {
            let lines = try lines(keys)
            for count in [
                "5 overdue", "6 questionable", "2 due 30d", "9 unanswered", "9 reports owed",
                "1 funding ending",
            ] {
                #expect(lines.contains(count), "\(keys): \(count)")
            }
        }
    }

    @Test func theOverdueAreNamed() throws {
        let named = lines(under: "5 overdue", try lines("9x"))
        #expect(named.count { $0.hasPrefix("- ") } == 5)
        #expect(named.contains("- 3.2a Champions identified: OVERDUE 277d"))
    }

    @Test func theMoneyTotalIsExplainedStreamByStream() throws {
        let all = try lines("2x")
        let counted = lines(under: "13 streams · £6.09m secured", all)
        #expect(counted.contains("+ Ignite: Early Action grant: £1,500,000"))
        #expect(counted.contains("+ Ignite: Public Health top-up: £320,000"))
        #expect(counted.contains("+ Family Hubs and Start for Life grant: £4,270,000"))
        #expect(counted.count { $0.hasPrefix("+ ") } == 3)
        let place = try #require(all.firstIndex(of: "Left out of it"))
        let left = all.dropFirst(place + 1).prefix { $0.hasPrefix("- ") }
        #expect(left.count == 10)
        for text in [
            "£50,000, bid: only secured and ended streams count",
            "benchmark: never money that the plan can spend",
            "publicity value: never money that the plan can spend",
            "secured, but no amount is given, so it adds nothing", "one grant id, one stream",
        ] {
            #expect(left.contains { $0.contains(text) }, "\(text)")
        }
    }

    @Test func aPillarNamesWhatMakesItsCounts() throws {
        let all = try lines("jjjjjjjjx")
        #expect(lines(under: "4 late", all).contains("- 3.2a Champions identified"))
    }

    @Test func anOrganisationNamesWhatMakesItsCounts() throws {
        let all = try lines("6/grapevine<Enter>x")
        #expect(lines(under: "1 milestone overdue", all).contains("- 3.2a Champions identified: 277 days"))
        #expect(lines(under: "Received £1,500,000", all).contains("+ Ignite: Early Action grant: £1,500,000"))
        #expect(lines(under: "9 actions", all).count { $0.hasPrefix("- ") } == 9)
    }

    @Test(arguments: ["5", "7", "9", ":sign<Enter>", "6/whitefriars<Enter><Enter>"])
    func theNumbersInATitleAreThoseExplained(keys: String) throws {
        var driver = try Driver(Size(width: 300, height: 50))
        try driver.type(keys)
        let content = try #require(driver.state.rows.view?.content)
        let explained = content.explainedCounts(in: driver.state)
        #expect(!explained.isEmpty)
        #expect(explained.map(\.words) == driver.state.rows.view?.remarks)
        for count in explained {
            #expect(driver.lines[1].contains(count.words))
            #expect(count.words.hasPrefix("\(count.count) "))
            #expect(count.names.count == min(count.count, 40))
        }
    }

    @Test func whereThereIsNoRowTheNumbersAreExplainedAlone() throws {
        let all = try lines("5T2010-01-01<Enter>x")
        #expect(all.first == "0 owed")
    }

    @Test func ofManyTheFirstAreNamedAndTheRestCounted() {
        let count = ExplainedCount("90 things", rule: "All.", of: Array(0..<90)) { "thing \($0)" }
        #expect(count.lines.count == 43)
        #expect(count.lines.last?.text == "and 50 more")
        #expect(ExplainedCount("0 things", rule: "All.", of: [Int]()) { "\($0)" }.lines.count == 2)
    }
}
