import PlanModel
import PlanStore
import Testing
import TextGrid

@testable import Dashboard

/// The charts over plans whose numbers were worked out by hand, and over the bundled ones against the panes.
@Suite struct ChartTests {
    /// A plan of which every number below was counted by hand, read as of 15 January 2026.
    static let json = """
        {
          "format": "scrutineer-plan/1", "id": "chart", "title": "Chart Plan", "asOf": "2026-01-15",
          "organisations": [{ "id": "parks", "name": "Parks Team" }],
          "pillars": [
            { "id": "1", "title": "Water", "actions": [
              { "id": "1.1", "title": "Banks", "status": "in-progress", "leads": ["parks"], "milestones": [
                { "id": "a", "title": "A", "due": "2025-06-30", "done": "2025-06-01" },
                { "id": "b", "title": "B", "due": "2025-11-30", "done": "2025-11-30" },
                { "id": "c", "title": "C", "due": "2025-12-31" },
                { "id": "d", "title": "D", "due": "2026-01-31" },
                { "id": "e", "title": "E", "due": "2026-01-31" },
                { "id": "f", "title": "F", "due": "2026-03-31" },
                { "id": "g", "title": "G" }] }] },
            { "id": "2", "title": "Land", "actions": [
              { "id": "2.1", "title": "Paths", "status": "in-progress", "milestones": [
                { "id": "h", "title": "H", "due": "2024-01-15" },
                { "id": "i", "title": "I", "due": "2025-10-15" },
                { "id": "j", "title": "J", "due": "2026-06-30" },
                { "id": "k", "title": "K", "due": "2026-01-31", "done": "2026-01-02" }] }] }
          ],
          "funding": [
            { "id": "s1", "title": "Grant", "kind": "grant", "status": "secured", "amount": 300000,
              "start": "2025-04-01", "end": "2027-03-31",
              "years": [{ "year": "2025/26", "amount": 100000 }, { "year": "2026/27", "amount": 200000 }] },
            { "id": "s2", "title": "One-off", "kind": "one-off", "status": "secured", "amount": 50000,
              "start": "2025-09-01", "end": "2026-03-31" },
            { "id": "s3", "title": "Bid", "kind": "grant", "status": "bid", "amount": 120000, "start": "2026-10-01" },
            { "id": "s4", "title": "Undated", "kind": "grant", "status": "secured", "amount": 7000 },
            { "id": "s5", "title": "Benchmark", "kind": "benchmark", "status": "secured", "amount": 900000,
              "start": "2025-04-01" }
          ]
        }
        """

    private func driver(_ size: Size = Size(width: 80, height: 60), _ charset: Charset = .ascii) throws
        -> Driver
    {
        var driver = try Driver(size, charset: charset, plans: [try Driver.plan(Self.json)])
        try driver.type(":charts<Enter>")
        return driver
    }

