import PlanModel
import PlanStore
import Settings
import Testing
import TextGrid

@testable import Dashboard

/// Choosing columns, sorting by any of them, and grouping, as an officer's keys do it.
@Suite struct TableTests {
    @Test func aColumnIsHiddenMovedAndSortedBy() throws {
        var driver = try Driver.riverside()
        try driver.type("2C")
        #expect(driver.shows("Columns"))
        #expect(driver.shows("[x] Stream"), "\(driver)")
        // Down to the amount, to the front with it, and sort by it.
        try driver.type("jj<lt><lt>")
        #expect(driver.state.choices["funding"].order.first == "amount")
        try driver.type("<Enter>")
        #expect(driver.message == "Sorted by amount; kept for next time.")
        try driver.type("<Enter>")
        #expect(driver.message == "Sorted by amount, reversed; kept for next time.")
        try driver.type("j<Space>q")
        #expect(driver.state.choices["funding"].hidden == ["title"])
        #expect(driver.cursorLine.squeezed.hasPrefix("£250,000"), "\(driver)")
        #expect(!driver.shows("Bank restoration"))
        try driver.type("C=q")
        #expect(driver.state.choices.isEmpty)
        #expect(driver.shows("Bank restoration"))
    }

    @Test func oneColumnAtLeastStays() throws {
        var driver = try Driver.riverside()
        try driver.type("3Cg<Space>" + String(repeating: "j<Space>", count: 6))
        #expect(driver.message == "One column at least stays.")
        #expect(faults(in: driver) == [])
    }

    @Test func columnsOfAViewAreChosenLikeThoseOfHome() throws {
        var driver = try Driver(Size(width: 200, height: 50))
        try driver.type("7")
        #expect(driver.shows("Short by"))
        try driver.type("C")
        try driver.type("GkkkkkkkkjjjjjjjjG<Space>q")
        #expect(driver.state.choices["measures"].hidden == ["plan"], "\(driver.state.choices)")
        try driver.type("C")
        for _ in 0..<12 where !driver.cursorLine.contains("Latest") { try driver.type("j") }
        try driver.type("<Enter>q")
        #expect(driver.lines[1].contains("by latest"), "\(driver)")
        // The choice is that of the view, in whatever way it is gone to.
        try driver.type("17")
        #expect(driver.lines[1].contains("by latest"))
        try driver.type("1:measures<Enter>")
        #expect(driver.lines[1].contains("by latest"))
    }

    @Test func whatWasChosenComesBack() throws {
        var choices = ListChoices()
        choices["overdue"].hidden = ["lead"]
        choices["overdue"].group = "plan"
        choices["overdue"].sort = "due"
        choices["overdue"].order = ["no such column", "title"]
        choices["measures"].sort = "target"
        choices["measures"].isReversed = true
        var driver = try Driver(Size(width: 120, height: 40))
        driver.use(choices)
        try driver.type("3")
        #expect(driver.title(3).contains("by due · grouped by plan"), "\(driver)")
        #expect(!driver.shows("Law Centre +1"))
        try driver.type("7")
        #expect(driver.lines[1].contains("by target, reversed"))
        #expect(driver.state.choices == choices)
    }

    @Test func theTreeIsSortedByItsColumnsAndStaysItself() throws {
        var driver = try Driver.riverside()
        try driver.type("C<Space>")
        #expect(driver.message == "The tree itself stays, and stands first.")
        try driver.type("><Esc>Cj<lt>")
        #expect(driver.message == "The tree itself stays, and stands first.")
        #expect(driver.state.choices.isEmpty)
        try driver.type("jj<Enter>q")
        #expect(driver.message == "")
        #expect(driver.title(1).contains("by status"), "\(driver)")
        try driver.type("4")
        try driver.type("Cq")
        #expect(driver.state.popups.isEmpty)
    }

