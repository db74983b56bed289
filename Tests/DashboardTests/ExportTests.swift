import PlanModel
import PlanStore
import Testing
import TextGrid

@testable import Dashboard

/// Writing a witness sheet to a file: what is asked for, and what came of it.
@Suite struct ExportTests {
    private func sheet(isRendering: Bool = false) throws -> Driver {
        var driver = try Driver(isRendering: isRendering)
        try driver.type("T2015-11-18<Enter>6/grapevine<Enter><Enter>")
        return driver
    }

    private func export(_ driver: Driver) -> PaperExport? {
        driver.effects.compactMap { if case .export(let export) = $0 { export } else { nil } }.last
    }

    @Test func oneKeyAndEnterWriteItUnderANameThatSaysWhatItIs() throws {
        var driver = try sheet()
        try driver.type("X")
        #expect(driver.shows("witness-grapevine-2015-11-18.md"))
        try driver.type("<Enter>")
        let export = try #require(self.export(driver))
        #expect(export.name == "witness-grapevine-2015-11-18.md")
        guard case .witness(let organisation) = export.subject else {
            Issue.record("a witness sheet is written as one")
            return
        }
        #expect(driver.state.title(of: organisation) == "Grapevine")
        driver.take(.exported(path: "/papers/a.md", note: "What is exempt is left out."))
        #expect(driver.message == "Written to /papers/a.md. What is exempt is left out.")
    }

    @Test func whatNarrowsTheSheetGoesWithIt() throws {
        var driver = try sheet()
        try driver.type("/ignite<Enter>Xa<Enter>")
        #expect(export(driver)?.find == FindQuery("ignite"))
        #expect(export(driver)?.name == "witness-grapevine-2015-11-18.mda")
    }

    @Test func aNameThatWillNotDoIsAskedForAgain() throws {
        var driver = try sheet()
        try driver.type("X<Enter>")
        let first = try #require(export(driver))
        driver.take(.notExported(first, reason: "Not written. It is there already."))
        #expect(driver.shows("Not written. It is there already."))
        try driver.type("<C-u>other.md<Enter>")
        #expect(export(driver)?.name == "other.md")
        try driver.type("X<C-u><Enter>")
        #expect(driver.shows("Type the name of a file"))
    }

    private func list(_ driver: Driver) -> ListPaper? {
        if case .list(let paper)? = export(driver)?.subject { return paper }
        return nil
    }

    @Test func aListIsWrittenAsItStandsOnTheScreen() throws {
        var driver = try Driver()
        try driver.type("T2015-11-18<Enter>3fgrapevine<Enter>oX")
        #expect(driver.shows("overdue-milestones-2015-11-18.md"))
        try driver.type("<Enter>")
        let paper = try #require(list(driver))
        #expect(paper.title == "Overdue milestones")
        #expect(paper.facts.first == "Read as of 18 Nov 2015; a month is due by its last day (end)")
        #expect(paper.facts[1] == "Shown: 1 of 11 · lead: Grapevine · by title")
        #expect(paper.rows.count == driver.state.rowCount(of: .overdue))
        #expect(paper.rows[0].contains("Champions identified"))
        #expect(!paper.leavesOut)
    }

    @Test(arguments: [
        "1", "2", "3", "5", "6", "7", "8", "9", ":meetings<Enter>", ":money<Enter>", ":charts<Enter>",
        ":plans<Enter>", "4",
    ])
    func everyListCanBeWritten(keys: String) throws {
        var driver = try Driver(Size(width: 120, height: 40))
        try driver.type(keys + "X<Enter>")
        let paper = try #require(list(driver))
        #expect(paper.rows.count == driver.state.rowCount(of: driver.state.lastList))
        #expect(paper.rows.allSatisfy { $0.count == paper.columns.count })
        #expect(paper.title.first?.isNumber == false)
    }

    /// Each record stands beside its group, and a group's own row only where it is folded.
    @Test(arguments: ["2", "3"], Grouping.allCases)
    func aListInGroupsIsWrittenWithThem(keys: String, grouping: Grouping) throws {
        var driver = try Driver(Size(width: 120, height: 40))
        try driver.type(keys + "b" + grouping.rawValue + "<Enter>gghX<Enter>")
        let paper = try #require(list(driver))
        let groups = try #require(driver.state.groups(of: driver.state.lastList)).groups
        #expect(paper.rows.allSatisfy { $0.count == paper.columns.count })
        #expect(paper.rows.count == 1 + groups.dropFirst().reduce(0) { $0 + $1.records.count })
        #expect(Set(paper.rows.map { $0[0] }) == Set(groups.map(\.name)))
    }

    @Test func aFrameAloneWritesNothing() throws {
        var driver = try sheet(isRendering: true)
        try driver.type("X<Enter>")
        #expect(driver.effects.isEmpty)
        #expect(driver.message == "This only draws a frame; nothing is written.")
    }

    @Test func theLeadFilterIsSetAsideOnASheetAndTheTitleSaysSo() throws {
        var driver = try Driver(Size(width: 200, height: 50))
        try driver.type("6/whitefriars<Enter><Enter>")
        let rows = driver.state.rowCount(of: .view)
        let title = driver.lines[1]
        try driver.type("fgrapevine<Enter>")
        #expect(driver.state.rowCount(of: .view) == rows)
        #expect(!title.contains("set aside"))
        #expect(driver.lines[1].contains("lead filter set aside"))
    }

    @Test func dataIsMadeOfTheRowsThatAreShown() throws {
        var driver = try Driver()
        try driver.type("T2015-11-18<Enter>3fgrapevine<Enter>X<C-u>late.ICS<Enter>")
        let calendar = try #require(export(driver))
        #expect(calendar.form == .calendar)
        let rows = try #require(calendar.rows)
        #expect(rows.records.count == driver.state.rowCount(of: .overdue))
        #expect(rows.records.allSatisfy { $0.kind == .milestone })
        #expect(rows.filter == driver.state.filter)
        try driver.type("F2X<C-u>money.json<Enter>")
        let grants = try #require(export(driver))
        #expect(grants.form == .grants)
        #expect(grants.rows?.records.allSatisfy { $0.kind == .funding } == true)
        #expect(grants.rows?.records.isEmpty == false)
    }

    @Test func aSheetStaysOneWhenItsNameAsDataWouldNotDo() throws {
        var driver = try sheet()
        try driver.type("X<C-u>a.csv<Enter>")
        let first = try #require(export(driver))
        #expect(first.form == .spreadsheet)
        #expect(first.rows?.filter.leads.isEmpty == true)
        guard case .witness = first.subject else {
            Issue.record("it is still the sheet")
            return
        }
    }
}