    @Test func milestonesStandByPillar() throws {
        let driver = try driver()
        #expect(driver.title == " Home > Charts -- 11 milestones . 3 done . 3 overdue", "\(driver)")
        // 3 done, 2 on time, 2 due soon, 3 overdue, 1 undated: 11.
        #expect(
            driver.line(with: "Chart Plan")?.squeezed == "Chart Plan #####====>>>!!!!!-- 3 2 2 3 1",
            "\(driver)")
        #expect(driver.line(with: "1 Water")?.squeezed.hasSuffix("2 1 2 1 1") == true, "\(driver)")
        #expect(driver.line(with: "2 Land")?.squeezed.hasSuffix("1 1 . 2 .") == true, "\(driver)")
    }

    @Test func moneyStandsByFinancialYear() throws {
        let driver = try driver()
        // 2025/26: 100,000 of the grant and the one-off, which ends with it; 2026/27: 200,000, the bid, and the
        // grant that ends with it. A benchmark is no money.
        #expect(driver.line(with: "2025/26")?.squeezed.hasSuffix("GBP150k . GBP50k") == true, "\(driver)")
        #expect(driver.line(with: "2026/27")?.squeezed.hasSuffix("GBP200k GBP120k GBP300k") == true)
        #expect(driver.line(with: "in no year")?.squeezed.hasSuffix("GBP7k . .") == true)
        let years = driver.line(with: "2026/27") ?? ""
        #expect(years.contains("#") && years.contains("=") && years.contains("!"))
    }

    @Test func latenessStandsInBands() throws {
        let driver = try driver()
        // C is 15 days late, I 92, H 731.
        for (band, count) in [
            ("1 to 30 days", 1), ("31 to 60 days", 0), ("61 to 90 days", 0), ("91 to 180 days", 1),
            ("181 to 365 days", 0), ("over 365 days", 1),
        ] {
            #expect(driver.line(with: band)?.squeezed.hasSuffix(" \(count)") == true, "\(band): \(driver)")
        }
    }

    @Test func whatFallsDueStandsInACalendar() throws {
        let driver = try driver()
        #expect(
            driver.line(with: "Jan 2026:")?.squeezed == "Jan 2026: 2 due Mo Tu We Th Fr Sa Su", "\(driver)")
        #expect(driver.line(with: "[15]")?.squeezed == "12 to 18 12 13 14 [15] 16 17 18", "\(driver)")
        #expect(driver.line(with: "31:2")?.squeezed == "26 to 31 26 27 28 29 30 31:2", "\(driver)")
        #expect(driver.line(with: "Feb 2026")?.squeezed == "Feb 2026: 0 due")
        #expect(driver.line(with: "31:1")?.squeezed == "30 to 31 30 31:1")
    }

    @Test func aLineLeadsToItsRecords() throws {
        var driver = try driver()
        try driver.type("/over 365<Esc>")
        for _ in 0..<60 where !driver.cursorLine.contains("over 365") { try driver.type("j") }
        #expect(driver.shows("1 milestone over 365 days late"), "\(driver)")
        try driver.type("x")
        #expect(
            driver.popupText.contains("h H: 731 days") || driver.frame.contains("h H: 731 days"), "\(driver)")
        try driver.type("<Esc><Enter>j<Enter>")
        #expect(driver.cursorLine.contains("h H"), "\(driver)")
    }

    /// Under filters, dates and policies the charts count what the header counts.
    @Test(arguments: [
        "", "flaw<Enter>", "T2015-06-01<Enter>", "P", "pignite<Enter>", "Sover<Enter>", "fgra<Enter>P",
    ])
    func countWhatThePanesCount(keys: String) throws {
        var driver = try Driver(Size(width: 120, height: 40))
        try driver.type(keys + ":charts<Enter>")
        let state = driver.state
        let content = try #require(state.rows.view?.content as? ChartContent)
        let summary = state.rows.summary
        let all = try #require(
            content.rows.lazy.compactMap { row in
                switch row {
                case .standing(let shares): shares
                case .part(let ref, let shares) where ref.kind == .plan: shares
                default: nil
                }
            }.first)
        #expect(all[.overdue] == summary.overdue)
        #expect(all[.dueSoon] == summary.dueSoon)
        #expect(all[.undated] == summary.undated)
        #expect(all.tally.milestones == summary.milestones)
        #expect(MilestoneShares.Share.allCases.reduce(0) { $0 + all[$1] } == summary.milestones)
        let late = content.rows.reduce(0) { count, row in
            if case .band(let band) = row { count + band.milestones.count } else { count }
        }
        #expect(late == state.rows.late.shown)
        let total = content.rows.compactMap { row in
            if case .money(let line, true) = row { line.secured } else { nil }
        }
        #expect(total == [summary.securedFunding])
    }

    @Test func chartsStandBelowTheDetailWhereThereIsRoom() throws {
        var driver = try Driver(Size(width: 200, height: 50))
        #expect(driver.shows("How the milestones stand"))
        try driver.type("2")
        #expect(driver.shows("Money by financial year"))
        #expect(driver.shows("2022/23"))
        try driver.type("3")
        #expect(driver.shows("Days late"))
        driver.resize(to: Size(width: 120, height: 40))
        #expect(!driver.shows("Days late"))
    }

    /// On a narrow screen the bars go, and the numbers stay.
    @Test(arguments: [40, 44, 50, 56, 60])
    func theNumbersGoLast(width: Int) throws {
        let driver = try driver(Size(width: width, height: 40))
        #expect(driver.line(with: "1 Water")?.squeezed.hasSuffix("2 1 2 1 1") == true, "\(driver)")
        #expect(driver.line(with: "1 Water")?.contains("#") == (width >= 60), "\(driver)")
        guard width < 60 else { return }
        #expect(driver.line(with: "26 to 31")?.squeezed == "26 to 31 2", "\(driver)")
    }

    @Test(arguments: [(80, 24), (60, 16), (40, 10), (200, 50)])
    func chartsFitEveryScreen(width: Int, height: Int) throws {
        for charset in [Charset.unicode, .ascii] {
            var driver = try Driver(Size(width: width, height: height), charset: charset)
            try driver.type(":charts<Enter>")
            for _ in 0..<70 {
                #expect(faults(in: driver) == [])
                try driver.type("j")
            }
            let isASCII = driver.frame.allSatisfy(\.isASCII)
            #expect(charset == .unicode || isASCII)
        }
    }
}

extension String {
    /// Runs of spaces as one, without what boxes it.
    var squeezed: String {
        split(separator: " ").filter { $0 != ">" && $0 != "|" && $0 != "│" }.joined(separator: " ")
    }
}

extension Driver {
    /// The title line of the view, without the line behind it.
    var title: String {
        var title = lines.dropFirst().first ?? ""
        while title.last == "-" || title.last == " " { title.removeLast() }
        while title.first == "-" { title.removeFirst() }
        return title
    }
}