    /// The sum of a group is the money total of its streams, and the groups together hold all of them.
    @Test(arguments: Grouping.allCases)
    func groupsHoldEveryRecord(grouping: Grouping) throws {
        for (pane, key) in [(Pane.funding, "2"), (.overdue, "3")] {
            var driver = try Driver(Size(width: 120, height: 40))
            try driver.type(key + "b" + grouping.rawValue + "<Enter>")
            let state = driver.state
            let groups = try #require(state.groups(of: pane))
            let all = Set(pane == .funding ? Array(state.rows.funding) : Array(state.rows.overdue))
            #expect(Set(groups.groups.flatMap(\.records)) == all)
            #expect(
                groups.rows.count == groups.groups.count + groups.groups.reduce(0) { $0 + $1.records.count })
            for group in groups.groups {
                #expect(Set(group.records).count == group.records.count)
                for ref in group.records { #expect(belongs(ref, to: group.key, state), "\(group.name)") }
            }
            #expect(faults(in: driver) == [])
        }
    }

    /// As the records say it, one by one.
    private func belongs(_ ref: RecordRef, to key: GroupKey, _ state: DashboardState) -> Bool {
        switch key.by {
        case .plan: return ref.plan == key.number
        case .year:
            let day =
                ref.kind == .funding
                ? state.records(ref).funding[ref.row].end.edtf?.lastDay
                : state.states(ref).milestones[ref.row].deadline
            guard let day else { return key.number == GroupKey.none }
            return FinancialYear(firstYear: Int16(key.number)).firstDay <= day
                && day <= FinancialYear(firstYear: Int16(key.number)).lastDay
        case .lead where ref.kind == .milestone:
            guard key.number >= 0 else { return state.leads(of: ref).isEmpty }
            var filter = PlanFilter()
            filter.leads = [key.number]
            return Sieve(filter, over: state.store).keeps(ref)
        case .funder where ref.kind == .funding:
            guard key.number >= 0 else { return state.funder(of: ref).isEmpty }
            return state.store.grouped([ref], by: .funder)[.organisation(key.number)] != nil
        default: return true
        }
    }

    @Test func groupsFoldAndTellTheirTotals() throws {
        var driver = try Driver.riverside(Size(width: 160, height: 30))
        try driver.type("2bfunder<Enter>")
        #expect(driver.message == "Grouped by funder.")
        #expect(driver.title(2).contains("grouped by funder"))
        try driver.type("g")
        #expect(driver.cursorLine.contains("v River Trust"), "\(driver)")
        #expect(driver.cursorLine.squeezed.contains("1 stream £250,000 secured"))
        try driver.type("h")
        #expect(driver.cursorLine.contains("+ River Trust"))
        #expect(driver.state.rowCount(of: .funding) == 4)
        try driver.type("j")
        #expect(driver.cursorLine.contains("v no funder is named"))
        #expect(driver.cursorLine.squeezed.contains("2 streams nothing secured"), "\(driver)")
        try driver.type("ls")
        #expect(driver.message.hasPrefix("This works on actions and milestones"))
        try driver.type("<Left>")
        #expect(driver.cursorLine.contains("v no funder is named"))
        try driver.type("bnot<Enter>")
        #expect(driver.state.rowCount(of: .funding) == 3)
        #expect(driver.state.choices.isEmpty)
    }

    @Test func aGroupedRowIsItsRecord() throws {
        var driver = try Driver()
        try driver.type("3blead<Enter>gj")
        let ref = try #require(driver.state.selected)
        #expect(ref.kind == .milestone)
        try driver.type("m<Enter>")
        #expect(driver.message.hasPrefix("Marked") || driver.state.store.history.lastDone != nil, "\(driver)")
        try driver.type("u")
        #expect(driver.state.selected?.kind == .milestone)
        #expect(faults(in: driver) == [])
    }

