import PlanModel
import PlanStore
import Testing
import TextGrid

@testable import Dashboard

/// Going from home to views and back, and what stands in them.
@Suite struct ViewTests {
    @Test(arguments: [
        ("5", "5 Obligations and questions ── 25"), ("6", "6 Organisations ── 94"), ("7", "7 Measures ── 44"),
        ("8", "8 Timeline ── 94"), (":meetings<Enter>", "Meetings ── 8"),
        (":sign-offs<Enter>", "Sign-offs ── 13"),
        (":signoffs<Enter>", "Sign-offs ── 13"), (":route map<Enter>", "Route map ── 22"),
        (":participation<Enter>", "Participation ── 3"), (":bodies<Enter>", "Bodies ── 55"),
        (":money<Enter>", "Money in depth ── 15"), (":obligations<Enter>", "5 Obligations"),
        (":organisations<Enter>", "6 Organisations"), (":timeline<Enter>", "8 Timeline"),
        (":overdue<Enter>", "3 Overdue milestones"), (":home<Enter>", "1 Plan by pillar"),
    ])
    func keysAndNamesOpenEveryView(keys: String, title: String) throws {
        var driver = try Driver()
        try driver.type(keys)
        #expect(driver.lines[1].contains(title), "\(driver.lines[1])")
    }

    /// A filter taken in a view may leave home fewer rows than it was scrolled down by.
    @Test(arguments: [
        "G5fgrape<Enter>", "G9/zzzzzz<Enter>pig<Enter>", "G8Sover<Enter>", "2G5fgrape<Enter>2",
        "3G6pfam<Enter>3",
    ])
    func homeMayGrowShorterBehindAView(keys: String) throws {
        for (width, height) in [(80, 24), (120, 40), (60, 16)] {
            var driver = try Driver(Size(width: width, height: height))
            try driver.type(keys)
            #expect(faults(in: driver) == [])
            try driver.type("1")
            #expect(faults(in: driver) == [])
        }
    }

    @Test func aLongNameLeavesTheNumbersRoom() throws {
        let name = "Cabinet Member for Community Development, Co-operatives and Social Enterprise"
        let plan = Riverside.json().replacing("River Trust", with: name)
        var driver = try Driver(plans: [try Driver.plan(plan)])
        try driver.type("6/cabinet<Enter><Enter>")
        #expect(driver.lines[1].contains("Witness sheet: Cabinet"))
        #expect(driver.lines[1].contains("to ask"), "\(driver.lines[1])")
    }

    @Test func paletteRunsCommandsToo() throws {
        var driver = try Driver()
        try driver.type(":filter by lead<Enter>")
        #expect(driver.shows("Lead organisation"))
    }

    @Test func escapeLeavesPopupFindDetailAndView() throws {
        var driver = try Driver()
        try driver.type("jj5/whitefriars<Enter><Enter>")
        #expect(driver.state.focus == .detail)
        try driver.type("<Esc>")
        #expect(driver.state.focus == .view)
        try driver.type("<BS>")
        #expect(driver.message == "Find dropped.")
        try driver.type("<Esc>")
        #expect(driver.state.screens == ScreenStack(top: driver.state.screens.top))
        #expect(driver.state.focus == .plan)
        #expect(driver.state.plan.index == 2)
        try driver.type("<Esc>")
        #expect(driver.message.hasPrefix("There is nothing to go back from"))
    }

    @Test(arguments: [("1", Pane.plan), ("2", .funding), ("3", .overdue), ("4", .detail)])
    func digitsGoHome(key: String, pane: Pane) throws {
        var driver = try Driver()
        try driver.type("56<Enter>\(key)")
        #expect(driver.state.screens.top.view == nil)
        #expect(driver.state.focus == pane)
        #expect(driver.state.screens.below.isEmpty)
    }

    @Test func aViewKeepsItsPlaceWhileAnotherScreenLiesOverIt() throws {
        var driver = try Driver()
        try driver.type("6/grapevine<Enter><Enter>")
        #expect(driver.lines[1].contains("Witness sheet: Grapevine"))
        try driver.type("<Enter><Enter>")
        #expect(driver.state.screens.top.view == nil)
        #expect(driver.cursorLine.contains("4.1a Bid submitted"))
        try driver.type("<Esc>")
        #expect(driver.lines[1].contains("Witness sheet: Grapevine"))
        try driver.type("<Esc><Esc>")
        #expect(driver.lines[1].contains("6 Organisations ── 1 of 94 · find: grapevine"))
    }

    @Test func obligationsStandByRespondentTheLongestOpenFirst() throws {
        var driver = try Driver(Size(width: 200, height: 50))
        try driver.type("5")
        #expect(driver.cursorLine.contains("- no report"))
        #expect(driver.cursorLine.contains("294d"))
        try driver.type("/whitefriars<Enter>j")
        #expect(driver.cursorLine.contains("Whitefriars"))
        #expect(driver.shows("! not answered: What they have learned from Ignite."))
        #expect(driver.shows("Step 1 of 2"))
        try driver.type("x")
        #expect(driver.popupText.contains("No report of the respondent counts at this date."))
    }

