import PlanModel
import PlanStore
import Testing

/// What two plans say of one organisation, stream or action.
@Suite struct PlansDisagreeTests {
    private func found(_ one: String, _ other: String, asOf: String? = nil) throws -> [String] {
        try Plans.store(try Plans.plan(one, id: "one"), try Plans.plan(other, id: "two"), asOf: asOf)
            .found(.plansDisagree)
    }

    private func organisation(_ id: String, _ members: String) -> String {
        "\"organisations\":[{\"id\":\"\(id)\",\"identifiers\":[\"GB-1\"],\(members)},{\"id\":\"z\",\"name\":\"Z\"}]"
    }

    @Test func ofAnOrganisation() throws {
        let one = organisation("a", #""name":"A","kind":"council","aliases":["X","Y"],"partOf":"z""#)
        let fires = ["organisation:a"]
        #expect(try found(one, organisation("b", #""name":"A","kind":"team""#)) == fires)
        #expect(try found(one, organisation("b", #""name":"B""#)) == fires)
        #expect(try found(one, organisation("b", #""name":"A""#)) == [])
        #expect(try found(one, organisation("b", #""name":"A","aliases":["Y","X","Y"]"#)) == [])
        #expect(try found(one, organisation("b", #""name":"A","aliases":["Y"]"#)) == fires)
        #expect(try found(one, organisation("b", #""name":"A","short":"N","note":"n""#)) == [])
        // The same body under another id is the same body.
        #expect(try found(one, organisation("b", #""name":"A","partOf":"z""#)) == [])
        #expect(try found(one, organisation("b", #""name":"A","partOf":"b""#)) == fires)
        #expect(try found(one, #""organisations":[{"id":"a","name":"Q"}]"#) == [])
    }

    private func stream(_ id: String, _ members: String, grant: String = "G") -> String {
        "\"funding\":[{\"id\":\"\(id)\",\"title\":\"T\",\"kind\":\"grant\",\"grantId\":\"\(grant)\",\(members)}]"
    }

    @Test func ofAStream() throws {
        let one = stream("s", #""status":"secured","amount":100,"end":"2026","endText":"next year""#)
        let fires = ["funding:s"]
        #expect(try found(one, stream("t", #""status":"secured","amount":101"#)) == fires)
        #expect(try found(one, stream("t", #""status":"secured","amount":1e2,"endText":"in 2026""#)) == [])
        #expect(try found(one, stream("t", #""status":"secured","amount":{"min":1,"max":100}"#)) == fires)
        #expect(try found(one, stream("t", #""status":"secured","amount":101"#, grant: "H")) == [])
        #expect(try found(one, stream("t", #""status":"bid""#)) == fires)
        // Not yet awarded, both are bids.
        let later = #""awarded":"2027""#
        #expect(
            try found(stream("s", #""status":"secured","# + later), stream("t", #""status":"bid","# + later))
                == [])
    }

    @Test func withinOnePlanTwoStreamsStayTwo() throws {
        let plan = try Plans.plan(
            #""funding":[{"id":"s","title":"T","kind":"grant","status":"bid","grantId":"G","amount":1},{"id":"t","title":"T","kind":"grant","status":"bid","grantId":"G","amount":2}]"#
        )
        #expect(try Plans.store(plan).found(.plansDisagree) == [])
    }

    private func action(_ title: String, _ members: String, status: String = "paused") -> String {
        "\"pillars\":[{\"id\":\"1\",\"title\":\"P\",\"actions\":[{\"id\":\"1.1\",\"title\":\"\(title)\",\"status\":\"\(status)\",\(members)}]}]"
    }

    @Test func ofAnAction() throws {
        let one = action("Cut", #""leads":["a","b"]"#)
        #expect(try found(one, action("Cut", #""leads":["b","a"],"places":["Park"]"#)) == [])
        #expect(try found(one, action("Cut", #""leads":["b"]"#)) == ["action:1.1"])
        #expect(try found(one, action("Mow", #""leads":["b"]"#)) == [])
        #expect(try found(one, action("Cut", #""note":"""#, status: "complete")) == ["action:1.1"])
        #expect(try found(one, action("Cut", #""updates":[{"on":"2026","text":"x"}]"#)) == [])
        let dated = #""milestones":[{"id":"m","title":"M","due":"2026"}]"#
        #expect(
            try found(action("Cut", dated), action("Cut", dated.replacing("2026", with: "2027"))) == [
                "action:1.1"
            ])
    }

    @Test func theStatusIsThatOfTheDay() throws {
        let update = #""updates":[{"on":"2026-06-01","text":"","status":"complete","was":"paused"}]"#
        let (one, other) = (action("Cut", update, status: "complete"), action("Cut", #""note":"""#))
        #expect(try found(one, other, asOf: "2026-05-31") == [])
        #expect(try found(one, other, asOf: "2026-06-01") == ["action:1.1"])
    }

    @Test func itSaysWhoSaysWhat() throws {
        let store = try Plans.store(
            try Plans.plan(stream("s", #""status":"secured","amount":1500000"#), id: "one"),
            try Plans.plan(stream("t", #""status":"secured","amount":1530000"#), id: "two"))
        #expect(
            store.said(.plansDisagree)
                == ["Plans give different facts of s T: amount is 1,500,000 in one and 1,530,000 in two."])
        let finding = try #require(store.findings().first { $0.origin == .rule(.plansDisagree) })
        #expect(finding.records.map { $0.plan } == [0, 1])
    }

    @Test func theBundledPlansAgree() throws {
        #expect(PlanStore(try Plans.bundled(), from: try Plans.viewpoint()).found(.plansDisagree) == [])
    }
}
