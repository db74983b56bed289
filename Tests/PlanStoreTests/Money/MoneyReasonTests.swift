import PlanModel
import PlanStore
import SeededRandom
import Testing

/// Why the money total counts a stream or leaves it out.
@Suite struct MoneyReasonTests {
    private func reasons(_ streams: String) throws -> [MoneyReason] {
        let store = try Plans.store(Plans.plan("\"funding\":[\(streams)]"), asOf: "2015-11-04")
        return store.moneyReasons(of: store.rows(of: .funding, in: 0))
    }

    @Test(arguments: [
        (#""status":"secured","kind":"grant","amount":5"#, MoneyReason.counted),
        (#""status":"ended","kind":"restricted","amount":5"#, .counted),
        (#""status":"secured","kind":"grant","amount":{"min":5,"max":9}"#, .countedByLowerEnd),
        (#""status":"bid","kind":"grant","amount":5"#, .isNotSecured(.bid)),
        (#""status":"refused","kind":"grant","amount":5"#, .isNotSecured(.refused)),
        (#""status":"secured","kind":"grant","amount":5,"awarded":"2016-01"#, .isNotSecured(.bid)),
        (#""status":"secured","kind":"grant"#, .hasNoAmount),
        (#""status":"secured","kind":"benchmark","amount":5"#, .isNoMoney(.benchmark)),
        (#""status":"secured","kind":"publicity-value","amount":5"#, .isNoMoney(.publicityValue)),
        (#""status":"bid","kind":"in-kind"#, .isNoMoney(.inKind)),
    ])
    func eachStreamHasItsReason(members: String, reason: MoneyReason) throws {
        let closed =
            members.hasSuffix("grant") || members.hasSuffix("in-kind") || members.hasSuffix("2016-01")
        #expect(try reasons(#"{"id":"a","title":"A",\#(members)\#(closed ? "\"" : "")}"#) == [reason])
    }

    @Test func aGrantOfTwoPlansIsCountedInTheFirstThatKnowsItsAmount() throws {
        func plan(_ id: String, _ amount: String) throws -> PlanRecords {
            try Plans.plan(
                #""funding":[{"id":"g","title":"G","status":"secured","kind":"grant","grantId":"1"\#(amount)}]"#,
                id: id)
        }
        let store = PlanStore(
            [try plan("one", ""), try plan("two", #","amount":5"#), try plan("three", #","amount":7"#)],
            from: Viewpoint(today: try #require(Day("2026-01-01"))))
        let streams = (0..<3).flatMap { store.rows(of: .funding, in: $0) }
        #expect(store.moneyReasons(of: streams) == [.hasNoAmount, .counted, .isCounted(in: 1)])
    }

    @Test(arguments: 0..<20)
    func whatIsCountedMakesTheTotal(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let plans = try (0..<3).map { plan in
            let streams = (0..<8).map { row in
                let kind = ["grant", "one-off", "in-kind", "benchmark"].randomElement(using: &random) ?? ""
                let status = ["bid", "secured", "ended", "refused"].randomElement(using: &random) ?? ""
                let amount =
                    [#","amount":\#(row + 1)"#, "", #","amount":{"min":1,"max":3}"#]
                    .randomElement(using: &random) ?? ""
                let grant =
                    Bool.random(using: &random)
                    ? #","grantId":"\#(Int.random(in: 0..<6, using: &random))""# : ""
                return
                    #"{"id":"\#(row)","title":"T","kind":"\#(kind)","status":"\#(status)"\#(amount)\#(grant)}"#
            }
            return try Plans.plan(#""funding":[\#(streams.joined(separator: ","))]"#, id: "p\(plan)")
        }
        let store = PlanStore(plans, from: Viewpoint(today: try #require(Day("2026-01-01"))))
        let all = store.plans.indices.flatMap { store.rows(of: .funding, in: $0) }
        let counted = zip(all, store.moneyReasons(of: all)).filter(\.1.isCounted).map(\.0)
        #expect(store.sum(of: counted) == store.total(of: all))
    }
}
