import PlanModel
import PlanStore
import Testing

/// Of which open actions nothing was said since the older version.
@Suite struct SilenceTests {
    private let june = #""updates":[{"on":"2015-06-12","text":"a"}]"#

    /// What is told of an action that has these updates before 4 November 2015 and by 4 May 2016.
    private func told(
        _ old: String, _ new: String, _ status: String = "in-progress", until: String = "2016-05-04"
    ) throws -> [String] {
        try ChangeCase.changes(
            ChangeCase.action(old, status: status, top: #""asOf":"2015-11-04""#),
            ChangeCase.action(new, status: status, top: "\"asOf\":\"\(until)\"")
        ).map(\.message).filter { !$0.hasPrefix("T: as-of") }
    }

    @Test(arguments: ["in-progress", "not-started", "paused"]) func anOpenActionIsSilent(_ status: String)
        throws
    {
        #expect(try told(june, june, status) == ["1 Find champions: no word since June 2015"])
    }

    @Test(arguments: ["complete", "closed", "cancelled"]) func ofWhatIsOverNothingNeedBeSaid(
        _ status: String
    ) throws { #expect(try told(june, june, status) == []) }

    @Test func whatWasNeverSpokenOfIsNotSilent() throws { #expect(try told("", "") == []) }

    @Test func anUpdateSinceBreaksTheSilence() throws {
        let later = #""updates":[{"on":"2015-06-12","text":"a"},{"on":"2015-11-05","text":"b"}]"#
        #expect(try told(june, later) == ["1 Find champions: update of 5 November 2015 added: b"])
        // It stood in the older file already, but did not count then.
        #expect(try told(later, later) == [])
    }

    @Test func onTheSameDayNoTimeHasPassed() throws {
        #expect(try told(june, june, until: "2015-11-04") == [])
    }

    @Test func belowAnActionThatIsOverNothingNeedBeSaid() throws {
        let child = "\"actions\":[{\(Plans.action("1a")),\(june)}]"
        #expect(try told(child, child) == ["1a Action 1a: no word since June 2015"])
        #expect(try told(child, child, "complete") == [])
    }

    @Test func theDayOfLookingStandsInForAPinnedDate() throws {
        let plan = ChangeCase.action(june)
        let seen = try Plans.day("2016-01-01")
        #expect(try ChangeCase.changes(plan, plan) == [])
        let silent = try #require(try ChangeCase.changes(plan, plan, seen: seen).first)
        #expect(silent.kind == .silent && silent.on == "2015-06-12")
    }
}
