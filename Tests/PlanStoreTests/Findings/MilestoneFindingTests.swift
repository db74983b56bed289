import PlanModel
import PlanStore
import Testing

/// The rules about milestones, each with what fires and what nearly does.
@Suite struct MilestoneFindingTests {
    private let fires = ["milestone:a"]

    @Test func overdueSilent() throws {
        func update(_ on: String) -> String { "\"updates\":[{\"on\":\"\(on)\",\"text\":\"\"}]" }
        let due = #""due":"2026-05""#
        #expect(try Found.inMilestone(.overdueSilent, due) == fires)
        #expect(try Found.inMilestone(.overdueSilent, due, action: update("2026-05-30")) == fires)
        #expect(try Found.inMilestone(.overdueSilent, due, action: update("2026-05-31")) == [])
        #expect(try Found.inMilestone(.overdueSilent, due, action: update("2026-07-01")) == fires)
        #expect(try Found.inMilestone(.overdueSilent, #""due":"2026-06-30""#) == [])
        #expect(try Found.inMilestone(.overdueSilent, #""due":"2026-05","done":"2026-06-01""#) == [])
        #expect(try Found.inMilestone(.overdueSilent, due, status: "cancelled") == [])
    }

    @Test func evidenceShort() throws {
        func evidence(_ verdict: String) -> String {
            "\"evidence\":[{\"verdict\":\"\(verdict)\",\"on\":\"2026-06-01\"}]"
        }
        for verdict in ["part", "substituted", "none", "contradicted"] {
            #expect(try Found.inMilestone(.evidenceShort, evidence(verdict)) == fires)
        }
        #expect(try Found.inMilestone(.evidenceShort, evidence("met")) == [])
        #expect(try Found.inMilestone(.evidenceShort, "") == [])
        #expect(try Found.inMilestone(.evidenceShort, evidence("part"), asOf: "2026-05-31") == [])
        #expect(try Found.inMilestone(.evidenceShort, evidence("part"), status: "cancelled") == [])
        #expect(try Found.inMilestone(.evidenceShort, evidence("part") + #","done":"2026-06-02""#) == fires)
    }

    @Test func dateInferred() throws {
        for mark in ["?", "~", "%"] {
            #expect(try Found.inMilestone(.dateInferred, "\"due\":\"2026-05\(mark)\"") == fires)
        }
        #expect(try Found.inMilestone(.dateInferred, #""due":"2026-05~/2026-06""#) == fires)
        #expect(
            try Found.inMilestone(.dateInferred, #""due":"2026-05","alternatives":[{"date":"2025-05"}]"#)
                == fires)
        #expect(try Found.inMilestone(.dateInferred, #""due":"2026-05""#) == [])
        #expect(try Found.inMilestone(.dateInferred, #""due":"2026-05","done":"2026-05?""#) == [])
        let revised = #""due":"2026-05?","revisions":[{"due":"2026-09","on":"2026-06-01"}]"#
        #expect(try Found.inMilestone(.dateInferred, revised) == [])
        #expect(try Found.inMilestone(.dateInferred, revised, asOf: "2026-05-31") == fires)
    }

    @Test(
        arguments: [
            (
                #""due":"2026-05","alternatives":[{"date":"2026-07"}]"#,
                "read as Jul 2026 it leaves the overdue list."
            ),
            (
                #""due":"2026-07","alternatives":[{"date":"2026-05"}]"#,
                "read as May 2026 it joins the overdue list, 30 days late."
            ),
            (
                #""due":"2026-05","alternatives":[{"date":"2026-05-31"}]"#,
                "read as 31 May 2026 it stays on the overdue list, 30 days late."
            ),
            (
                #""due":"2026-07","alternatives":[{"date":"2026-08"},{"date":"2026/.."}]"#,
                "read as Aug 2026 it is not on the overdue list either; read as from 2026 it is not on the overdue "
                    + "list either."
            ),
            (#""due":"2026-05?""#, "it is on the overdue list only as far as this date holds."),
            (#""due":"2026-07?""#, "it is not on the overdue list."),
            (#""due":"2026-05?","done":"2026-06-01""#, "it is done, so the overdue list stays as it is."),
        ])
    func itSaysHowTheOverdueListWouldChange(_ members: String, _ effect: String) throws {
        let milestone = "{\"id\":\"a\",\"title\":\"Banks cut\",\(members)}"
        let plan = try Plans.actions("{\(Plans.action("1.1")),\"milestones\":[\(milestone)]}")
        let said = try Plans.store(plan, asOf: Found.asOf).said(.dateInferred)
        #expect(said.count == 1)
        #expect(said.first?.hasSuffix(effect) == true, "\(said)")
    }

    @Test func slipped() throws {
        func revisions(_ days: String...) -> String {
            "\"revisions\":[\(days.map { "{\"due\":\"2026-12\",\"on\":\"\($0)\"}" }.joined(separator: ","))]"
        }
        #expect(try Found.inMilestone(.slipped, revisions("2026-01-01", "2026-02-01", "2026-06-30")) == fires)
        #expect(try Found.inMilestone(.slipped, revisions("2026-01-01", "2026-02-01", "2026-07-01")) == [])
        #expect(try Found.inMilestone(.slipped, revisions("2026-01-01", "2026-02-01")) == [])
    }

    @Test func commitmentLapsed() throws {
        let commitment = #""kind":"commitment","due":"2026-05""#
        #expect(try Found.inMilestone(.commitmentLapsed, commitment) == fires)
        #expect(try Found.inMilestone(.commitmentLapsed, commitment, asOf: "2026-05-31") == [])
        #expect(try Found.inMilestone(.commitmentLapsed, #""due":"2026-05""#) == [])
        #expect(try Found.inMilestone(.commitmentLapsed, commitment + #","done":"2026-05""#) == [])
    }

    @Test func theBundledPlan() throws {
        let plans = try Plans.bundled("active-citizens")
        let store = PlanStore(plans, from: try Plans.viewpoint())
        #expect(store.found(.overdueSilent) == ["milestone:3.2a"])
        #expect(
            store.found(.evidenceShort)
                == ["1.3a", "3.1b", "3.2a", "3.3a", "3.4a", "5.1b"].map { "milestone:\($0)" })
        #expect(
            store.found(.dateInferred)
                == ["2.2a.a", "3.1.1a", "3.1.2a", "4.1a", "5.1d"].map { "milestone:\($0)" })
        #expect(store.found(.slipped) == [])
        #expect(store.found(.commitmentLapsed) == [])
        #expect(
            store.said(.overdueSilent)
                == [
                    "3.2a Champions identified was due by 31 Jan 2015, 277 days ago, and there is no update at all."
                ])
        // On New Year's Day the service, the plan, the agreement and the event are all late, with no word since October.
        let later = PlanStore(plans, from: try Plans.viewpoint(asOf: "2016-01-01"))
        #expect(
            later.found(.commitmentLapsed) == ["2.2a.a", "2.2b.a", "5.1c", "5.1d"].map { "milestone:\($0)" })
    }
}
