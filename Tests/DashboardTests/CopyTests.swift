import PlanModel
import Testing
import TextGrid

@testable import Dashboard

/// What `y` and `Y` put on the clipboard.
@Suite struct CopyTests {
    private func copied(_ driver: Driver) throws -> String {
        guard case .copy(let text, _)? = driver.effects.last else {
            throw Missing(effects: driver.effects)
        }
        return text
    }

    private struct Missing: Error { var effects: [Effect] }

    private func table(_ driver: Driver) throws -> [[String]] {
        try copied(driver).split(separator: "\n").map { line in
            line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
    }

    @Test func theRowIsWholeTextInOneLine() throws {
        var driver = try Driver.riverside()
        try driver.type("jy")
        let text = try copied(driver)
        #expect(text.hasPrefix("1.1 Agree the banks, "))
        #expect(!text.contains("\n") && !text.contains("…"))
    }

    @Test(arguments: ["", "2", "3", "5", "6", "9", ":duenext<Enter>"])
    func aListHasItsHeaderAndEveryRowThatItShows(_ keys: String) throws {
        var driver = try Driver(Size(width: 60, height: 16))
        try driver.type(keys + "Y")
        let table = try table(driver)
        #expect(table.count == driver.state.rowCount(of: driver.state.focus) + 1)
        #expect(table.allSatisfy { $0.count == table[0].count })
        #expect(table[0].allSatisfy { !$0.isEmpty })
    }

    @Test func theListIsWhatIsOnTheScreen() throws {
        var driver = try Driver()
        try driver.type("3/map<Enter>Y")
        let found = try table(driver)
        #expect(found.count == driver.state.rows.overdue.count + 1)
        #expect(found.dropFirst().allSatisfy { $0[2].lowercased().contains("map") })
        try driver.type("<Esc>oY")
        let titles = try table(driver).dropFirst().map { $0[2] }
        #expect(titles == titles.sorted { FoldedOrder.isOrdered($0, $1) })
        try driver.type("T2012-01-01<Enter>Y")
        #expect(try table(driver).count == driver.state.rows.overdue.count + 1)
    }

    /// Each row of a list in groups is what stands on the screen there, also behind the last of the list without them.
    @Test(arguments: ["2", "3"], Grouping.allCases)
    func aRowOfAListInGroupsIsTheOneOnTheScreen(pane: String, grouping: Grouping) throws {
        var driver = try Driver(Size(width: 120, height: 40))
        try driver.type(pane + "b" + grouping.rawValue + "<Enter>G")
        let groups = try #require(driver.state.groups(of: driver.state.focus))
        for row in groups.rows.reversed() {
            try driver.type("y")
            let text = try copied(driver)
            switch row {
            case .group(let place): #expect(text.hasPrefix(SpreadsheetText.plain(groups.groups[place].name)))
            case .record(let ref, _):
                #expect(text.contains(SpreadsheetText.plain(driver.state.title(of: ref))))
            }
            try driver.type("k")
        }
    }

    /// The records of every open group beside its name, and of a folded one what it comes to.
    @Test(arguments: ["2", "3"], Grouping.allCases)
    func aListInGroupsHasItsRecordsBesideTheirGroups(pane: String, grouping: Grouping) throws {
        var driver = try Driver(Size(width: 120, height: 40))
        try driver.type(pane + "b" + grouping.rawValue + "<Enter>ggY")
        let groups = try #require(driver.state.groups(of: driver.state.focus)).groups
        let whole = try table(driver)
        #expect(whole.allSatisfy { $0.count == whole[0].count } && Set(whole[0]).count == whole[0].count)
        let names = groups.flatMap { group in group.records.map { _ in SpreadsheetText.guarded(group.name) } }
        #expect(whole.dropFirst().map { $0[0] } == names.map { SpreadsheetText.plain($0) })
        try driver.type("hY")
        let folded = try table(driver)
        #expect(folded.count == whole.count - groups[0].records.count + 1)
        #expect(folded[1][0] == whole[1][0] && folded[1].joined().contains(String(groups[0].records.count)))
        let rest = folded.dropFirst(2)
        #expect(Array(rest) == Array(whole.dropFirst(1 + groups[0].records.count)))
    }

    private enum FoldedOrder {
        static func isOrdered(_ one: String, _ other: String) -> Bool {
            one.lowercased() < other.lowercased()
        }
    }

    @Test func whatASpreadsheetWouldRunIsGuarded() throws {
        let plan = try Driver.plan(
            """
            { "format": "scrutineer-plan/1", "id": "p", "title": "P", "pillars": [{ "id": "1", "title": "T",
              "actions": [{ "id": "1.1", "title": "=1+1\\tx", "status": "in-progress" }] }] }
            """)
        var driver = try Driver(plans: [plan])
        try driver.type("Y")
        #expect(try table(driver).last?[3] == "'=1+1 x")
    }

    @Test func theDetailIsCopiedByItsLines() throws {
        var driver = try Driver.riverside(Size(width: 120, height: 40))
        try driver.type("j<Enter>y")
        #expect(try copied(driver) == "1.1 Agree the banks")
        try driver.type("Y")
        #expect(try copied(driver).split(separator: "\n").count > 3)
    }

    @Test func aRenderedFrameCopiesNothing() throws {
        var driver = try Driver(isRendering: true)
        try driver.type("y")
        #expect(driver.message == "This only draws a frame; nothing is copied.")
        #expect(driver.effects == [])
    }

    @Test func anEmptyListSaysSo() throws {
        var driver = try Driver.riverside()
        try driver.type("2/zzzz<Enter>Y")
        #expect(driver.message == "There is no row here to copy.")
    }
}
