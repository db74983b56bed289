import PlanModel
import PlanStore
import Testing

/// What the executive answered to a resolution, and whether the committee closed it.
@Suite struct ResolutionStateTests {
    private func state(_ members: String, asOf: String) throws -> ResolutionState {
        let plan = try Plans.plan(
            """
            "meetings":[{"id":"m","body":"b","date":"2015-11-04","resolutions":[
            {"id":"r","text":"R","verb":"request",\(members)}]}]
            """)
        let store = try Plans.store(plan, asOf: asOf)
        return store.resolutionState(of: try store.ref(.resolution, "r"))
    }

    @Test(arguments: ["accepted", "accepted-in-principle", "rejected"])
    func aResponseCountsFromItsDay(_ kind: String) throws {
        let response = "\"response\":{\"kind\":\"\(kind)\",\"on\":\"2015-12-01\"}"
        #expect(try state(response, asOf: "2015-11-30").response == nil)
        #expect(try state(response, asOf: "2015-12-01").response?.rawValue == kind)
    }

    @Test func aClosureCountsFromItsDay() throws {
        #expect(try state(#""closed":"2015-12-01""#, asOf: "2015-11-30").closed == nil)
        #expect(try state(#""closed":"2015-12-01""#, asOf: "2015-12-01").closed == Day("2015-12-01"))
    }

    @Test func reportsCountFromTheirFirstDay() throws {
        let reports =
            #""reports":[{"on":"2015-12","from":"a","text":""},{"on":"2016-01-05","from":"a","text":""}]"#
        #expect(try state(reports, asOf: "2015-11-30").reports == [])
        #expect(try state(reports, asOf: "2015-12-01").reports == [0])
        #expect(try state(reports, asOf: "2016-01-05").reports == [0, 1])
    }

    @Test func aResolutionOfAMeetingToComeHasNotBeenResolved() throws {
        let store = PlanStore(try Plans.bundled("active-citizens"), from: try Plans.viewpoint())
        let resolved = store.rows(of: .resolution, in: 0).filter(store.hasBeenResolved).map(store.idText)
        #expect(resolved == ["jan-2015-1", "board-1", "board-2"])
    }
}
