import PlanModel
import PlanStore
import Testing

/// The rules about actions, each with what fires and what nearly does.
@Suite struct ActionFindingTests {
    private let fires = ["action:1.1"]

    @Test func statusDiffers() throws {
        let update = #""updates":[{"on":"2026-05-01","text":"","status":"paused"}]"#
        #expect(try Found.inAction(.statusDiffers, update) == fires)
        #expect(try Found.inAction(.statusDiffers, update, status: "paused") == [])
        #expect(try Found.inAction(.statusDiffers, #""updates":[{"on":"2026-05-01","text":""}]"#) == [])
        // A later update explains the status at every earlier date.
        let both =
            #""updates":[{"on":"2026-05-01","text":"","status":"paused"},{"on":"2026-08-01","text":"","status":"complete","was":"paused"}]"#
        #expect(try Found.inAction(.statusDiffers, both, status: "complete") == [])
        #expect(try Found.inAction(.statusDiffers, both, status: "complete", asOf: "2026-09-01") == [])
        #expect(try Found.inAction(.statusDiffers, both, asOf: "2026-09-01") == fires)
        // The later in the file wins a tie.
        let tie =
            #""updates":[{"on":"2026-05-01","text":"","status":"paused"},{"on":"2026-05-01","text":"","status":"in-progress"}]"#
        #expect(try Found.inAction(.statusDiffers, tie) == [])
    }

    @Test func completeWithOpen() throws {
        #expect(try Found.inMilestone(.completeWithOpen, "", status: "complete") == fires)
        #expect(try Found.inMilestone(.completeWithOpen, "", status: "closed") == fires)
        #expect(try Found.inMilestone(.completeWithOpen, "", status: "paused") == [])
        #expect(try Found.inMilestone(.completeWithOpen, #""done":"2026-06-30""#, status: "complete") == [])
        #expect(
            try Found.inMilestone(.completeWithOpen, #""done":"2026-07-01""#, status: "complete") == fires)
        #expect(try Found.inMilestone(.completeWithOpen, #""cancelled":true"#, status: "complete") == [])
        #expect(try Found.inAction(.completeWithOpen, "", status: "complete") == [])
    }

    @Test func aMilestoneOfASubActionKeepsAnActionOpen() throws {
        let below =
            #""actions":[{"id":"1.1.1","title":"B","status":"paused","milestones":[{"id":"b","title":"B"}]}]"#
        #expect(try Found.inAction(.completeWithOpen, below, status: "complete") == fires)
    }

    @Test func theStatusIsThatOfTheDay() throws {
        let update = #""updates":[{"on":"2026-06-01","text":"","status":"complete","was":"in-progress"}]"#
        #expect(
            try Found.inMilestone(
                .completeWithOpen, "", action: update, status: "complete", asOf: "2026-05-31") == [])
        #expect(try Found.inMilestone(.completeWithOpen, "", action: update, status: "complete") == fires)
    }

    @Test func closedWithoutEvidence() throws {
        let met = #""evidence":[{"verdict":"met","on":"2026-06-01"}]"#
        #expect(try Found.inMilestone(.closedWithoutEvidence, "", status: "closed") == fires)
        #expect(try Found.inAction(.closedWithoutEvidence, "", status: "closed") == fires)
        #expect(try Found.inMilestone(.closedWithoutEvidence, met, status: "closed") == [])
        #expect(
            try Found.inMilestone(.closedWithoutEvidence, met, status: "closed", asOf: "2026-05-31") == fires)
        #expect(try Found.inMilestone(.closedWithoutEvidence, "", status: "complete") == [])
        let taken = #""evidence":[{"verdict":"met","on":"2026-06-01"},{"verdict":"part","on":"2026-06-02"}]"#
        #expect(try Found.inMilestone(.closedWithoutEvidence, taken, status: "closed") == fires)
    }

    @Test func stale() throws {
        func on(_ day: String) -> String { "\"updates\":[{\"on\":\"\(day)\",\"text\":\"\"}]" }
        #expect(try Found.inAction(.stale, "") == fires)
        #expect(try Found.inAction(.stale, on("2025-12-29")) == fires)
        #expect(try Found.inAction(.stale, on("2025-12-30")) == [])
        #expect(try Found.inAction(.stale, on("2026-07-01")) == fires)
        #expect(try Found.inAction(.stale, "", status: "complete") == [])
        #expect(try Found.inAction(.stale, "", status: "paused") == fires)
        // Months are clamped: six after 31 August end with February.
        #expect(try Found.inAction(.stale, on("2025-08-31"), asOf: "2026-02-28") == [])
        #expect(try Found.inAction(.stale, on("2025-08-31"), asOf: "2026-03-01") == fires)
        // The age of a month is counted from its first day.
        #expect(try Found.inAction(.stale, on("2025-12")) == fires)
    }

    @Test func allUndated() throws {
        #expect(try Found.inAction(.allUndated, "") == fires)
        #expect(try Found.inMilestone(.allUndated, "") == fires)
        #expect(try Found.inMilestone(.allUndated, #""due":"2026/..""#) == fires)
        #expect(try Found.inMilestone(.allUndated, #""due":"2026""#) == [])
        #expect(try Found.inMilestone(.allUndated, #""due":"2026","cancelled":true"#) == fires)
        #expect(try Found.inMilestone(.allUndated, "", status: "cancelled") == [])
        #expect(
            try Found.inMilestone(.allUndated, #""revisions":[{"due":"2026-09","on":"2026-06-30"}]"#) == [])
        #expect(
            try Found.inMilestone(.allUndated, #""revisions":[{"due":"2026-09","on":"2026-07-01"}]"#) == fires
        )
        let below =
            #""actions":[{"id":"1.1.1","title":"B","status":"paused","milestones":[{"id":"b","title":"B","due":"2026"}]}]"#
        #expect(try Found.inAction(.allUndated, below) == [])
    }

    @Test func leadMissing() throws {
        #expect(try Found.inAction(.leadMissing, "") == fires)
        #expect(try Found.inAction(.leadMissing, #""leads":[]"#) == fires)
        #expect(try Found.inAction(.leadMissing, #""leads":["nobody"]"#) == [])
        #expect(try Found.inAction(.leadMissing, "", status: "closed") == [])
        let below = #""leads":["x"],"actions":[{"id":"1.1.1","title":"B","status":"paused"}]"#
        #expect(try Found.inAction(.leadMissing, below) == ["action:1.1.1"])
        #expect(try Found.inAction(.leadMissing, below, status: "complete") == [])
    }

    @Test func theBundledPlans() throws {
        let store = PlanStore(try Plans.bundled("active-citizens"), from: try Plans.viewpoint())
        #expect(store.found(.statusDiffers) == [])
        #expect(store.found(.completeWithOpen) == ["action:3.1"])
        #expect(store.found(.stale) == ["action:2.2", "action:3.2"])
        #expect(store.found(.allUndated) == ["action:2.1", "action:2.2c"])
        #expect(store.found(.leadMissing) == ["action:2.2"])
    }

    @Test func theWords() throws {
        let store = PlanStore(try Plans.bundled("active-citizens"), from: try Plans.viewpoint())
        #expect(
            store.said(.completeWithOpen) == [
                "3.1 Deliver Transforming Communities With Communities is complete, but its milestone 3.1b Learning "
                    + "gathered and next steps agreed is not done."
            ])
        #expect(
            store.asked(.stale).last
                == "What has been done about 3.2 Find and back local champions by Law Centre and Grapevine?")
    }
}
