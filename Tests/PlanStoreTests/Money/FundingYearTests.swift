import PlanModel
import PlanStore
import Testing

/// What was allocated to each financial year, and what was spent of it.
@Suite struct FundingYearTests {
    private func lines(_ plans: String...) throws -> [String] {
        let records = try plans.enumerated().map { try Plans.plan("\"funding\":[\($1)]", id: "p\($0)") }
        let store = PlanStore(records, from: try Plans.viewpoint(asOf: "2026-06-30"))
        let all = store.plans.indices.flatMap { store.rows(of: .funding, in: $0) }
        return store.fundingYears(of: all).map { total in
            let names = total.shares.map { "\($0.stream.plan)/\(store.idText(of: $0.stream))" }
            return "\(total.year) \(text(total.allocated)), spent \(text(total.spent)) of "
                + "\(text(total.allocatedWhereSpent)): \(names.joined(separator: " "))"
        }
    }

    private func untold(_ plans: String...) throws -> [String] {
        let records = try plans.enumerated().map { try Plans.plan("\"funding\":[\($1)]", id: "p\($0)") }
        let store = PlanStore(records, from: try Plans.viewpoint(asOf: "2026-06-30"))
        let all = store.plans.indices.flatMap { store.rows(of: .funding, in: $0) }
        return store.fundingWithoutYears(of: all).map { "\($0.plan)/\(store.idText(of: $0))" }
    }

    @Test func whatIsNotToldByYearStandsApart() throws {
        let years = #"{"year":"2026/27","amount":10}"#
        let secured = #""status":"secured","amount":10"#
        let (told, untold) = (stream("s", years, secured), stream("t", "", secured))
        let others = [stream("b", "", #""status":"bid","amount":1"#), stream("n", "")].joined(separator: ",")
        #expect(try self.untold("\(told),\(untold),\(others)") == ["0/t"])
        let grant = secured + #","grantId":"G""#
        #expect(try self.untold(stream("s", "", grant), stream("s", years, grant)) == [])
        #expect(try self.untold(stream("s", "", grant), stream("s", "", grant)) == ["0/s"])
    }

    private func text(_ total: MoneyTotal) -> String {
        total.ordered.map { "\($0.currency) \($0.money)" }.joined(separator: " ")
    }

    private func stream(_ id: String, _ years: String, _ more: String = #""status":"secured""#) -> String {
        "{\"id\":\"\(id)\",\"title\":\"S\",\"kind\":\"grant\",\"years\":[\(years)],\(more)}"
    }

    @Test func yearsAddUpOverStreamsCurrenciesApart() throws {
        let one = stream(
            "s", #"{"year":"2026/27","amount":10,"spent":4.5},{"year":"2025/26","amount":20,"spent":20}"#)
        let two = stream("t", #"{"year":"2026/27","amount":1.25}"#)
        let three = stream(
            "u", #"{"year":"2026/27","amount":7,"spent":1}"#, #""status":"ended","currency":"EUR""#)
        #expect(
            try lines("\(one),\(two),\(three)") == [
                "2025/26 GBP 20, spent GBP 20 of GBP 20: 0/s",
                "2026/27 GBP 11.25 EUR 7, spent GBP 4.5 EUR 1 of GBP 10 EUR 7: 0/s 0/t 0/u",
            ])
    }

    @Test func aBidSpendsNothingAndASharedGrantOnce() throws {
        let years = #"{"year":"2026/27","amount":10}"#
        #expect(try lines(stream("s", years, #""status":"bid""#)) == [])
        let grant = #""status":"secured","grantId":"G""#
        #expect(
            try lines(stream("s", years, grant), stream("s", years, grant)) == [
                "2026/27 GBP 10, spent  of : 0/s"
            ])
        // The plan that comes first does not say how the grant spreads.
        #expect(
            try lines(stream("s", "", grant), stream("s", years, grant)) == [
                "2026/27 GBP 10, spent  of : 1/s"
            ])
    }
}
