import PlanModel
import Settings
import Testing
import TextGrid

@testable import Dashboard

/// What lists show on a wide screen that a narrow one has no room for, and what titles keep of what does not fit.
@Suite struct RoomTests {
    private static let wide = Size(width: 200, height: 50)

    @Test func theTreeTellsWhoLeadsAndByWhenWhereThereIsRoom() throws {
        var driver = try Driver.riverside(Self.wide)
        try driver.type("jz")
        #expect(driver.cursorLine.contains("+ 1.1 Agree the banks"), "\(driver)")
        #expect(driver.cursorLine.contains("  Parks +1 "), "\(driver)")
        #expect(driver.cursorLine.contains("due 30 Jun 2026"))
        // What is cancelled or done has no date that anybody waits for.
        #expect(driver.line(with: "2.1 Light the towpath")?.contains("due ") == false)
        // The due date goes first, then the leads, then the status.
        try driver.type("z")
        #expect(!driver.cursorLine.contains("due 30 Jun 2026"), "\(driver)")
        #expect(driver.cursorLine.contains("Parks +1"))
        driver.send(.resize(Size(width: 120, height: 40)))
        #expect(!driver.cursorLine.contains("Parks +1"), "\(driver)")
        #expect(driver.cursorLine.contains("in-progress   ! 1 late"))
        driver.send(.resize(Size(width: 60, height: 16)))
        #expect(!driver.shows("in-progress   ! 1 late"))
        #expect(driver.cursorLine.contains("! 1 late"))
    }

    @Test func columnsOfTheTreeAreHiddenMovedAndSortedBy() throws {
        var driver = try Driver.riverside(Self.wide)
        try driver.type("z")
        #expect(driver.shows("due 30 Jun 2026"), "\(driver)")
        try driver.type("Cjj<Space>q")
        #expect(driver.state.choices["plan"].hidden == ["due"])
        #expect(!driver.shows("due 30 Jun 2026"), "\(driver)")
        #expect(driver.shows("Parks +1"))
        try driver.type("Cj>>")
        #expect(
            driver.state.choices["plan"].order == ["title", "due", "status", "lead", "timeliness"])
        try driver.type("q")
        let line = try #require(driver.line(with: "1.1 Agree the banks"))
        let status = try #require(line.firstRange(of: "in-progress"))
        let lead = try #require(line.firstRange(of: "Parks +1"))
        #expect(status.lowerBound < lead.lowerBound, "\(driver)")
        try driver.type("C<Enter>q")
        #expect(driver.title(1).contains("by title"))
        try driver.type("C=q")
        #expect(driver.state.choices.isEmpty)
        // By lead: the pillar's actions by the first name, those without one last.
        try driver.type("Cj<Enter>q")
        #expect(driver.title(1).contains("by lead"), "\(driver)")
        let ids = driver.lines.prefix(8).compactMap { line in
            ["1.1 ", "1.2 ", "1.3 ", "1.4 "].first { line.contains(" \($0)") }
        }
        #expect(ids == ["1.1 ", "1.2 ", "1.3 ", "1.4 "], "\(driver)")
        try driver.type("O")
        #expect(driver.line(with: "1.3 Paint")?.contains("Riverside Council") == true)
        #expect(
            driver.lines.prefix(4).contains { $0.contains("1.3 Paint") },
            "what has none stays last: \(driver)")
    }

    @Test func whatIsOverdueTellsMoreWhereThereIsRoom() throws {
        var driver = try Driver(Self.wide)
        try driver.type("3z")
        #expect(driver.cursorLine.contains("none  "), "\(driver)")
        #expect(driver.cursorLine.contains("no word yet"))
        #expect(driver.cursorLine.contains("3 Supporting staff to work differently"))
        #expect(driver.line(with: "1.3a Asset map")?.contains("said Oct 2015") == true)
        try driver.type("C")
        for _ in 0..<12 where !driver.cursorLine.contains("Last word") { try driver.type("j") }
        try driver.type("<Enter>q")
        #expect(driver.message == "")
        #expect(driver.title(3).contains("by last word"))
        // Nothing was said of it, and so it stands last.
        try driver.type("G")
        #expect(driver.cursorLine.contains("no word yet"), "\(driver)")
        try driver.type("2z")
        #expect(driver.shows("Law Centre +1   "), "\(driver)")
    }

    /// Every list of records can say from which plan each comes; with one plan open none does.
    @Test(
        arguments: [
            "2", "3", "5", "6", "7", "8", "9", ":meetings<Enter>", ":sign-offs<Enter>", ":route map<Enter>",
            ":participation<Enter>", ":bodies<Enter>", ":money in<Enter>", "6/law centre<Enter><Enter>",
        ])
    func everyListShowsThePlan(keys: String) throws {
        var driver = try Driver(Self.wide)
        try driver.type(keys + "z")
        #expect(driver.shows("active-citizens") || driver.shows("ignite"), "\(driver)")
        let one = try Driver.bundled().filter { $0.id == "active-citizens" }
        var alone = try Driver(Self.wide, plans: one)
        try alone.type(keys + "z")
        #expect(!alone.shows("active-citizens") || alone.shows(", active-citizens"), "\(alone)")
    }

    @Test func titlesKeepNumbersWhole() throws {
        var driver = try Driver(Size(width: 60, height: 24))
        try driver.type("9")
        for width in 60...200 {
            driver.resize(to: Size(width: width, height: 24))
            let title = driver.lines[1]
            let shown = title.split(separator: "──").dropFirst().first.map(String.init) ?? ""
            for part in shown.split(separator: "·").map(\.trimmed) where !part.isEmpty && part != "…" {
                #expect(
                    ["171", "1 error", "83 warnings", "73 notes", "14 dismissed"].contains(part),
                    "\(width): \(title)")
            }
        }
    }

    /// What is named is cut where its name and some of it can be read.
    @Test func titlesCutLongConditionsWithin() throws {
        var driver = try Driver(Size(width: 80, height: 24))
        try driver.type("2/" + String(repeating: "health ", count: 12) + "<Enter>")
        #expect(driver.title(2).contains("find: health health"), "\(driver)")
        #expect(driver.title(2).contains("…"))
    }
}

extension Substring {
    fileprivate var trimmed: String { String(self).trimmed }
}
