import PlanModel
import PlanStore
import Testing

/// The money total: what it counts, what it never counts, and each stream once.
@Suite struct MoneyTotalTests {
    private func stream(
        _ id: String, _ amount: String?, kind: String = "grant", status: String = "secured",
        _ more: String = ""
    ) -> String {
        let amount = amount.map { ",\"amount\":\($0)" } ?? ""
        let more = more.isEmpty ? "" : ",\(more)"
        return
            "{\"id\":\"\(id)\",\"title\":\"S\",\"kind\":\"\(kind)\",\"status\":\"\(status)\"\(amount)\(more)}"
    }

    private func total(_ plans: [String]..., asOf: String? = nil) throws -> [String: String] {
        let records = try plans.enumerated().map { index, streams in
            try Plans.plan("\"funding\":[\(streams.joined(separator: ","))]", id: "p\(index)")
        }
        let store = PlanStore(records, from: try Plans.viewpoint(asOf: asOf))
        let refs = store.plans.indices.flatMap { store.rows(of: .funding, in: $0) }
        return store.total(of: refs).sums.mapValues(\.description)
    }

    @Test(arguments: [("active-citizens", 1_820_000), ("ignite", 1_820_000), ("family-hubs", 4_270_000)])
    func aBundledPlan(_ id: String, _ pounds: Int64) throws {
        let store = PlanStore(try Plans.bundled(id), from: try Plans.viewpoint())
        #expect(
            store.total(of: store.rows(of: .funding, in: 0)).sums == ["GBP": Money(hundredths: pounds * 100)])
    }

    @Test func aBidAGiftInKindAndPublicityAreNoMoney() throws {
        let store = PlanStore(try Plans.bundled("coventry-partnership"), from: try Plans.viewpoint())
        #expect(store.rows(of: .funding, in: 0).count == 5)
        #expect(store.total(of: store.rows(of: .funding, in: 0)).sums == [:])
    }

    @Test func overAllPlansASharedGrantCountsOnce() throws {
        let store = PlanStore(try Plans.bundled(), from: try Plans.viewpoint())
        #expect(
            store.summary(of: PlanFilter()).securedFunding.sums == ["GBP": Money(hundredths: 609_000_000)])
    }

    @Test func whatWasNotAwardedYetIsABid() throws {
        let store = PlanStore(try Plans.bundled(), from: try Plans.viewpoint(asOf: "2015-02-18"))
        #expect(store.summary(of: PlanFilter()).securedFunding.sums == ["GBP": Money(hundredths: 32_000_000)])
        let after = PlanStore(try Plans.bundled(), from: try Plans.viewpoint(asOf: "2015-02-19"))
        #expect(
            after.summary(of: PlanFilter()).securedFunding.sums == ["GBP": Money(hundredths: 182_000_000)])
    }

    @Test(arguments: [
        ("grant", true), ("one-off", true), ("contract", true), ("restricted", true), ("in-kind", false),
        ("benchmark", false), ("publicity-value", false),
    ])
    func ofEachKind(_ kind: String, _ counts: Bool) throws {
        #expect(try total([stream("s", "10", kind: kind)]) == (counts ? ["GBP": "10"] : [:]))
    }

    @Test(arguments: [("secured", true), ("ended", true), ("bid", false), ("refused", false)])
    func ofEachStatus(_ status: String, _ counts: Bool) throws {
        #expect(try total([stream("s", "10", status: status)]) == (counts ? ["GBP": "10"] : [:]))
    }

    @Test func aRangeCountsItsLowerEnd() throws {
        #expect(try total([stream("s", #"{"min":10.25,"max":99}"#), stream("t", "1")]) == ["GBP": "11.25"])
    }

    @Test func currenciesStayApart() throws {
        let euros = stream("e", "5", #""currency":"EUR""#)
        #expect(
            try total([stream("s", "10"), euros, stream("t", "1", #""currency":"GBP""#)]) == [
                "GBP": "11", "EUR": "5",
            ])
        var ordered = try PlanStore(
            [Plans.plan("\"funding\":[\(euros),\(stream("s", "10"))]")], from: Plans.viewpoint())
        ordered.look(from: try Plans.viewpoint(asOf: "2015-11-04"))
        let total = ordered.total(of: ordered.rows(of: .funding, in: 0))
        #expect(total.ordered.map(\.currency) == ["GBP", "EUR"])
    }

    @Test func manyFundersAndRecipientsDoNotDouble() throws {
        #expect(
            try total([stream("s", "10", #""funders":["a","b"],"recipients":["c","d"]"#)]) == ["GBP": "10"])
    }

    @Test func oneGrantIdIsOneStream() throws {
        let grant = #""grantId":"360G-1""#
        #expect(try total([stream("s", "10", grant)], [stream("t", "10", grant)]) == ["GBP": "10"])
        #expect(try total([stream("s", "10", grant)], [stream("s", "10")]) == ["GBP": "20"])
        #expect(
            try total([stream("s", "10", grant)], [stream("s", "10", #""grantId":"360G-2""#)]) == [
                "GBP": "20"
            ])
    }

    @Test func aPlanThatDoesNotCountItHidesNotTheOneThatDoes() throws {
        let grant = #""grantId":"360G-1""#
        #expect(
            try total([stream("s", "10", status: "bid", grant)], [stream("t", "10", grant)]) == ["GBP": "10"])
        #expect(try total([stream("s", nil, grant)], [stream("t", "10", grant)]) == ["GBP": "10"])
    }

    @Test func aStreamWithoutAmountAddsNothing() throws {
        #expect(try total([stream("s", nil)]) == [:])
    }

    @Test(
        arguments: [
            ("2026-11-21", 0, true), ("2026-11-20", -1, false), ("2027-11-21", 365, true),
            ("2027-11-22", 366, false),
            ("2026-11", 9, true), ("2026-11-21/..", nil, false),
        ] as [(String, Int?, Bool)])
    func fundingThatEndsWithinAYear(_ end: String, _ days: Int?, _ isEnding: Bool) throws {
        let plan = try Plans.plan("\"funding\":[\(stream("s", "1", "\"end\":\"\(end)\""))]")
        let store = try Plans.store(plan)
        #expect(store.daysToEnd(of: try store.ref(.funding, "s")) == days)
        #expect(store.summary(of: PlanFilter()).fundingEnding == (isEnding ? 1 : 0))
    }

    @Test func onlyASecuredStreamIsEndingAndASharedOneOnce() throws {
        let shared = #""end":"2026-12","grantId":"360G-1""#
        let one = try Plans.plan("\"funding\":[\(stream("s", "1", status: "bid", shared))]", id: "a")
        let two = try Plans.plan(
            "\"funding\":[\(stream("s", "1", shared)),\(stream("t", "1", status: "ended", #""end":"2026-12""#))]",
            id: "b")
        let three = try Plans.plan("\"funding\":[\(stream("s", "1", shared))]", id: "c")
        #expect(try Plans.store(one, two, three).summary(of: PlanFilter()).fundingEnding == 1)
    }
}
