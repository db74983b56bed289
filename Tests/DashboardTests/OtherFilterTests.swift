import Testing
import TextGrid

@testable import Dashboard

/// `p`, `S`, `o` and `O`: plans, states and order.
struct OtherFilterTests {
    @Test func thePlanFilterKeepsPlans() throws {
        var driver = try Driver(Size(width: 120, height: 40))
        try driver.type("p")
        #expect(driver.line(with: "[ ] Ignite: progress")?.contains("8 actions") == true)
        try driver.type("family<Enter>")
        #expect(driver.title(1).contains("10 of 51 · plan: family-hubs"))
        #expect(driver.title(2).contains("· plan: family-hubs"))
        #expect(driver.header.contains("Family Hubs and Start for Life  as of 31 Dec 2023 (end)"))
        #expect(!driver.shows("Active Citizens"))
        try driver.type("pignite<Space><Enter>")
        #expect(driver.header.contains("2 of 4 plans  as of own dates 2017 to 2023 (end)"))
        try driver.type("p<Enter>")
        #expect(driver.title(1).contains("51 actions"))
    }

    @Test func oneOpenPlanHasNoPlanFilter() throws {
        var driver = try Driver.riverside()
        try driver.type("p")
        #expect(driver.message == "Only one plan is open.")
    }

    @Test func theStateFilterKeepsStatusesAndStates() throws {
        var driver = try Driver.riverside()
        try driver.type("S")
        #expect(driver.line(with: "] overdue")?.contains("1 milestone") == true)
        #expect(driver.line(with: "] in-progress")?.contains("2 actions") == true)
        #expect(driver.line(with: "] cancelled")?.contains("1 action, 1 milestone") == true)
        try driver.type("overdue<Enter>")
        #expect(driver.title(1).contains("1 of 6 · status: overdue"))
        #expect(driver.title(3).contains("1 · status: overdue"))
        #expect(!driver.title(2).contains("status:"), "streams have other statuses")
        #expect(driver.shows("1.1a Agreement signed"), "a milestone kept for itself is in sight")
        #expect(!driver.shows("1.2 Plant"))
        try driver.type("Spaused<Space>complete<Space><Enter>")
        #expect(
            driver.title(1).contains("3 of 6 · status: complete, overdue, paused"),
            "marks add to what is in force")
        try driver.type("Scomplete<Enter>")
        #expect(driver.title(1).contains("1 of 6 · status: complete"))
        #expect(driver.header.contains("0 overdue"))
        try driver.type("S<Enter>")
        #expect(driver.title(1).contains("6 actions"))
    }

    @Test func filtersAddUpAndOneKeyClearsThemAll() throws {
        var driver = try Driver.riverside(Size(width: 110, height: 22))
        try driver.type("ftrust<Enter>Sin-progress<Enter>/meet<Enter>")
        #expect(driver.title(1).contains("1 of 6 · lead: River Trust · status: in-progress · find: meet"))
        try driver.type("F")
        #expect(driver.title(1).contains("── 6 actions ─"))
        #expect(driver.cursorLine.contains("1.4"), "the selection stays as near as it can")
    }

    @Test func sortingGoesThroughTheColumnsAndTheTitleSaysWhich() throws {
        var driver = try Driver.riverside()
        try driver.type("o")
        #expect(driver.message == "Sorted by title.")
        #expect(driver.title(1).contains("6 actions · by title"))
        #expect(order(of: ["1.1 ", "1.4 ", "1.3 ", "1.2 "], in: driver))
        try driver.type("O")
        #expect(driver.message == "Sorted by title, reversed.")
        #expect(order(of: ["1.2 ", "1.3 ", "1.4 ", "1.1 "], in: driver))
        try driver.type("ooo")
        #expect(driver.message == "Sorted by due.")
        #expect(order(of: ["1.1 ", "1.2 ", "1.3 ", "1.4 "], in: driver))
        try driver.type("O")
        #expect(
            order(of: ["1.2 ", "1.1 ", "1.3 ", "1.4 "], in: driver),
            "what has no date stands last also in reverse")
        try driver.type("o")
        #expect(driver.message == "Sorted by plan order.")
        #expect(driver.title(1).contains("── 6 actions ─"))
    }

    @Test func fundingSortsByAmountWithTheUnknownLast() throws {
        var driver = try Driver.riverside()
        try driver.type("2ooo")
        #expect(driver.title(2).contains("by amount"))
        #expect(order(of: ["Lamp fund", "Bank restoration", "Boat on loan"], in: driver))
        try driver.type("O")
        #expect(order(of: ["Bank restoration", "Lamp fund", "Boat on loan"], in: driver))
        #expect(driver.cursorLine.contains("Bank restoration"), "the selection stays on its record")
    }

    @Test func overdueSortsAndTheDetailDoesNot() throws {
        var driver = try Driver()
        try driver.type("3O")
        #expect(order(of: ["35d", "218d", "277d"], in: driver))
        #expect(driver.cursorLine.contains("277d"))
        try driver.type("4o")
        #expect(driver.message == "This works on lists; go to a pane with 1, 2 or 3 first.")
    }

    private func order(of texts: [String], in driver: Driver) -> Bool {
        let rows = texts.map { text in driver.lines.firstIndex { $0.contains(text) } ?? -1 }
        return rows == rows.sorted() && !rows.contains(-1)
    }
}