    @Test func aSumIsNeverCut() throws {
        let json = """
            { "format": "scrutineer-plan/1", "id": "p", "title": "P", "pillars": [], "funding": [
              { "id": "s", "title": "A stream with a long title that needs all the room there is", "kind": "grant",
                "status": "secured", "amount": {"min": 1234567.89, "max": 98765432.1} },
              { "id": "t", "title": "Short", "kind": "grant", "status": "secured", "amount": 1500000 }] }
            """
        for width in [40, 60, 80, 120, 200] {
            var driver = try Driver(Size(width: width, height: 24), plans: [try Driver.plan(json)])
            try driver.type("2")
            #expect(driver.shows("£1,234,567.89 to £98,765,432.10"), "\(driver)")
            guard width == 80 else { continue }
            let rows = driver.lines.filter { $0.contains("needs") || $0.contains("Short") }.prefix(2)
            let ends = rows.map { row in
                row.lastIndex(of: "£").map {
                    row[..<$0].count + row[$0...].prefix { $0 != " " && $0 != "│" }.count
                }
            }
            #expect(Set(ends).count == 1, "\(ends) \(driver)")
        }
    }

    @Test func longTextIsCutAtACharacterAndWholeInTheDetail() throws {
        let title =
            "Wörk with 漢字 and 👩‍👩‍👧 families along the river towards the bridge and further still to the weir"
        let json = """
            { "format": "scrutineer-plan/1", "id": "p", "title": "P", "pillars": [], "funding": [
              { "id": "s", "title": "\(title)", "kind": "grant", "status": "secured", "amount": 5 }] }
            """
        for width in 40...130 {
            var driver = try Driver(Size(width: width, height: 30), plans: [try Driver.plan(json)])
            try driver.type("2")
            #expect(faults(in: driver) == [], "\(width)")
            #expect(driver.cursorLine.contains("…") || driver.cursorLine.contains("weir"), "\(driver)")
        }
        var driver = try Driver(Size(width: 80, height: 30), plans: [try Driver.plan(json)])
        try driver.type("24")
        #expect(driver.shows("weir"))
    }

    @Test func plansStandSideBySideAsTheirSummariesSay() throws {
        var driver = try Driver(Size(width: 120, height: 40))
        try driver.type(":plans<Enter>")
        #expect(
            driver.lines[1].contains("Plans ── 4 plans · 51 actions · 5 overdue · £6,090,000 secured"),
            "\(driver)")
        let content = try #require(driver.state.rows.view?.content as? PortfolioContent)
        for row in content.rows {
            var filter = PlanFilter()
            if let plan = row.plan { filter.plans = [plan] }
            #expect(row.summary == driver.state.store.summary(of: filter))
        }
        #expect(content.rows.last?.plan == nil)
        try driver.type("oooO")
        #expect(driver.state.row(of: .view, at: 4) == .allPlans)
    }

    @Test func enterOnAPlanKeepsItAloneAndGoesHome() throws {
        var driver = try Driver()
        try driver.type(":plans<Enter>j<Enter>")
        #expect(driver.state.screens.top.view == nil)
        let plan = try #require(driver.state.filter.plans.first)
        #expect(driver.state.filter.plans.count == 1)
        #expect(driver.state.selected == RecordRef(plan: plan, kind: .plan, row: 0))
        #expect(driver.message.contains("is kept; F shows all plans again."))
        try driver.type(":plans<Enter>")
        #expect(driver.state.rowCount(of: .view) == 2)
        try driver.type("G<Enter>")
        #expect(driver.state.filter.plans.isEmpty)
        #expect(driver.message == "All plans are kept.")
    }

    /// An organisation that two plans name is one row, which names both.
    @Test func organisationsNameTheirPlans() throws {
        var driver = try Driver(Size(width: 200, height: 50))
        try driver.type("6/coventry law centre<Enter>z")
        #expect(driver.shows("active-citizens, ignite"), "\(driver)")
        try driver.type("<Esc>:sign-offs<Enter>z")
        #expect(driver.shows("active-citizens"), "\(driver)")
    }

    @Test(arguments: [(80, 24), (60, 16), (40, 10), (200, 50)])
    func plansFitEveryScreen(width: Int, height: Int) throws {
        var driver = try Driver(Size(width: width, height: height), charset: .ascii)
        try driver.type(":plans<Enter>")
        for keys in ["j", "G", "x", "<Esc>", "C", "jj<Space>", "q", "<Enter>"] {
            try driver.type(keys)
            #expect(faults(in: driver) == [])
            let isASCII = driver.frame.allSatisfy(\.isASCII)
            #expect(isASCII)
        }
    }
}
