import PlanModel
import PlanStore
import Testing

/// Money by funder, recipient, status and year, and what is not decided or not known.
@Suite struct FundingGroupTests {
    private func stream(
        _ id: String, _ amount: String?, kind: String = "grant", status: String = "secured",
        _ more: String = ""
    ) -> String {
        let amount = amount.map { ",\"amount\":\($0)" } ?? ""
        return "{\"id\":\"\(id)\",\"title\":\"S\",\"kind\":\"\(kind)\",\"status\":\"\(status)\"\(amount)"
            + "\(more.isEmpty ? "" : ",\(more)")}"
    }

    private let organisations =
        #""organisations":[{"id":"a","name":"A"},{"id":"b","name":"B"},{"id":"c","name":"C"}]"#

    private func store(_ plans: [String]..., asOf: String? = "2026-06-30") throws -> PlanStore {
        let records = try plans.enumerated().map { index, streams in
            try Plans.plan(
                "\(organisations),\"funding\":[\(streams.joined(separator: ","))]", id: "p\(index)")
        }
        return PlanStore(records, from: try Plans.viewpoint(asOf: asOf))
    }

    private func all(_ store: PlanStore) -> [RecordRef] {
        store.plans.indices.flatMap { store.rows(of: .funding, in: $0) }
    }

    private func text(_ total: MoneyTotal) -> String {
        total.ordered.map { "\($0.currency) \($0.money)" }.joined(separator: " ")
    }

    /// The groups as `key: total (streams)`.
    private func groups(_ dimension: FundingGroup.Dimension, _ store: PlanStore) -> [String] {
        store.fundingGroups(by: dimension, of: all(store)).map { group in
            let key =
                switch group.key {
                case .organisation(let entry): store.directory.entries[entry].id
                case .unknown(let id): "?\(id)"
                case .nobody: "-"
                case .status(let status): status.rawValue
                }
            let names = group.streams.map { "\($0.plan)/\(store.idText(of: $0))" }.joined(separator: " ")
            return "\(key): \(text(group.total)) (\(names))"
        }
    }

    @Test func aStreamOfTwoStandsUnderBothAndOnceUnderEach() throws {
        let store = try store([
            stream("s", "10", #""funders":["b","a","b"],"recipients":["c"]"#),
            stream("t", "2.5", #""funders":["a"]"#), stream("u", "7", #""funders":["a"],"currency":"EUR""#),
            stream("v", "1", #""funders":["gone"]"#), stream("w", "100", status: "bid", #""funders":["a"]"#),
            stream("x", nil, #""funders":["a"]"#), stream("y", "5", kind: "in-kind", #""funders":["a"]"#),
        ])
        #expect(
            groups(.funder, store) == [
                "a: GBP 12.5 EUR 7 (0/s 0/t 0/u)", "b: GBP 10 (0/s)", "?gone: GBP 1 (0/v)",
            ])
        #expect(groups(.recipient, store) == ["c: GBP 10 (0/s)", "-: GBP 3.5 EUR 7 (0/t 0/u 0/v)"])
    }

    @Test func byStatusBidsStandApartAndWhatIsNoMoneyNowhere() throws {
        let store = try store([
            stream("s", "10"), stream("t", #"{"min":3,"max":9}"#, status: "bid"),
            stream("u", "4", status: "refused"), stream("v", "5", status: "ended"),
            stream("w", "6", kind: "benchmark"), stream("x", "7", kind: "publicity-value"),
            stream("y", "8", #""awarded":"2026-07-01""#),
        ])
        #expect(
            groups(.status, store) == [
                "bid: GBP 11 (0/t 0/y)", "secured: GBP 10 (0/s)", "refused: GBP 4 (0/u)",
                "ended: GBP 5 (0/v)",
            ])
    }

    @Test func aGrantOfTwoPlansCountsOnceInEachGroup() throws {
        let grant = #""grantId":"G""#
        let store = try store(
            [stream("s", "10", "\(grant),\"funders\":[\"a\"]")],
            [stream("t", "10", "\(grant),\"funders\":[\"a\",\"b\"]"), stream("u", nil, grant)])
        #expect(groups(.funder, store) == ["a: GBP 10 (0/s)", "b: GBP 10 (1/t)"])
        #expect(groups(.status, store) == ["secured: GBP 10 (0/s)"])
    }

    @Test func theBundledPlans() throws {
        let store = PlanStore(try Plans.bundled(), from: try Plans.viewpoint())
        func totals(_ dimension: FundingGroup.Dimension) -> Set<String> {
            Set(groups(dimension, store).compactMap { $0.split(separator: " (").first.map(String.init) })
        }
        #expect(
            totals(.funder) == ["eanf: GBP 1500000", "public-health: GBP 320000", "fh-unit: GBP 4270000"])
        #expect(
            totals(.recipient) == [
                "law-centre: GBP 1500000", "grapevine: GBP 1500000", "ignite-programme: GBP 320000",
                "ccc: GBP 4270000",
            ])
        #expect(totals(.status) == ["bid: GBP 50000", "secured: GBP 6090000"])
        #expect(store.bidsAwaitingDecision(of: all(store)).map(store.idText) == ["learning-2-deliver"])
        #expect(
            Set(store.streamsWithoutAmount(of: all(store)).map(store.idText)) == [
                "cheylesmore-s106", "our-place-diabetes", "green-neighbourhoods", "migrant-seminars",
            ])
    }

    @Test func theStreamsCountedAreThoseThatMakeTheTotal() throws {
        let store = PlanStore(try Plans.bundled(), from: try Plans.viewpoint())
        let counted = store.streamsCounted(in: all(store))
        #expect(
            Set(counted.map(store.idText)) == ["eanf-ignite", "ignite-public-health", "family-hubs-grant"])
        #expect(counted.count == 3)
        #expect(text(store.total(of: all(store))) == "GBP 6090000")
    }

    @Test func whatWasNotYetAwardedAwaitsItsDecision() throws {
        let streams = [
            stream("s", "1", #""awarded":"2026-07-01""#), stream("t", "1", status: "bid"),
            stream("u", "1", status: "refused"), stream("v", "1"),
        ]
        let before = try store(streams)
        #expect(before.bidsAwaitingDecision(of: all(before)).map(before.idText) == ["s", "t"])
        let after = try store(streams, asOf: "2026-07-01")
        #expect(after.bidsAwaitingDecision(of: all(after)).map(after.idText) == ["t"])
    }

    @Test func anAmountThatAnotherPlanGivesIsKnown() throws {
        let store = try store(
            [stream("s", nil, #""grantId":"G""#), stream("t", nil, #""grantId":"H""#), stream("u", nil)],
            [stream("s", "5", #""grantId":"G""#), stream("t", nil, #""grantId":"H""#)])
        #expect(
            store.streamsWithoutAmount(of: all(store)).map { "\($0.plan)/\(store.idText(of: $0))" } == [
                "0/t", "0/u",
            ])
    }
}
