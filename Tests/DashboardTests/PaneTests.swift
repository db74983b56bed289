import PlanStore
import Testing
import TextGrid

@testable import Dashboard

/// Panes, zoom and the sizes of the screen.
struct PaneTests {
    @Test(arguments: [
        "<Tab>": "2 Funding", "<Tab><Tab>": "3 Overdue", "<S-Tab>": "4 Detail",
        "<Tab><Tab><Tab><Tab>": "1 Plan", "2": "2 Funding", "3": "3 Overdue", "4": "4 Detail", "31": "1 Plan",
    ])
    func keysGoToPanes(keys: String, pane: String) throws {
        var driver = try Driver.riverside()
        try driver.type(keys)
        #expect(driver.roles(of: pane) == [.titleFocused])
    }

    @Test func onANarrowScreenTheOtherPanesFoldToTheirTitles() throws {
        var driver = try Driver.riverside()
        #expect(driver.shows("> v 1 Cleaner river"))
        #expect(!driver.shows("Bank restoration"))
        try driver.type("2")
        #expect(driver.cursorLine.contains("Bank restoration"))
        #expect(!driver.shows("Cleaner river"))
        #expect(driver.lines.count { $0.hasPrefix("─ ") } == 4, "all four titles stay")
    }

    @Test(arguments: [
        Size(width: 120, height: 40), Size(width: 200, height: 50), Size(width: 100, height: 24),
    ])
    func onAWideScreenAllFourPanesShow(size: Size) throws {
        let driver = try Driver.riverside(size)
        for text in ["v 1 Cleaner river", "Bank restoration", "144d", "pillar 1"] {
            #expect(driver.shows(text), "\(text)")
        }
        #expect(driver.lines.count == size.height)
    }

    @Test(arguments: [Size(width: 59, height: 16), Size(width: 60, height: 15), Size(width: 40, height: 10)])
    func onASmallScreenOnePaneShows(size: Size) throws {
        var driver = try Driver.riverside(size)
        #expect(driver.title(1) != "")
        #expect(driver.title(2) == "")
        try driver.type("3")
        #expect(driver.title(3) != "")
        #expect(driver.title(1) == "")
        #expect(driver.cursorLine.contains("144d"))
    }

    @Test(arguments: [
        Size(width: 39, height: 10), Size(width: 40, height: 9), Size(width: 1, height: 1),
        Size(width: 20, height: 3),
    ])
    func belowThatASentenceSaysHowMuchRoomIsNeeded(size: Size) throws {
        let driver = try Driver.riverside(size)
        #expect("Needs 40x10; this is \(size.width)x\(size.height).".hasPrefix(driver.lines[0]))
        #expect(driver.grid.cursor == Point(x: 0, y: 0))
    }

