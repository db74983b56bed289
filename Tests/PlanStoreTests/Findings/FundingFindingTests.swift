import PlanModel
import PlanStore
import Testing

/// The rules about funding streams and measures.
@Suite struct FundingFindingTests {
    private let fires = ["funding:s"]

    @Test func yearsDoNotAdd() throws {
        func stream(_ amount: String, _ years: String...) -> String {
            let list = years.enumerated().map { "{\"year\":\"20\(24 + $0)/\(25 + $0)\",\"amount\":\($1)}" }
            return "\"status\":\"bid\",\"amount\":\(amount),\"years\":[\(list.joined(separator: ","))]"
        }
        #expect(try Found.inStream(.yearsDoNotAdd, stream("100", "50", "49.99")) == fires)
        #expect(try Found.inStream(.yearsDoNotAdd, stream("100", "50", "5e1")) == [])
        #expect(try Found.inStream(.yearsDoNotAdd, stream("100")) == [])
        #expect(
            try Found.inStream(.yearsDoNotAdd, #""status":"bid","years":[{"year":"2024/25","amount":1}]"#)
                == [])
        #expect(try Found.inStream(.yearsDoNotAdd, stream(#"{"min":90,"max":100}"#, "50", "50")) == [])
        #expect(try Found.inStream(.yearsDoNotAdd, stream(#"{"min":90,"max":100}"#, "50", "51")) == fires)
    }

    @Test func fundingEnded() throws {
        let ended = #""status":"secured","end":"2026-06-29""#
        #expect(try Found.inStream(.fundingEnded, ended) == fires)
        #expect(try Found.inStream(.fundingEnded, #""status":"secured","end":"2026-06""#) == [])
        #expect(try Found.inStream(.fundingEnded, ended, action: "complete") == [])
        #expect(try Found.inStream(.fundingEnded, #""status":"ended""#) == fires)
        #expect(try Found.inStream(.fundingEnded, #""status":"bid","end":"2026-06-29""#) == [])
        #expect(try Found.inStream(.fundingEnded, #""status":"refused","end":"2026-06-29""#) == [])
        #expect(try Found.inStream(.fundingEnded, ended + #","awarded":"2026-07-01""#) == [])
        #expect(try Found.inStream(.fundingEnded, ended, asOf: "2026-06-29") == [])
    }

    @Test func aLinkOfEitherSideTiesTheAction() throws {
        let stream = #""funding":[{"id":"s","title":"Grant","kind":"grant","status":"ended"}]"#
        #expect(try Found.inAction(.fundingEnded, #""funding":["s"]"#, stream) == fires)
        #expect(try Found.inAction(.fundingEnded, "", stream) == [])
    }

    @Test func fundingEnding() throws {
        func ends(_ end: String, _ status: String = "secured") -> String {
            "\"status\":\"\(status)\",\"end\":\"\(end)\""
        }
        #expect(try Found.inStream(.fundingEnding, ends("2026-06-29")) == [])
        #expect(try Found.inStream(.fundingEnding, ends("2026-06-30")) == fires)
        #expect(try Found.inStream(.fundingEnding, ends("2026-12-30")) == fires)
        #expect(try Found.inStream(.fundingEnding, ends("2026-12-31")) == [])
        #expect(try Found.inStream(.fundingEnding, ends("2026-12-30"), action: "cancelled") == [])
        #expect(try Found.inStream(.fundingEnding, ends("2026-12-30", "bid")) == [])
        #expect(try Found.inStream(.fundingEnding, ends("2026/..")) == [])
    }

    @Test func amountMissing() throws {
        #expect(try Found.inStream(.amountMissing, #""status":"secured""#) == fires)
        #expect(try Found.inStream(.amountMissing, #""status":"secured","amount":0"#) == [])
        #expect(try Found.inStream(.amountMissing, #""status":"bid""#) == [])
        #expect(try Found.inStream(.amountMissing, #""status":"secured","awarded":"2026-07""#) == [])
    }

    @Test func measureSilent() throws {
        func measure(_ members: String) -> String {
            "\"measures\":[{\"id\":\"m\",\"title\":\"Visits\"\(members)}]"
        }
        #expect(try Found.inPlan(.measureSilent, measure("")) == ["measure:m"])
        #expect(
            try Found.inPlan(.measureSilent, measure(#","readings":[{"on":"2026-07","value":1}]"#)) == [
                "measure:m"
            ])
        #expect(try Found.inPlan(.measureSilent, measure(#","readings":[{"on":"2026-06","value":1}]"#)) == [])
    }

    @Test func theBundledPlans() throws {
        let citizens = PlanStore(try Plans.bundled("active-citizens"), from: try Plans.viewpoint())
        #expect(citizens.found(.amountMissing) == ["funding:cheylesmore-s106", "funding:our-place-diabetes"])
        #expect(
            citizens.found(.measureSilent) == ["measure:places-of-welcome", "measure:cheylesmore-training"])
        #expect(citizens.found(.yearsDoNotAdd) == [])
        let partnership = PlanStore(try Plans.bundled("coventry-partnership"), from: try Plans.viewpoint())
        // The seminars run to January 2011, under three months after the meeting.
        #expect(partnership.found(.fundingEnding) == ["funding:migrant-seminars"])
        #expect(
            partnership.said(.fundingEnding) == [
                "migrant-seminars Migration Impact Fund seminars ends on 31 Jan 2011, and 3.3 Seminars for migrants and "
                    + "newcomers is open."
            ])
        #expect(partnership.found(.fundingEnded) == [])
        let hubs = try Plans.bundled("family-hubs")
        #expect(PlanStore(hubs, from: try Plans.viewpoint()).found(.fundingEnding) == [])
        #expect(
            PlanStore(hubs, from: try Plans.viewpoint(asOf: "2024-09-30")).found(.fundingEnding) == [])
        #expect(
            PlanStore(hubs, from: try Plans.viewpoint(asOf: "2024-10-01")).found(.fundingEnding)
                == ["funding:family-hubs-grant"])
        #expect(
            PlanStore(hubs, from: try Plans.viewpoint(asOf: "2025-04-01")).found(.fundingEnded)
                == ["funding:family-hubs-grant"])
    }
}
