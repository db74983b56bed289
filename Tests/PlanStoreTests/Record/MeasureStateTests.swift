import PlanModel
import PlanStore
import Testing

/// Met or short, and by how much.
@Suite struct MeasureStateTests {
    private func state(_ members: String, asOf: String = "2016-01-31") throws -> MeasureState {
        let members = members.isEmpty ? "" : ",\(members)"
        let plan = try Plans.plan("\"measures\":[{\"id\":\"k\",\"title\":\"K\"\(members)}]")
        let store = try Plans.store(plan, asOf: asOf)
        return store.measureState(of: try store.ref(.measure, "k"))
    }

    private func readings(_ values: String...) -> String {
        "\"readings\":[\(values.map { "{\"on\":\"2015-12\",\"value\":\($0)}" }.joined(separator: ","))]"
    }

    /// The reading's value with its bound, the target, the polarity; then the state and how much is missing.
    struct Case: Sendable, CustomTestStringConvertible {
        let value: String
        let target: String
        let polarity: String
        let word: MeasureState.Word
        let missing: String?
        let certainty: Shortfall.Certainty

        init(
            _ value: String, of target: String, polarity: String = "higher", _ word: MeasureState.Word,
            by missing: String? = nil, _ certainty: Shortfall.Certainty = .exact
        ) {
            (self.value, self.target, self.polarity, self.word) = (value, target, polarity, word)
            (self.missing, self.certainty) = (missing, certainty)
        }

        var testDescription: String { "\(value) of \(target), \(polarity)" }
    }

    static let cases = [
        Case("20", of: "20", .met), Case("21", of: "20", .met), Case("19.5", of: "20", .short, by: "0.5"),
        Case("20", of: "20", polarity: "lower", .met), Case("19", of: "20", polarity: "lower", .met),
        Case("20.25", of: "20", polarity: "lower", .short, by: "0.25"), Case("-3", of: "0", .short, by: "3"),
        Case("0.1", of: "0.3", .short, by: "0.2"),
        // A range as the target: inside it, whatever the polarity.
        Case("10", of: #"{"min":10,"max":15}"#, .met), Case("15", of: #"{"min":10,"max":15}"#, .met),
        Case("16", of: #"{"min":10,"max":15}"#, .short, by: "1"),
        Case("7", of: #"{"min":10,"max":15}"#, .short, by: "3"),
        Case("16", of: #"{"min":10,"max":15}"#, polarity: "lower", .short, by: "1"),
        // A range as the reading: its worse end.
        Case(#"{"min":18,"max":22}"#, of: "20", .short, by: "2"),
        Case(#"{"min":20,"max":22}"#, of: "20", .met),
        Case(#"{"min":18,"max":22}"#, of: "20", polarity: "lower", .short, by: "2"),
        Case(#"{"min":18,"max":20}"#, of: "20", polarity: "lower", .met),
        Case(#"{"min":11,"max":14}"#, of: #"{"min":10,"max":15}"#, .met),
        Case(#"{"min":8,"max":12}"#, of: #"{"min":10,"max":15}"#, .short, by: "2"),
        Case(#"{"min":12,"max":18}"#, of: #"{"min":10,"max":15}"#, .short, by: "3"),
        // Bounds.
        Case(#"20,"bound":"over""#, of: "20", .met),
        Case(#"18,"bound":"over""#, of: "20", .short, by: "2", .atMost),
        Case(#"18,"bound":"over""#, of: "20", polarity: "lower", .short),
        Case(#"22,"bound":"over""#, of: "20", polarity: "lower", .short, by: "2", .atLeast),
        Case(#"20,"bound":"under""#, of: "20", polarity: "lower", .met),
        Case(#"22,"bound":"under""#, of: "20", polarity: "lower", .short, by: "2", .atMost),
        Case(#"25,"bound":"under""#, of: "20", .short),
        Case(#"18,"bound":"under""#, of: "20", .short, by: "2", .atLeast),
        Case(#"20,"bound":"about""#, of: "20", .met),
        Case(#"18,"bound":"about""#, of: "20", .short, by: "2", .about),
        Case(#"12,"bound":"over""#, of: #"{"min":10,"max":15}"#, .met),
        Case(#"12,"bound":"under""#, of: #"{"min":10,"max":15}"#, .short),
        Case(#"8,"bound":"over""#, of: #"{"min":10,"max":15}"#, .short),
        Case(#"18,"bound":"over""#, of: #"{"min":10,"max":15}"#, .short, by: "3", .atLeast),
    ]

    @Test(arguments: cases) func againstATarget(_ example: Case) throws {
        let state = try state(
            "\"target\":\(example.target),\"polarity\":\"\(example.polarity)\",\(readings(example.value))")
        #expect(state.word == example.word)
        #expect(state.shortfall?.by.description == example.missing)
        if let shortfall = state.shortfall { #expect(shortfall.certainty == example.certainty) }
    }

    @Test func moreIsBetterWhereNothingIsSaid() throws {
        #expect(try state("\"target\":20,\(readings("25"))").word == .met)
    }

    @Test func neverReportedComesFirst() throws {
        #expect(try state("").word == .neverReported)
        #expect(try state("\"target\":20").word == .neverReported)
        #expect(try state("\"target\":20,\"readings\":[]").word == .neverReported)
        #expect(try state("\"target\":20,\(readings("25"))", asOf: "2015-11-30").word == .neverReported)
        #expect(try state("\"target\":20,\(readings("25"))", asOf: "2015-12-01").word == .met)
        #expect(try state(readings("25")).word == .noTarget)
    }

    @Test func theLatestIsByFirstDayThenByPlace() throws {
        let list = """
            "readings":[{"on":"2015-06","value":1},{"on":"2015-09","value":2},{"on":"2015-09-01","value":3},
            {"on":"2015-07","value":4},{"on":"2016-03","value":5}]
            """
        #expect(try state(list).latest?.value == .exact(ExactNumber(3)))
        #expect(try state(list, asOf: "2015-08-31").latest?.value == .exact(ExactNumber(4)))
        #expect(try state(list, asOf: "2016-03-31").latest?.value == .exact(ExactNumber(5)))
        let plan = try Plans.plan("\"measures\":[{\"id\":\"k\",\"title\":\"K\",\(list)}]")
        let store = try Plans.store(plan, asOf: "2016-01-31")
        let trend = store.trend(of: try store.ref(.measure, "k"))
        #expect(trend.map(\.value.lowest.description) == ["1", "4", "2", "3"])
        #expect(trend.map(\.height) == [1, 4, 2, 3])
    }

    @Test func aRangeStandsInItsMiddle() throws {
        #expect(try state(readings(#"{"min":10,"max":15}"#)).latest?.height == 12.5)
    }

    @Test func theBundledPlans() throws {
        let store = PlanStore(try Plans.bundled(), from: try Plans.viewpoint())
        let lines = store.plans.indices.flatMap { store.rows(of: .measure, in: $0) }.map { ref in
            let state = store.measureState(of: ref)
            return "\(store.idText(of: ref)) \(state.word.rawValue)"
        }
        let count = { (word: String) in lines.count { $0.hasSuffix(" \(word)") } }
        // Met or short is only what has a target and a reading: 12 of 19 schools.
        #expect(count("met") == 0)
        #expect(lines.filter { $0.hasSuffix(" short") } == ["schools-sla short"])
        // Without a reading: 20 places, 3 sessions; people, unmet need, the tipping point; reach, indicators,
        // satisfaction, outcomes and the fieldwork's two; conceptions, admissions and ten categories.
        #expect(count("never-reported") == 2 + 3 + 6 + 12)
        #expect(lines.count == 10 + 5 + 7 + 22)
        let partnership = try #require(store.plan(id: "coventry-partnership"))
        let schools = store.measureState(of: try store.ref(.measure, "schools-sla", in: partnership))
        #expect(schools.shortfall == Shortfall(by: ExactNumber(7), certainty: .exact))
        let visits = store.trend(of: try store.ref(.measure, "website-visits", in: partnership))
        #expect(visits.map(\.value) == [.exact(ExactNumber(16600)), .exact(ExactNumber(23733))])
    }
}
