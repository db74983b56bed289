import PlanModel
import Testing

/// A date counts at an as-of date when its first day is on or before it.
@Suite struct EDTFCountsTests {
    @Test(arguments: [
        ("2015-11-04", "2015-11-03", false), ("2015-11-04", "2015-11-04", true),
        ("2015-11-04", "2015-11-05", true), ("2015-11-04?", "2015-11-04", true),
        ("2015-11", "2015-10-31", false), ("2015-11", "2015-11-01", true),
        ("2015", "2014-12-31", false), ("2015", "2015-01-01", true),
        ("2015-24", "2015-11-30", false), ("2015-24", "2015-12-01", true),
        ("2015-10/2015-12", "2015-09-30", false), ("2015-10/2015-12", "2015-10-01", true),
        ("2015-10/..", "2015-09-30", false), ("2015-10/..", "2015-10-01", true),
        ("2015-10/", "2015-09-30", false), ("2015-10/", "2015-10-01", true),
        ("../2015-12", "2015-12-30", false), ("../2015-12", "2015-12-31", true),
        ("/2015-12-05", "2015-12-04", false), ("/2015-12-05", "2015-12-05", true),
    ])
    func counts(_ date: String, _ asOf: String, _ counts: Bool) throws {
        #expect(try EDTF.named(date).counts(on: Day.named(asOf)) == counts)
    }
}