    /// What nobody sees is not done, and the question before the end is seen at any size.
    @Test func belowThatNothingIsChangedAndTheProgramCanBeLeft() throws {
        var driver = try Driver.riverside(Size(width: 30, height: 9))
        try driver.type("jsxwhy<Enter>")
        driver.paste("text")
        #expect(driver.state.store.history.lastDone == nil && driver.state.popups.isEmpty)
        #expect(driver.lines.joined(separator: " ").contains("only q acts: it quits."))
        driver.resize(to: Size(width: 80, height: 24))
        try driver.type("jscwhy<Enter>")
        driver.setUnsaved(1)
        driver.forgetEffects()
        driver.resize(to: Size(width: 30, height: 9))
        try driver.type("q")
        #expect(
            driver.lines[0].contains("1 edit is not saved.") && driver.lines[1].contains("s: save and quit"))
        try driver.type("<Down><Enter>x")
        #expect(driver.effects == [])
        try driver.type("<Esc>")
        #expect(driver.state.popups.isEmpty && driver.state.unsaved == 1)
        try driver.type("qd")
        #expect(driver.effects == [.discard, .quit])
    }

    @Test func inTheNarrowestPaneTitlesKeepEnoughToBeToldBy() throws {
        var driver = try Driver(Size(width: 40, height: 10))
        try driver.type("2")
        #expect(driver.cursorLine.contains("Ignite: Early Action"))
        #expect(driver.cursorLine.hasSuffix("£1,500,000"))
        try driver.type("3")
        #expect(driver.cursorLine.contains("277d ? 3.2a Champions identified"))
    }

    @Test func theDeepestRowKeepsRoomForItsTitle() throws {
        let deepest = (1...8).reversed().reduce("") { below, depth in
            let actions = below.isEmpty ? "" : #", "actions": [\#(below)]"#
            return #"{"id": "d\#(depth)", "title": "Deep", "status": "paused"\#(actions)}"#
        }
        let json = """
            {"format": "scrutineer-plan/1", "id": "deep", "title": "Deep", "pillars":
            [{"id": "1", "title": "A", "actions": [\(deepest)]}]}
            """
        var driver = try Driver(Size(width: 40, height: 10), plans: [try Driver.plan(json)])
        try driver.type("j" + String(repeating: "ll", count: 7))
        #expect(driver.cursorLine.contains("d8 Deep"))
        try driver.type(String(repeating: "h", count: 16))
        #expect(driver.cursorLine.contains("+ 1 A"))
    }

    @Test func theKeyBarOfAPopupLeavesRoomForWhatIsUnsaved() throws {
        var driver = try Driver.riverside(Size(width: 40, height: 10))
        driver.setUnsaved(123)
        try driver.type("jn")
        #expect(driver.keyBar.hasPrefix(" Enter keep  "))
        #expect(driver.keyBar.hasSuffix(" unsaved 123"))
    }

    @Test func noYearIsCutOffADueDate() throws {
        var driver = try Driver()
        try driver.type("T2026-01-01<Enter>3g")
        #expect(driver.shows("by 31 Jan 2011"), "of 2011-01~")
        #expect(driver.shows("due Mar 2015"))
        #expect(!driver.lines.contains { $0.contains(" 20…") || $0.contains(" 2…") })
    }

    @Test func zoomFillsTheScreenWithThePaneAndGoesBack() throws {
        var driver = try Driver.riverside(Size(width: 120, height: 40))
        try driver.type("2z")
        #expect(driver.title(1) == "")
        #expect(driver.title(2) != "")
        try driver.type("3")
        #expect(driver.title(3) != "", "another pane comes zoomed")
        #expect(driver.title(2) == "")
        try driver.type("z")
        #expect(driver.title(1) != "")
        try driver.type("z<Esc>")
        #expect(driver.title(1) != "", "Esc leaves the zoom")
        try driver.type("z<BS>")
        #expect(driver.title(1) != "", "and so does Backspace")
        try driver.type("<Esc>")
        #expect(driver.message == "There is nothing to go back from; q quits.")
    }

    @Test func theLayoutFollowsSizeAndFocusAlone() throws {
        var one = try Driver.riverside(Size(width: 120, height: 40))
        try one.type("jj2")
        one.resize(to: Size(width: 60, height: 16))
        one.resize(to: Size(width: 30, height: 5))
        one.resize(to: Size(width: 80, height: 24))
        var other = try Driver.riverside()
        try other.type("jj2")
        #expect(one.frame == other.frame)
    }

    @Test func theHeaderCountsAndPutsWhatMattersFirst() throws {
        let wide = try Driver.riverside(Size(width: 120, height: 40))
        #expect(
            wide.header
                == " Scrutineer  Riverside Plan  as of 21 Nov 2026 (end)  1 overdue  0 questionable  1 due 30d  1 undated  lead: any"
        )
        let narrow = try Driver.riverside(Size(width: 60, height: 16))
        #expect(narrow.header.contains("as of 21 Nov 2026 (end)  1 overdue"))
        #expect(DisplayWidth.of(narrow.header) <= 60)
    }

    @Test func titlesSayHowManyThereAre() throws {
        let driver = try Driver.riverside()
        #expect(driver.title(1).contains(" 1 Plan by pillar ── 6 actions "))
        #expect(driver.title(2).contains(" 2 Funding ── 3 streams · £250k secured "))
        #expect(driver.title(3).contains(" 3 Overdue milestones ── 1 "))
        #expect(driver.title(4).contains(" 4 Detail ── pillar 1 "))
    }

    @Test func theKeyBarNamesWhatCanBeDoneHereAndWhatIsUnsaved() throws {
        var driver = try Driver.riverside()
        #expect(!driver.keyBar.contains("status"), "a pillar has none")
        #expect(driver.keyBar.hasSuffix("? help  q quit"))
        try driver.type("j")
        #expect(driver.keyBar.contains("s status"))
        driver.setUnsaved(12)
        #expect(driver.keyBar.hasSuffix("unsaved 12"))
        #expect(driver.keyBar.contains("q quit"))
    }

    @Test func emptyPlansSayWhatIsNotThere() throws {
        var driver = try Driver(plans: [try Driver.plan(OddPlan.empty)])
        #expect(driver.cursorLine.contains("There are no actions in these plans."))
        try driver.type("s")
        #expect(driver.message == "There is no row here.")
        try driver.type("<Enter>")
        #expect(driver.message == "There is nothing to open here.")
        try driver.type("x")
        #expect(driver.popupText.contains("0 overdue"))
        try driver.type("<Esc>2")
        #expect(driver.cursorLine.contains("There are no funding streams in these plans."))
        try driver.type("3")
        #expect(driver.cursorLine.contains("Nothing is overdue at this date."))
    }

    @Test func statesHaveWordsAndMarksAndNotOnlyColours() throws {
        var driver = try Driver.riverside()
        try driver.type("jljjljjjlj")
        for text in [
            "! 1 late", "! OVERDUE 144d", "> due in 10d", "+ done", "- undated", "x cancelled",
            ". due 30 Jun 2027",
        ] {
            #expect(driver.shows(text), "\(text)")
        }
    }
}
