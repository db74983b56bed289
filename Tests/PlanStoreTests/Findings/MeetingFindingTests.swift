import PlanModel
import PlanStore
import Testing

/// The rules about what committees asked for, and about the clearance of papers.
@Suite struct MeetingFindingTests {
    private let fires = ["resolution:r"]
    private let parts = #""parts":[{"id":"x","text":"Publicity."},{"id":"y","text":"A strategy."}]"#

    private func report(_ on: String, _ members: String = "\"note\":\"\"", from: String = "people") -> String
    {
        "\"reports\":[{\"on\":\"\(on)\",\"from\":\"\(from)\",\"text\":\"\",\(members)}]"
    }

    @Test func resolutionUnowned() throws {
        #expect(try Found.inResolution(.resolutionUnowned, "") == fires)
        #expect(try Found.inResolution(.resolutionUnowned, #""respondents":["homes"]"#) == [])
        #expect(try Found.inResolution(.resolutionUnowned, "", verb: "note") == [])
        #expect(try Found.inResolution(.resolutionUnowned, #""proposed":true"#) == [])
        #expect(try Found.inResolution(.resolutionUnowned, "", asOf: "2026-01-19") == [])
    }

    @Test func resolutionUndated() throws {
        #expect(try Found.inResolution(.resolutionUndated, "") == fires)
        #expect(
            try Found.inResolution(.resolutionUndated, #""respondents":["people","homes"]"#) == fires + fires)
        #expect(try Found.inResolution(.resolutionUndated, #""due":"2026-09""#) == [])
        #expect(try Found.inResolution(.resolutionUndated, #""responseRequired":true"#) == [])
        #expect(
            try Found.inResolution(.resolutionUndated, #""responseRequired":true"#, date: "2026-01/..")
                == fires)
    }

    @Test func obligationOverdue() throws {
        let owed = #""respondents":["people"],"due":"2026-05""#
        #expect(try Found.inResolution(.obligationOverdue, owed) == fires)
        #expect(try Found.inResolution(.obligationOverdue, owed, asOf: "2026-05-31") == [])
        #expect(try Found.inResolution(.obligationOverdue, owed + "," + report("2026-06-01")) == [])
        #expect(
            try Found.inResolution(.obligationOverdue, owed + "," + report("2026-06-01", from: "health"))
                == [])
        #expect(
            try Found.inResolution(.obligationOverdue, owed + "," + report("2026-06-01", from: "homes"))
                == fires)
        #expect(try Found.inResolution(.obligationOverdue, owed + "," + report("2026-07-01")) == fires)
        #expect(try Found.inResolution(.obligationOverdue, owed + #","closed":"2026-06-30""#) == [])
        #expect(
            try Found.inResolution(.obligationOverdue, owed + "," + parts + "," + report("2026-06-01"))
                == fires)
        // Two months after 20 January.
        let clock = #""responseRequired":true"#
        #expect(try Found.inResolution(.obligationOverdue, clock, asOf: "2026-03-20") == [])
        #expect(try Found.inResolution(.obligationOverdue, clock, asOf: "2026-03-21") == fires)
    }

    @Test func oneOfTwoRespondentsIsEnough() throws {
        let owed = #""respondents":["people","homes"],"due":"2026-05""#
        #expect(try Found.inResolution(.obligationOverdue, owed + "," + report("2026-06-01")) == fires)
    }

    @Test func partUnanswered() throws {
        let asked = #""respondents":["people"],"# + parts
        #expect(
            try Found.inResolution(.partUnanswered, asked + "," + report("2026-06-01", #""answers":["x"]"#))
                == fires)
        #expect(try Found.inResolution(.partUnanswered, asked + "," + report("2026-06-01")) == fires)
        #expect(
            try Found.inResolution(
                .partUnanswered, asked + "," + report("2026-06-01", #""answers":["x","y"]"#)) == [])
        #expect(try Found.inResolution(.partUnanswered, asked) == [])
        #expect(
            try Found.inResolution(.partUnanswered, asked + "," + report("2026-07-01", #""answers":["x"]"#))
                == [])
    }

    @Test func questionUnanswered() throws {
        let answer = #""answers":[{"on":"2026-02-01","text":""}]"#
        #expect(try Found.inQuestion(.questionUnanswered, "") == ["question:q"])
        #expect(try Found.inQuestion(.questionUnanswered, answer) == [])
        #expect(try Found.inQuestion(.questionUnanswered, answer, asOf: "2026-01-31") == ["question:q"])
        #expect(try Found.inQuestion(.questionUnanswered, "", asOf: "2026-01-19") == [])
        #expect(try Found.inQuestion(.questionUnanswered, #""kind":"concern""#) == [])
        #expect(try Found.inQuestion(.questionUnanswered, answer + "," + parts) == ["question:q"])
    }

    private func signOffs(_ entries: String..., asOf: String = "2026-06-30") throws -> [String] {
        let list = entries.map { "{\"document\":\"d\",\($0)}" }.joined(separator: ",")
        return try Found.inPlan(
            .signOffOrder, "\"documents\":[{\"id\":\"d\",\"title\":\"D\"}],\"signOffs\":[\(list)]", asOf: asOf
        )
    }

    @Test func anApproverWaitsForContributors() throws {
        let author = #""role":"Author","kind":"contributor","sent":"2026-06-01","returned":"2026-06-05""#
        func director(_ sent: String) -> String {
            "\"role\":\"Director\",\"kind\":\"approver\",\"sent\":\"\(sent)\""
        }
        let fires = ["sign-off:d/Director/approver"]
        #expect(try signOffs(author, director("2026-06-04")) == fires)
        #expect(try signOffs(author, director("2026-06-05")) == [])
        #expect(try signOffs(director("2026-06-04")) == [])
        #expect(
            try signOffs(#""role":"Author","kind":"contributor","sent":"2026-06-01""#, director("2026-06-04"))
                == fires)
        #expect(try signOffs(author, director("2026-06-04"), asOf: "2026-06-03") == [])
        // Another paper's contributor is nobody to wait for.
        let other = #"{"document":"e","role":"A","kind":"contributor","sent":"2026-06-01"}"#
        let plan = "\"signOffs\":[\(other),{\"document\":\"d\",\(director("2026-06-04"))}]"
        #expect(try Found.inPlan(.signOffOrder, plan) == [])
    }

    @Test func anApproverWaitsForEarlierApprovers() throws {
        let first = #""role":"Finance","kind":"approver","sent":"2026-06-01","returned":"2026-06-10""#
        let late = #""role":"Member","kind":"approver","sent":"2026-06-05""#
        #expect(try signOffs(first, late) == ["sign-off:d/Member/approver"])
        #expect(try signOffs(late, first) == ["sign-off:d/Member/approver"])
        // Sent on one day, neither is the earlier.
        #expect(try signOffs(first, #""role":"Legal","kind":"approver","sent":"2026-06-01""#) == [])
    }

    @Test func theBundledPlans() throws {
        let ignite = PlanStore(try Plans.bundled("ignite"), from: try Plans.viewpoint())
        #expect(ignite.found(.questionUnanswered) == (1...8).map { "question:q\($0)" })
        #expect(ignite.found(.resolutionUndated) == ["resolution:r2", "resolution:r2", "resolution:r3"])
        #expect(ignite.found(.resolutionUnowned) == [])
        let hubs = PlanStore(try Plans.bundled("family-hubs"), from: try Plans.viewpoint())
        #expect(hubs.found(.resolutionUnowned) == ["resolution:r2"])
        #expect(hubs.found(.questionUnanswered) == ["question:kpi"])
        let partnership = PlanStore(try Plans.bundled("coventry-partnership"), from: try Plans.viewpoint())
        #expect(partnership.found(.partUnanswered) == (1...4).map { "resolution:rec-\($0)" })
        #expect(
            partnership.said(.partUnanswered).first
                == "rec-1 \"Do more to make the Partnership's role and successes known\": the report of Coventry "
                + "Partnership does not answer \"A communications strategy\".")
        let citizens = PlanStore(try Plans.bundled("active-citizens"), from: try Plans.viewpoint())
        #expect(citizens.found(.obligationOverdue) == [])
        // Asked for 2016, and never taken up.
        #expect(
            PlanStore(try Plans.bundled("active-citizens"), from: try Plans.viewpoint(asOf: "2017-01-01"))
                .found(.obligationOverdue) == ["resolution:jan-2015-1"])
        #expect(citizens.found(.signOffOrder).count == 4)
        #expect(
            citizens.said(.signOffOrder).last
                == "The Cabinet Member for Community Development, Co-operatives and Social Enterprise was sent s1-report "
                + "Active Citizens strategy: report on progress and priorities on 22 Oct 2015, before the Locum "
                + "Consultant in Public Health and the Director of Public Health had returned it.")
    }

    @Test func theQuestionIsReadyToBeAsked() throws {
        let plan = try Plans.plan(
            #""organisations":[{"id":"people","name":"People Directorate","short":"People"}],"meetings":[{"id":"m","body":"people","date":"2026-01","resolutions":[{"id":"r","text":"Report on reach.","verb":"request","respondents":["people"],"due":"2026-05-31"}]}]"#
        )
        let store = try Plans.store(plan, asOf: "2026-06-30")
        #expect(
            store.said(.obligationOverdue)
                == ["People has not reported on r \"Report on reach\", due 31 May 2026, 30 days ago."]
        )
        #expect(
            store.asked(.obligationOverdue)
                == ["You were asked in Jan 2026 to do this: \"Report on reach\"; no report is recorded."])
    }
}
