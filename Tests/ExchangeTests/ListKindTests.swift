import Exchange
import PlanModel
import PlanStore
import Testing

@Suite struct ListKindTests {
    /// The list as CSV lines, in which every value shows.
    private func lines(
        _ kind: ListKind, _ texts: [String] = [TestPlan.riverside],
        _ change: (inout PlanFilter) -> Void = { _ in }
    ) throws -> [String] {
        let today = try #require(Day("2026-07-02"))
        let store = PlanStore(try texts.map(TestPlan.records), from: Viewpoint(today: today))
        var filter = PlanFilter()
        change(&filter)
        let table = kind.table(of: store, keeping: filter)
        // By scalars, for CR LF is one character.
        let text = ListFormat.csv.text(of: table, layout: TableLayout())
        return text.split(separator: "\r\n").map(String.init)
    }

    private func states(_ words: String...) -> Set<StateWord> { Set(words.compactMap(StateWord.init)) }

    @Test func actionsAreRowsOfTheirOwnDepthFirst() throws {
        #expect(
            try lines(.actions) == [
                "plan,id,pillar,title,status,confidence,leads,timeliness,due,milestones,done,updated",
                "riverside,1.1,1,Agree who cuts the banks,in-progress,amber,parks;trust,overdue,2026-03-31,2,0,"
                    + "2026-04-02",
                "riverside,1.1.1,1,Buy a boat,not-started,,trust,overdue,2026-05-31,1,0,",
                "riverside,1.10,1,Test the water,complete,,council,done,,1,1,",
                "riverside,1.2,1,Talk to the police,paused,,parks,overdue,2026-01-31,1,0,",
            ])
    }

    @Test func milestonesShowTheDateInForceAndTheVerdictThatCounts() throws {
        #expect(
            try lines(.milestones) == [
                "plan,id,action,title,leads,due,deadline,done,timeliness,daysLate,evidence,kind",
                "riverside,1.1a,1.1,Agreement signed,parks;trust,2026-03,2026-03-31,,overdue,91,part,milestone",
                "riverside,1.1b,1.1,Banks cut,parks;trust,2026-07-15,2026-07-15,,due-soon,0,,milestone",
                "riverside,1.1c,1.1,Given up,parks;trust,2026-01,2026-01-31,,cancelled,0,,milestone",
                "riverside,1.1.1a,1.1.1,Boat bought,trust,2026-05-31,2026-05-31,,overdue,30,,milestone",
                "riverside,1.10a,1.10,Water tested,council,,,2026-02-01,done,0,,milestone",
                "riverside,1.2a,1.2,Talks held,parks,2026-01-31,2026-01-31,,overdue,150,,milestone",
            ])
    }

    @Test func overdueBeginsWithTheLatest() throws {
        let ids = try lines(.overdue).dropFirst().map { $0.split(separator: ",")[1] }
        #expect(ids == ["1.2a", "1.1a", "1.1.1a"])
    }

    @Test func fundingNamesTheActionsOfEitherSide() throws {
        #expect(
            try lines(.funding) == [
                "plan,id,title,status,kind,amount,currency,start,end,endsInDays,funders,recipients,actions",
                "riverside,lottery,Bank grant,secured,grant,250000.5,GBP,2026-04-01,2028-03-31,640,,trust,1.1",
                "riverside,reserve,Reserve,secured,one-off,1000..2000,GBP,,,,council,parks,1.1",
                "riverside,euro,'=Interreg,secured,grant,90,EUR,,2026-06-01,-29,,parks,1.10;9.9",
            ])
    }

    @Test func aStatusNarrowsActionsByTheirOwnAndMilestonesByTheirActions() throws {
        let done = states("complete")
        #expect(try lines(.actions) { $0.states = done }.count == 2)
        #expect(
            try lines(.milestones) { $0.states = done }.map { $0.split(separator: ",")[1] } == [
                "id", "1.10a",
            ])
        let late = states("overdue", "complete")
        #expect(try lines(.milestones) { $0.states = late }.count == 5)
    }

    @Test func aStatusNarrowsNoOtherList() throws {
        let none = states("closed")
        #expect(try lines(.funding) { $0.states = none }.count == 4)
        #expect(try lines(.organisations) { $0.states = none }.count == 5)
        #expect(try lines(.actions) { $0.states = none }.count == 1)
    }

    @Test func anEmptyListHasSomethingToSay() throws {
        let store = try TestPlan.store()
        for kind in ListKind.allCases {
            let table = kind.table(of: store, keeping: PlanFilter())
            #expect(table.rows.isEmpty)
            #expect(table.emptyNote.hasSuffix("."))
        }
    }
}
