import PlanModel
import PlanStore
import Testing

/// The bundled plan of 4 November 2015, its overdue list worked by hand.
///
/// 3.2a is due in January 2015, 1.3a, 3.3a and 3.4a in March, 3.1b in September, 2.2a.a from about 1 to about
/// 10 November, 2.2b.a, 2.2d.a, 5.1b and 5.1c in December, 5.1d from about October to about December, 2.2d.b in
/// January 2016, 5.1f in December 2016.
@Suite struct ActiveCitizensTests {
    private func late(on asOf: String, _ policy: DeadlinePolicy) throws -> [String: Int] {
        let plan = try #require(try Plans.bundled("active-citizens").first)
        let store = try Plans.store(plan, asOf: asOf, policy: policy)
        let rows = store.rows(of: .milestone, in: 0).map { ref in
            (store.idText(of: ref), store.plans[0].states.milestones[ref.row])
        }
        return Dictionary(
            uniqueKeysWithValues: rows.filter { $0.1.timeliness == .overdue }.map {
                ($0.0, Int($0.1.daysLate))
            })
    }

    @Test func on4November2015() throws {
        #expect(
            try late(on: "2015-11-04", .end) == [
                "3.2a": 277, "1.3a": 218, "3.3a": 218, "3.4a": 218, "3.1b": 35,
            ])
        #expect(
            try late(on: "2015-11-04", .start) == [
                "3.2a": 308, "1.3a": 249, "3.3a": 249, "3.4a": 249, "3.1b": 65,
            ])
    }

    @Test func on31December2015() throws {
        #expect(
            try late(on: "2015-12-31", .end)
                == ["3.2a": 334, "1.3a": 275, "3.3a": 275, "3.4a": 275, "3.1b": 92, "2.2a.a": 51])
        #expect(
            try late(on: "2015-12-31", .start)
                == [
                    "3.2a": 365, "1.3a": 306, "3.3a": 306, "3.4a": 306, "3.1b": 122, "2.2a.a": 51,
                    "2.2b.a": 31,
                    "2.2d.a": 31, "5.1b": 31, "5.1c": 31,
                ])
    }

    @Test func on1January2016() throws {
        #expect(
            try late(on: "2016-01-01", .end)
                == [
                    "3.2a": 335, "1.3a": 276, "3.3a": 276, "3.4a": 276, "3.1b": 93, "2.2a.a": 52, "2.2b.a": 1,
                    "2.2d.a": 1, "5.1b": 1, "5.1c": 1, "5.1d": 1,
                ])
        #expect(
            try late(on: "2016-01-01", .start)
                == [
                    "3.2a": 366, "1.3a": 307, "3.3a": 307, "3.4a": 307, "3.1b": 123, "2.2a.a": 52,
                    "2.2b.a": 32,
                    "2.2d.a": 32, "5.1b": 32, "5.1c": 32, "5.1d": 1, "2.2d.b": 1,
                ])
    }

    @Test func theCounts() throws {
        let store = PlanStore(try Plans.bundled("active-citizens"), from: try Plans.viewpoint())
        let summary = store.summary(of: PlanFilter())
        #expect(summary.plans == 1)
        #expect(summary.actions == 18)
        #expect(summary.milestones == 24)
        #expect(summary.overdue == 5)
        #expect(summary.dueSoon == 1)
        #expect(summary.undated == 3)
        #expect(summary.questionable == 6)
        #expect(summary.openObligations == 1)
        #expect(summary.fundingEnding == 0)
        #expect(summary.securedFunding.sums == ["GBP": Money(hundredths: 182_000_000)])
    }

    @Test func whatIsQuestionable() throws {
        let store = PlanStore(try Plans.bundled("active-citizens"), from: try Plans.viewpoint())
        let ids = store.rows(of: .milestone, in: 0)
            .filter { store.plans[0].states.milestones[$0.row].isQuestionable }.map(store.idText)
        #expect(ids == ["1.3a", "3.1b", "3.2a", "3.3a", "3.4a", "5.1b"])
    }
}
