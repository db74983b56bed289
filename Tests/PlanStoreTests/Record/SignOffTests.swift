import PlanModel
import PlanStore
import Testing

/// Who was sent a paper, when it came back, and what is outstanding.
@Suite struct SignOffTests {
    private func store(_ signOffs: String..., asOf: String = "2015-11-04") throws -> PlanStore {
        let all = signOffs.enumerated().map { place, members in
            "{\"document\":\"d\",\"role\":\"R\(place + 1)\",\"kind\":\"contributor\",\(members)}"
        }
        return try Plans.store(
            Plans.plan("\"signOffs\":[\(all.joined(separator: ","))]"), asOf: asOf)
    }

    private func roles(_ refs: [SignOffRef], of store: PlanStore) -> [String] {
        refs.map { store.plans[$0.plan].records.string(store.plans[$0.plan].records.signOffs[$0.row].role) }
    }

    @Test(
        arguments: [
            (#""sent":"2015-10-15","returned":"2015-10-21""#, 6), (#""sent":"2015-10-15""#, nil),
            (#""sent":"2015-10-15","returned":"2015-10""#, nil),
            (#""sent":"2015-10","returned":"2015-10-21""#, nil),
            (#""sent":"2015-10-15?","returned":"2015-10-21""#, nil),
            (#""sent":"2015-10-15","returned":"2015-10-15""#, 0),
            (#""sent":"2015-10-15","returned":"2015-11-05""#, nil),
            (#""sent":"2015-10-15","returned":"2015-11-04""#, 20),
        ] as [(String, Int?)])
    func daysAreBetweenFullDays(_ members: String, _ days: Int?) throws {
        let store = try store(members)
        let ref = try #require(store.signOffs(inPlan: 0).first)
        #expect(store.signOffState(of: ref).days == days)
    }

    @Test func whatIsSentLaterIsNotThereYetAndWhatReturnsLaterIsOutstanding() throws {
        let members = #""sent":"2015-10-15","returned":"2015-10-21""#
        #expect(try store(members, asOf: "2015-10-14").signOffs(inPlan: 0) == [])
        for (asOf, isOutstanding) in [("2015-10-15", true), ("2015-10-20", true), ("2015-10-21", false)] {
            let store = try store(members, asOf: asOf)
            let ref = try #require(store.signOffs(inPlan: 0).first)
            #expect(store.signOffState(of: ref).isOutstanding == isOutstanding)
        }
    }

    @Test func theOrderIsThatOfComingBackAndTheOutstandingLast() throws {
        let store = try store(
            #""sent":"2015-10-16""#, #""sent":"2015-10-15","returned":"2015-10-21""#,
            #""sent":"2015-10-12""#, #""sent":"2015-10-16","returned":"2015-10-17""#,
            #""sent":"2015-10-14","returned":"2015-10-21""#)
        let ordered = store.orderedByReturn(store.signOffs(inPlan: 0))
        #expect(roles(ordered, of: store) == ["R4", "R5", "R2", "R3", "R1"])
    }

    @Test func theReportOfOctober2015() throws {
        let plan = try #require(try Plans.bundled("active-citizens").first)
        let store = try Plans.store(plan)
        let signOffs = store.signOffs(inPlan: 0)
        #expect(
            signOffs.map { store.signOffState(of: $0).days } == [6, 7, 8, 1, 1, 3, 5, 6, 6, 7, 5, 8, 2])
        let ordered = roles(store.orderedByReturn(signOffs), of: store)
        #expect(ordered.first == "Head of Involvement and Partnerships")
        #expect(ordered.last?.hasPrefix("Cabinet Member") == true)
        // On 20 October the Member had not been sent it, and five of twelve had answered.
        let before = try Plans.store(plan, asOf: "2015-10-20")
        #expect(before.signOffs(inPlan: 0).count == 12)
        let days = before.signOffs(inPlan: 0).compactMap { before.signOffState(of: $0).days }
        #expect(days == [1, 1, 3, 5, 5])
    }
}
