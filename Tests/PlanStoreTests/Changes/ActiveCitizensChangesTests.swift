import PlanModel
import PlanStore
import SamplePlans
import Testing

/// The plan that the Board saw in November 2015, and how it might have come back in May.
@Suite struct ActiveCitizensChangesTests {
    /// The bundled text, with each piece replaced that must be in it once.
    private func plan(_ pieces: KeyValuePairs<String, String> = [:]) throws -> PlanRecords {
        let sample = try #require(
            (0..<sample_plan_count()).map { sample_plan_at($0) }.first {
                String(cString: $0.id) == "active-citizens"
            })
        var text = String(
            decoding: UnsafeBufferPointer(start: sample.bytes, count: sample.count), as: UTF8.self)
        for (piece, replacement) in pieces {
            try #require(text.ranges(of: piece).count == 1, "\(piece)")
            text = text.replacing(piece, with: replacement)
        }
        return try Plans.read(text)
    }

    @Test func whatTheOfficerTellsTheBoard() throws {
        let later = try plan([
            #""asOf": "2015-11-04""#: #""asOf": "2016-05-04""#,
            #""dueText": "by January 2015","#: #"""
            "dueText": "by January 2015",
            "revisions": [{ "due": "2016-03", "on": "2016-01-05", "by": "Law Centre", "why": "no staff" }],
            """#,
            #""leads": ["whitefriars"],"#: #""leads": ["vac"],"#,
            #""target": { "value": 20, "unit": "places" }"#: #""target": { "value": 15, "unit": "places" }"#,
            #""title": "Find and back local champions",\#n          "status": "not-started","#: #"""
            "title": "Find and back local champions", "status": "in-progress",
            "updates": [{ "on": "2016-02-10", "text": "Four are named.", "by": "Law Centre",
              "status": "in-progress", "was": "not-started", "milestones": ["3.2a"] }],
            """#,
        ])
        let changes = PlanChanges.between([try plan()], and: [later], from: try Plans.viewpoint())
        let told = changes.filter { $0.kind != .silent }
        #expect(
            told.map(\.message) == [
                "Active Citizens, Strong Communities: as-of date moved from 4 November 2015 to 4 May 2016 (182 days)",
                "2.2d Places of Welcome: lead Whitefriars dropped", "2.2d Places of Welcome: lead VAC added",
                "2.2d.a 20 Places of Welcome developed: target lowered from 20 to 15 places",
                "3.2 Find and back local champions: status from not started to in progress",
                "3.2a Champions identified: due date moved from January 2015 to March 2016 (425 days)",
            ])
        #expect(told.last?.attribution == "Law Centre, 5 January 2016: no staff")
        #expect(told.dropLast().last?.attribution == "Law Centre, 10 February 2016: Four are named.")
        // All that was open and spoken of in the autumn has been silent since; the rest is over.
        let silent = changes.filter { $0.kind == .silent }
        #expect(silent.count > 5)
        #expect(silent.allSatisfy { $0.message.hasSuffix(": no word since October 2015") })
        #expect(!silent.contains { $0.recordName == "action:3.2" || $0.recordName == "action:1.1" })
    }
}
