import Testing
import TextGrid

@testable import Dashboard

/// Money, dashes, other scripts, and text that would command a terminal.
struct TextTests {
    static let titles = [
        "Plain words", "£1,200 – due", "مجلس المدينة", "考文垂市議會", "Cafe\u{301} Zoe\u{308}", "👩‍👩‍👧 Families",
        "Łódź – “quoted”",
    ]

    private func plan(_ titles: [String]) throws -> Driver {
        let actions = titles.enumerated().map { index, title in
            #"{"id": "1.\#(index)", "title": \#(OddPlan.quoted(title)), "status": "paused", "milestones": [{"id": "m\#(index)", "title": \#(OddPlan.quoted(title)), "due": "2026-06"}]}"#
        }
        let funding = titles.enumerated().map { index, title in
            #"{"id": "f\#(index)", "title": \#(OddPlan.quoted(title)), "kind": "grant", "status": "secured", "amount": 1200}"#
        }
        return try Driver(plans: [
            try Driver.plan(
                """
                {"format": "scrutineer-plan/1", "id": "p", "title": "P", "pillars": [{"id": "1", "title": "A",
                "actions": [\(actions.joined(separator: ","))]}], "funding": [\(funding.joined(separator: ","))]}
                """)
        ])
    }

    @Test(arguments: [
        ("1", "paused"), ("1", "! 1 late"), ("2", "£1,200  no end date"), ("3", "due Jun 2026"),
    ])
    func whatFollowsStandsInOneColumn(pane: String, text: String) throws {
        var driver = try plan(Self.titles)
        try driver.type(pane)
        let grid = driver.grid
        let columns = (2..<24).compactMap { y in column(of: text, in: Array(grid.row(y))) }
        #expect(columns.count >= Self.titles.count)
        #expect(Set(columns).count == 1, "\(columns)")
        #expect(faults(in: driver) == [])
    }

    /// The column in which a text begins, counted in cells.
    private func column(of text: String, in row: [Cell]) -> Int? {
        let wanted = text.map(String.init)
        guard row.count >= wanted.count else { return nil }
        return (0...(row.count - wanted.count)).first { start in
            row[start..<start + wanted.count].map(\.text) == wanted
        }
    }

    @Test func aLongLocalWordTakesALineOfItsOwn() throws {
        let json = Riverside.json(asOf: nil).replacing(
            #""id": "river","#, with: #""id": "river", "pillarTerm": "Strategic priority","#)
        var driver = try Driver(plans: [try Driver.plan(json)])
        #expect(driver.shows(" 1 Plan by strategic priority ── 6 actions "))
        try driver.type("s")
        #expect(driver.message == "A strategic priority has no status of its own; select an action below it.")
        try driver.type("j<Enter>")
        #expect(driver.lines.contains("Strategic priority"))
        #expect(driver.lines.contains("             1 Cleaner river"))
    }

    @Test func sumsOfAnyLengthAreShownWhole() throws {
        let json = """
            {"format": "scrutineer-plan/1", "id": "p", "title": "P", "pillars": [], "funding": [
            {"id": "a", "title": "A", "kind": "grant", "status": "secured", "amount": 12500000.50, "currency": "EUR"},
            {"id": "b", "title": "B", "kind": "grant", "status": "bid", "amount": {"min": 100000, "max": 2000000}}]}
            """
        var driver = try Driver(plans: [try Driver.plan(json)])
        try driver.type("2")
        #expect(driver.line(with: " A ")?.contains("12,500,000.50  no end date") == true)
        #expect(driver.line(with: "[bid] B")?.contains("£100,000 to £2,000,000  no end date") == true)
    }

    @Test func theWordsThemselvesAreOnTheScreen() throws {
        let driver = try plan(Self.titles)
        for title in Self.titles.dropLast(2) { #expect(driver.shows(title), "\(title)") }
    }

    @Test func asciiSpellsWhatItCannotDraw() throws {
        var driver = try Driver.riverside(charset: .ascii)
        #expect(cellFaults(in: driver.grid) == [])
        #expect(driver.title(2).contains("GBP250k secured"))
        try driver.type("2")
        #expect(driver.cursorLine.contains("GBP250,000  ends 31 Mar 2028"))
        #expect(driver.line(with: "Lamp fund")?.contains("GBP10,000 to GBP20,000") == true)
    }

    @Test func asciiWrapsTextByWhatItBecomes() throws {
        let note = String(repeating: "££££ ", count: 40) + "end."
        let json = """
            {"format": "scrutineer-plan/1", "id": "p", "title": "P", "summary": "\(note)", "pillars":
            [{"id": "1", "title": "A", "actions": [], "note": "\(note)"}]}
            """
        var driver = try Driver(charset: .ascii, plans: [try Driver.plan(json)])
        try driver.type("4")
        #expect(driver.shows("end."))
        #expect(!driver.shows("~"), "nothing is cut")
        #expect(driver.frame.components(of: "GBPGBPGBPGBP") == 40)
    }
}

extension String {
    /// How often another text stands in it.
    fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