    @Test func whatIsDatedAfterTheAsOfDateIsNoObligationYet() throws {
        var driver = try Driver()
        try driver.type("5T2010-01-01<Enter>")
        #expect(driver.lines[1].contains("0 owed · 0 unanswered"))
        #expect(driver.shows("No meeting has asked for anything at this date."))
        #expect(driver.state.rowCount(of: .view) == 0)
    }

    @Test func theLeadFilterKeepsByRespondentAndByWhoWasAsked() throws {
        var driver = try Driver()
        try driver.type("fwhitefriars<Enter>5")
        let rows = driver.lines.dropFirst(3).prefix(10).filter { $0.contains("no report") }
        #expect(rows.count == 1)
        #expect(driver.lines[1].contains("of 25"))
        #expect(driver.lines[1].contains("lead: Whitefriars"))
    }

    @Test func columnsSortAndTheWantOfRoomTakesTheLightest() throws {
        var driver = try Driver(Size(width: 200, height: 50))
        try driver.type("7oo")
        #expect(driver.message == "Sorted by title.")
        #expect(driver.shows("Trend"))
        #expect(driver.shows("Unit"))
        driver.resize(to: Size(width: 60, height: 16))
        #expect(!driver.shows("Unit"))
        #expect(driver.shows("Latest"))
        try driver.type("O")
        #expect(driver.message == "Sorted by title, reversed.")
    }

    @Test func theSelectionStaysOnItsRowThroughSortAndFilter() throws {
        var driver = try Driver()
        try driver.type("7G")
        let row = driver.state.selectedRow
        #expect(row != nil)
        try driver.type("oooO")
        #expect(driver.state.selectedRow == row)
        try driver.type("fcouncil<Esc>S<Esc>")
        #expect(driver.state.selectedRow == row)
    }

    @Test func theTimelineOpensAtWhatLiesAheadAndZooms() throws {
        var driver = try Driver(Size(width: 120, height: 40))
        try driver.type("T2015-11-04<Enter>8")
        #expect(driver.cursorLine.contains("2015") || driver.cursorLine.contains("2016"))
        let quarter = driver.frame
        try driver.type("-")
        #expect(driver.state.screens.top.scale == .year)
        #expect(driver.frame != quarter)
        try driver.type("++")
        #expect(driver.state.screens.top.scale == .month)
        #expect(driver.frame.contains("│"))
    }

    @Test func actionsLosingTheirMoneyAreMarkedWhereAskedFor() throws {
        var driver = try Driver(Size(width: 120, height: 40))
        #expect(!driver.shows("£ENDS"))
        try driver.type("MMM")
        #expect(driver.message.contains("money within 24 months"))
        #expect(driver.lines[1].contains("£ENDS in 24 months: 4"))
        try driver.type("M")
        #expect(driver.message == "Nothing is marked.")
    }

    @Test(arguments: [
        "5", "6", "6<Enter>", "7", "8", ":meetings<Enter>", ":sign<Enter>", ":route<Enter>",
        ":partici<Enter>", ":bodies<Enter>", ":money<Enter>",
    ])
    func everyViewHoldsAtEverySize(keys: String) throws {
        for charset: Charset in [.unicode, .ascii] {
            var driver = try Driver(charset: charset)
            try driver.type(keys)
            for size in [
                Size(width: 40, height: 10), Size(width: 60, height: 16), Size(width: 80, height: 24),
                Size(width: 120, height: 40), Size(width: 200, height: 50), Size(width: 1, height: 1),
            ] {
                driver.resize(to: size)
                for keys in ["", "<Tab>", "z", "z<Tab>"] {
                    try driver.type(keys)
                    #expect(faults(in: driver) == [], "\(size)")
                }
            }
        }
    }

    /// Typed on, a find looks at what was found so far alone; pasted, at everything.
    @Test(
        arguments: ["5", "6<Enter>", "7", "9", ":money<Enter>"],
        ["review ag", "late wh", "!the par", "'law cen", "zzz"])
    func aFindTypedLetterByLetterIsThatOfTheWhole(view: String, words: String) throws {
        var (typed, pasted) = (try Driver(), try Driver())
        try typed.type(view + "/")
        try pasted.type(view + "/")
        for length in 1...words.count {
            let beginning = String(words.prefix(length))
            typed.send(.key(.character(beginning.last ?? " ")))
            try pasted.type("<C-u>")
            pasted.paste(beginning)
            let shown = [typed, pasted].map { driver in
                (0..<driver.state.rowCount(of: .view)).map { driver.state.row(of: .view, at: $0) }
            }
            #expect(shown[0] == shown[1], "\(beginning)")
        }
        try typed.type("<BS><BS>")
        try pasted.type("<C-u>")
        pasted.paste(String(words.dropLast(2)))
        #expect(typed.state.rowCount(of: .view) == pasted.state.rowCount(of: .view))
    }
}

extension ScreenStack {
    /// One screen alone.
    fileprivate init(top: Screen) {
        self.init()
        self.top = top
    }
}
