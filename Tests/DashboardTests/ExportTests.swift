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

    private func export(_ driver: Driver) -> SheetExport? {
        driver.effects.compactMap { if case .export(let export) = $0 { export } else { nil } }.last
    }

    @Test func oneKeyAndEnterWriteItUnderANameThatSaysWhatItIs() throws {
        var driver = try sheet()
        try driver.type("X")
        #expect(driver.shows("witness-grapevine-2015-11-18.md"))
        try driver.type("<Enter>")
        let export = try #require(self.export(driver))
        #expect(export.name == "witness-grapevine-2015-11-18.md")
        #expect(driver.state.title(of: export.organisation) == "Grapevine")
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

    @Test(arguments: ["", "6", "9", "2"])
    func elsewhereItSaysWhereItWorks(keys: String) throws {
        var driver = try Driver()
        try driver.type(keys + "X")
        #expect(driver.message.hasPrefix("This works on a witness sheet"))
        #expect(export(driver) == nil)
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
}
