import PlanModel
import PlanStore
import Testing
import TextGrid

@testable import Dashboard

/// The dashboard while large plans are still being read.
@Suite struct ReadingTests {
    /// The first two of the bundled plans stand for the beginning of all four.
    private func reading() throws -> Driver {
        var driver = try Driver(plans: Array(Driver.bundled().dropFirst().prefix(2)))
        driver.take(.reading(ReadingShare(read: 34_000_000, total: 136_000_000)))
        return driver
    }

    private func all(asOf day: Day? = nil) throws -> PlanStore {
        PlanStore(try Driver.bundled(), from: Viewpoint(asOf: day, today: try Driver.day("2026-11-21")))
    }

    @Test func theHeaderSaysHowFarItIsAndShowsNoCounts() throws {
        var driver = try reading()
        #expect(driver.header.contains("reading 136 MB █████░░░░░░░░░░░░░░░ 25%"))
        #expect(!driver.header.contains("overdue"))
        #expect(driver.title(1).contains("so far"))
        driver.take(.reading(ReadingShare(read: 136_000_000, total: 136_000_000)))
        #expect(driver.header.contains("100%"))
        driver.take(.read(try all()))
        #expect(!driver.header.contains("reading") && driver.header.contains("overdue"))
        #expect(!driver.title(1).contains("so far"))
    }

    @Test func rowsCanBeReadButNotEdited() throws {
        var driver = try reading()
        try driver.type("jjj")
        #expect(driver.state.selected?.kind == .action)
        for key in ["s", "c", "n", "w", "R"] {
            try driver.type(key)
            #expect(driver.message.contains("still being read"))
        }
        #expect(driver.effects == [])
        try driver.type("/e<Enter>")
        #expect(driver.title(1).contains("find: e"))
    }

    @Test func whatWasSelectedAndNarrowedStaysOnceAllIsRead() throws {
        var driver = try reading()
        try driver.type("jjjjT2015-12-31<Enter>")
        let before = try #require(driver.state.selected)
        let id = driver.state.store.idText(of: before)
        let plan = driver.state.store.plans[before.plan].records.id
        driver.take(.read(try all()))
        let after = try #require(driver.state.selected)
        #expect(driver.state.store.idText(of: after) == id)
        #expect(driver.state.store.plans[after.plan].records.id == plan)
        #expect(after.plan == before.plan + 1)
        #expect(driver.state.store.viewpoint.asOf == Day("2015-12-31"))
        #expect(driver.state.store.plans[0].states.asOf == Day("2015-12-31"))
    }

    @Test func aFilterMadeMeanwhileHoldsForAll() throws {
        var driver = try Driver(plans: Array(Driver.bundled().prefix(1)))
        driver.take(.reading(ReadingShare(read: 1, total: 2)))
        let lead = try #require(driver.state.store.directory.entries.indices.first)
        var filter = PlanFilter()
        filter.leads = [lead]
        let name = driver.state.store.directory.entries[lead].name
        driver.use(filter)
        driver.take(.read(try all()))
        #expect(driver.state.filter.leads.map { driver.state.store.directory.entries[$0].name } == [name])
    }
}
