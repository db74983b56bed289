import PlanModel
import PlanStore
import Testing

/// Records and plans that come, go and move; who did it and why; and the dates at which versions are read.
@Suite struct PlanChangesTests {
    private func messages(_ changes: [PlanChange]) -> [String] { changes.map(\.message) }

    private func pillars(_ one: String, _ two: String) -> String {
        "\"pillars\":[{\"id\":\"1\",\"title\":\"Staff\",\"actions\":[\(one)]},"
            + "{\"id\":\"2\",\"title\":\"Money\",\"actions\":[\(two)]}]"
    }

    private func action(_ id: String, _ members: String = "\"note\":\"\"") -> String {
        "\(Plans.action(id)),\(members)".wrapped
    }

    @Test func recordsComeAndGo() throws {
        let changes = try ChangeCase.changes(
            pillars(action("1.1") + "," + action("1.2"), ""),
            pillars(action("1.1"), action("2.1", #""leads":["x"],"milestones":[{"id":"m","title":"M"}]"#)))
        #expect(
            messages(changes) == [
                "action 1.2 Action 1.2 removed", "new action 2.1 Action 2.1, led by x, with 1 milestone",
            ])
        #expect(changes.map(\.kind) == [.removed, .added])
        #expect(changes.map(\.section.title) == ["1 Staff", "2 Money"])
        #expect(changes[0].old?["id"] == .text("1.2") && changes[0].new == nil)
    }

    @Test func aMoveIsNoComingAndGoing() throws {
        let milestone = #""milestones":[{"id":"m","title":"M","due":"2015-01"}]"#
        let changes = try ChangeCase.changes(
            pillars(action("1.1") + "," + action("1.2", milestone), ""),
            pillars(action("1.1"), action("1.2", milestone.replacing("2015-01", with: "2015-02"))))
        #expect(
            messages(changes) == [
                "1.2 Action 1.2: moved from Pillar 1 Staff to Pillar 2 Money",
                "m M: due date moved from January 2015 to February 2015 (28 days)",
            ])
        #expect(changes.map(\.section.pillar) == ["2", "2"])
    }

    @Test func theOrderOfRecordsIsNotTold() throws {
        let (one, two) = (action("1.1"), action("1.2"))
        #expect(try ChangeCase.changes(pillars("\(one),\(two)", ""), pillars("\(two),\(one)", "")) == [])
    }

    @Test func aRecordSurvivesTheOneThatHeldIt() throws {
        let parent = action("1.1", "\"actions\":[\(action("1.1a"))]")
        let changes = try ChangeCase.changes(pillars(parent, ""), pillars(action("1.1a"), ""))
        #expect(
            messages(changes) == [
                "action 1.1 Action 1.1 removed",
                "1.1a Action 1.1a: moved from 1.1 Action 1.1 to Pillar 1 Staff",
            ])
    }

    @Test func plansComeAndGo() throws {
        let viewpoint = try Plans.viewpoint()
        let (one, two) = (try Plans.plan("\"note\":\"\"", id: "a"), try Plans.plan("\"note\":\"\"", id: "b"))
        let changes = PlanChanges.between([one], and: [two], from: viewpoint)
        #expect(changes.map(\.kind) == [.planAdded, .planRemoved])
        #expect(changes.map(\.plan) == ["b", "a"])
        #expect(messages(changes) == ["T: plan added", "T: plan removed"])
        #expect(PlanChanges.between([one, two], and: [two, one], from: viewpoint) == [])
    }

    @Test func whoAndWhyStandWithAChange() throws {
        let revised = try #require(
            try ChangeCase.changes(
                ChangeCase.milestone(#""due":"2015-01""#),
                ChangeCase.milestone(
                    #""due":"2015-01","revisions":[{"due":"2016-03","on":"2016-01-05","by":"Lead","why":"no staff"}]"#
                )
            ).first)
        #expect(revised.kind == .due && revised.days == 425)
        #expect(revised.by == "Lead" && revised.why == "no staff" && revised.on == "2016-01-05")
        #expect(revised.old == .text("2015-01") && revised.new == .text("2016-03"))
        #expect(revised.recordName == "milestone:1.3")
        #expect(revised.attribution == "Lead, 5 January 2016: no staff")
        let set = try #require(
            try ChangeCase.changes(
                ChangeCase.action(),
                ChangeCase.action(
                    #""updates":[{"on":"2016-02-01","text":"Named.","by":"Officer","status":"complete"}]"#,
                    status: "complete")
            ).first)
        #expect(set.by == "Officer" && set.why == "Named." && set.on == "2016-02-01")
        #expect(set.old == .text("in-progress") && set.new == .text("complete"))
        let signed = try #require(
            try ChangeCase.changes(
                ChangeCase.signOff(#""note":"""#), ChangeCase.signOff(#""note":"x""#)
            ).first)
        #expect(signed.recordName == "sign-off:d/Director/approver")
    }

    /// The due date from which one moved is the one in force at the older version's own date.
    @Test func whatIsInForceIsReadAtEachVersionsDate() throws {
        let milestone =
            #""due":"2015-01","revisions":[{"due":"2015-06","on":"2014-12-01"},{"due":"2016-03","on":"2016-01-05"}]"#
        let old = ChangeCase.milestone(milestone, top: #""asOf":"2015-11-04""#)
        let new = ChangeCase.milestone(milestone, top: #""asOf":"2016-02-04""#)
        #expect(
            messages(try ChangeCase.changes(old, new)) == [
                "T: as-of date moved from 4 November 2015 to 4 February 2016 (92 days)",
                "1.3 Champions identified: due date moved from June 2015 to March 2016 (275 days)",
            ])
    }

    @Test func underOneDateForAllWhatIsLaterIsLeftOut() throws {
        let old = ChangeCase.action(milestone: #""due":"2015-01""#)
        let new = ChangeCase.action(
            #""updates":[{"on":"2016-02-01","text":"x","status":"complete","was":"in-progress"}]"#,
            status: "complete",
            milestone: #""due":"2015-01","done":"2016-02","revisions":[{"due":"2016-03","on":"2016-01-05"}]"#)
        #expect(try ChangeCase.changes(old, new, from: Plans.viewpoint(asOf: "2015-12-31")) == [])
        #expect(
            messages(try ChangeCase.changes(old, new, from: Plans.viewpoint(asOf: "2016-01-31"))) == [
                "1.3 Champions identified: due date moved from January 2015 to March 2016 (425 days)"
            ])
        #expect(try ChangeCase.changes(old, new, from: Plans.viewpoint(asOf: "2016-02-29")).count == 3)
    }

    @Test func daysAreThoseBetweenDeadlinesUnderThePolicy() throws {
        let (old, new) = (
            ChangeCase.milestone(#""due":"2015-02""#), ChangeCase.milestone(#""due":"2015-03""#)
        )
        #expect(try ChangeCase.changes(old, new, from: Plans.viewpoint(policy: .end)).map(\.days) == [31])
        #expect(try ChangeCase.changes(old, new, from: Plans.viewpoint(policy: .start)).map(\.days) == [28])
    }
}

extension String {
    fileprivate var wrapped: String { "{\(self)}" }
}
