import Testing
import TextGrid

@testable import Dashboard

/// The way from home to where the officer is, before the name in the uppermost title.
@Suite struct CrumbsTests {
    @Test func homeHasNone() throws {
        let driver = try Driver()
        #expect(driver.state.crumbs == [])
        #expect(!driver.shows("Home"))
    }

    @Test(arguments: [(80, 24), (120, 40), (200, 50)])
    func everyScreenOnTheWayIsNamed(width: Int, height: Int) throws {
        var driver = try Driver(Size(width: width, height: height))
        try driver.type("5")
        #expect(driver.lines[1].contains(" Home › 5 Obligations and questions ── 25 "), "\(driver)")
        try driver.type(":3.2<Enter>")
        #expect(driver.lines[1].contains(" Home › Obligations › 1 Plan by pillar ── 51 "), "\(driver)")
        try driver.type(":grapevine<Enter>")
        #expect(driver.lines[1].contains(" › 3.2 › Witness sheet: Grapevine ── "), "\(driver)")
        #expect(driver.lines[1].contains(" Home › Obligations › 3.2 › ") == (width == 200), "\(driver)")
        try driver.type("<Esc>")
        #expect(driver.lines[1].contains(" Home › Obligations › 1 Plan by pillar "))
        try driver.type("<Esc>")
        #expect(driver.lines[1].contains(" Home › 5 Obligations "))
        try driver.type("<Esc>")
        #expect(driver.state.crumbs == [])
    }

    @Test func aWayLeftFromAnotherRowNamesThatRow() throws {
        var driver = try Driver(Size(width: 120, height: 40))
        try driver.type("5:3.2<Enter>j:grapevine<Enter>")
        #expect(driver.state.crumbs == ["Home", "Obligations", "3.3"])
    }

    @Test func plainLettersDoWhereTheTerminalHasNoOthers() throws {
        var driver = try Driver(charset: .ascii)
        try driver.type("7")
        #expect(driver.lines[1].contains(" Home > 7 Measures "), "\(driver)")
    }

    @Test func theDetailAloneOnTheScreenHasThemToo() throws {
        var driver = try Driver()
        try driver.type("7<Enter>z")
        #expect(driver.lines[1].contains(" Home › Detail "), "\(driver)")
    }

    /// What the title says of itself comes first.
    @Test(arguments: [(80, 24), (60, 16), (40, 10), (120, 40), (200, 50)])
    func theTitleLosesNothing(width: Int, height: Int) throws {
        for keys in [
            "5", "9", "8", "5/whitefriars<Enter>", "flaw<Enter>5", "6/law<Enter><Enter>", ":money<Enter>",
            "5:3.2<Enter>z",
        ] {
            var driver = try Driver(Size(width: width, height: height))
            try driver.type(keys)
            let pane = driver.state.screens.top.panes[0]
            let title = driver.state.paneTitle(pane)
            let (name, subset) = (title.name, title.subset)
            let room = driver.state.layout.panes[pane]?.width ?? 0
            if DisplayWidth.of("\(name)\(subset)") + 20 < room {
                #expect(driver.lines[1].contains(" \(name) "), "\(driver)")
                #expect(driver.lines[1].contains(" \(subset) "), "\(driver)")
            }
            #expect(faults(in: driver) == [])
        }
    }

    @Test func ofALongWayTheBeginningGoesFirst() {
        let names = ["Home", "Obligations", "3.2"]
        #expect(Crumbs(names, width: 26)?.text == "Home › Obligations › 3.2 ›")
        #expect(Crumbs(names, width: 25)?.text == "… › Obligations › 3.2 ›")
        #expect(Crumbs(names, width: 23)?.text == "… › Obligations › 3.2 ›")
        #expect(Crumbs(names, width: 22)?.text == "… › 3.2 ›")
        #expect(Crumbs(names, width: 9)?.text == "… › 3.2 ›")
        #expect(Crumbs(names, width: 8)?.text == "… ›")
        #expect(Crumbs(names, width: 3)?.text == "… ›")
        #expect(Crumbs(names, width: 2) == nil)
        #expect(Crumbs(names, width: 24, charset: .ascii)?.text == "... › 3.2 ›")
        #expect(Crumbs([], width: 80) == nil)
    }
}
