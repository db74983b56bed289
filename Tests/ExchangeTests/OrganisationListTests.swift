import Exchange
import PlanModel
import PlanStore
import Testing

@Suite struct OrganisationListTests {
    private func lines(_ store: PlanStore, _ filter: PlanFilter = PlanFilter()) -> [String] {
        ListFormat.csv.text(
            of: ListKind.organisations.table(of: store, keeping: filter), layout: TableLayout()
        )
        .split(separator: "\r\n").map(String.init)
    }

    @Test func aCouncilCountsItsTeamsAndAGrantCountsOnce() throws {
        #expect(
            lines(try TestPlan.store(TestPlan.riverside, TestPlan.harbour)) == [
                "id,name,partOf,plans,actions,overdue,questionable,obligations,funding",
                "council,Riverside Council,,riverside;harbour,4,2,1,1,GBP 1000;EUR 90",
                "parks,Parks Team,council,riverside,2,2,1,1,GBP 1000;EUR 90",
                "trust,River Trust,,riverside;harbour,2,2,1,1,GBP 250000.5",
                "police,Police,,riverside,0,0,0,0,",
            ])
    }

    @Test func aPlanNarrowsTheCountsToo() throws {
        let store = try TestPlan.store(TestPlan.riverside, TestPlan.harbour)
        var filter = PlanFilter()
        filter.plans = [1]
        #expect(
            lines(store, filter).dropFirst() == [
                "council,Riverside Council,,riverside;harbour,1,0,0,0,",
                "trust,River Trust,,riverside;harbour,0,0,0,0,GBP 250000.5",
            ])
    }

    /// Each row says what filtering by its organisation would give.
    @Test func countsAreThoseOfTheFilter() throws {
        let store = try TestPlan.store(TestPlan.riverside, TestPlan.harbour)
        let tallies = OrganisationTally.all(of: store, inPlans: Array(store.plans.indices))
        for (entry, tally) in tallies.enumerated() {
            var filter = PlanFilter()
            filter.leads = [entry]
            let summary = store.summary(of: filter)
            #expect(tally.actions == summary.actions)
            #expect(tally.overdue == summary.overdue)
            #expect(tally.questionable == summary.questionable)
            #expect(tally.obligations == summary.openObligations)
        }
    }
}
