import PlanModel
import PlanStore
import Testing

/// The counts that an officer looks at first, over all plans or what a filter keeps.
@Suite struct SummaryTests {
    @Test func theBundledPlansAtTheirOwnDates() throws {
        let store = PlanStore(try Plans.bundled(), from: try Plans.viewpoint())
        let summary = store.summary(of: PlanFilter())
        #expect(summary.plans == 4)
        #expect(summary.securedFunding.ordered.map { "\($0.currency) \($0.money)" } == ["GBP 6090000"])
    }

    @Test func aFilterByLead() throws {
        let store = PlanStore(try Plans.bundled("active-citizens"), from: try Plans.viewpoint())
        var filter = PlanFilter()
        filter.leads = [try store.directory.find("grapevine")]
        let summary = store.summary(of: filter)
        // 1.1, 3.2 and 4.1 with 1.1a, 3.2a, 4.1a and 4.1b.
        #expect(summary.actions == 3)
        #expect(summary.milestones == 4)
        #expect(summary.overdue == 1)
        #expect(summary.questionable == 1)
        #expect(summary.openObligations == 0)
        #expect(summary.securedFunding.sums == ["GBP": Money(hundredths: 182_000_000)])
    }

    @Test func cancelledMilestonesAreNotCounted() throws {
        let milestones =
            #"{"id":"a","title":"A","cancelled":true,"due":"2015"},{"id":"b","title":"B","kind":"commitment"}"#
        let plan = try Plans.actions("{\(Plans.action("1")),\"milestones\":[\(milestones)]}")
        let summary = try Plans.store(plan).summary(of: PlanFilter())
        #expect(summary.milestones == 1)
        #expect(summary.undated == 1)
        #expect(summary.overdue == 0)
    }

    @Test func obligationsFollowTheLeadByRespondent() throws {
        let store = PlanStore(try Plans.bundled("ignite"), from: try Plans.viewpoint())
        func owed(_ name: String) throws -> Int {
            var filter = PlanFilter()
            filter.leads = [try store.directory.find(name)]
            return store.summary(of: filter).openObligations
        }
        #expect(try owed("whitefriars") == 1)
        #expect(try owed("ccc") == 1)
        #expect(try owed("grapevine") == 0)
    }

    @Test func questionsFollowTheMatch() throws {
        let store = PlanStore(try Plans.bundled("ignite"), from: try Plans.viewpoint())
        var filter = PlanFilter()
        #expect(store.summary(of: filter).unansweredQuestions == 8)
        filter.match = FindQuery("doubling")
        #expect(store.summary(of: filter).unansweredQuestions == 1)
    }
}
