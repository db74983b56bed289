import PlanModel
import PlanStore
import Testing

/// Who was missing from a meeting, and which one is next.
@Suite struct MeetingStateTests {
    private func meeting(_ members: String, asOf: String = "2015-11-04") throws -> MeetingState {
        let plan = try Plans.plan(
            "\"meetings\":[{\"id\":\"m\",\"body\":\"b\",\"date\":\"2015-11-04\",\(members)}]")
        let store = try Plans.store(plan, asOf: asOf)
        return store.meetingState(of: try store.ref(.meeting, "m"))
    }

    @Test(
        arguments: [
            (#""invited":["A","B"],"attended":["B"]"#, ["A"]), (#""invited":["A"],"attended":["A","C"]"#, []),
            (#""attended":["A"]"#, []), (#""invited":["A","B"]"#, ["A", "B"]), (#""title":"T""#, []),
            (#""invited":["Cllr  Ruane","The Clerk"],"attended":["cllr ruane"]"#, ["The Clerk"]),
            (#""invited":["Deputy Leader"],"attended":["Leader"]"#, ["Deputy Leader"]),
        ] as [(String, [String])])
    func absentIsWhoWasInvitedAndDidNotAttend(_ members: String, _ absent: [String]) throws {
        #expect(try meeting(members).absent == absent)
    }

    @Test func ofAPlannedMeetingNobodyIsTold() throws {
        let members = #""invited":["A"],"attended":["A"]"#
        let planned = try meeting(members, asOf: "2015-11-03")
        #expect(planned.isPlanned)
        #expect(planned.invited.isEmpty && planned.attended.isEmpty && planned.absent.isEmpty)
        #expect(try meeting(members, asOf: "2015-11-04").isPlanned == false)
    }

    private func next(_ dates: [String], asOf: String) throws -> String? {
        let meetings = dates.enumerated().map { "{\"id\":\"m\($0)\",\"body\":\"b\",\"date\":\"\($1)\"}" }
        let plan = try Plans.plan("\"meetings\":[\(meetings.joined(separator: ","))]")
        let store = try Plans.store(plan, asOf: asOf)
        return store.nextMeeting(inPlans: [0]).map(store.idText)
    }

    @Test(
        arguments: [
            ("2015-11-03", "m1"), ("2015-11-04", "m0"), ("2015-11-30", "m2"), ("2015-12-01", "m3"),
            ("2016-01-31", "m3"), ("2016-02-01", nil), ("2015-10-31", "m1"),
        ] as [(String, String?)])
    func theNextIsTheEarliestToCome(_ asOf: String, _ id: String?) throws {
        // m3 is open at its start, so that its last day tells where it stands.
        #expect(try next(["2015-11-20", "2015-11-04", "2015-12", "../2016-02-01"], asOf: asOf) == id)
    }

    @Test func eachPlanIsReadAtItsOwnDate() throws {
        let store = PlanStore(try Plans.bundled(), from: try Plans.viewpoint())
        let next = try store.plans.indices.map { try #require([store.nextMeeting(inPlans: [$0])].first) }
        let ids = Dictionary(
            uniqueKeysWithValues: zip(store.plans.map(\.records.id), next.map { $0.map(store.idText) ?? "-" })
        )
        #expect(
            ids == [
                "active-citizens": "cm-2015-11-20", "ignite": "-", "family-hubs": "-",
                "coventry-partnership": "partnership-2010-11-04",
            ])
        #expect(
            store.nextMeeting(inPlans: Array(store.plans.indices)).map(store.idText)
                == "partnership-2010-11-04")
    }

    @Test func oneInvitedCabinetMemberDidNotComeToHearOfIgnite() throws {
        let store = PlanStore(try Plans.bundled("ignite"), from: try Plans.viewpoint())
        let state = store.meetingState(of: try store.ref(.meeting, "scrutiny-ignite"))
        #expect(state.absent == ["Cabinet Member for Children and Young People"])
    }
}
