import PlanFile
import PlanModel
import Testing

@testable import PlanStore

/// A find keeps an obligation by what its own respondent did, not by what others of its resolution did.
@Suite struct ObligationFindTests {
    private let json = """
        {
          "format": "scrutineer-plan/1", "id": "p", "title": "Plan", "asOf": "2016-06-30", "pillars": [],
          "organisations": [
            { "id": "council", "name": "Council" }, { "id": "parks", "name": "Parks", "partOf": "council" },
            { "id": "trust", "name": "River Trust" }
          ],
          "meetings": [{ "id": "m", "body": "council", "date": "2016-01-05", "resolutions": [
            { "id": "r", "text": "Report on the oaks.", "verb": "request", "due": "2016-03-01",
              "respondents": ["parks", "trust"],
              "reports": [{ "on": "2016-02-01", "from": "trust", "text": "Planted." }] }] }]
        }
        """

    private func kept(_ query: String) throws -> [String] {
        let store = PlanStore(
            [try PlanFile.read(Array(json.utf8), name: "p")],
            from: Viewpoint(today: try #require(Day("2026-11-21"))))
        var filter = PlanFilter()
        filter.match = FindQuery(query)
        let sieve = Sieve(filter, over: store)
        let kept = store.obligations().filter(sieve.keeps).compactMap(\.respondentID)
        #expect(
            kept
                == store.obligations().filter { store.finds($0, by: filter.match) }.map {
                    $0.respondentID ?? ""
                })
        return kept
    }

    @Test(arguments: [
        ("", ["parks", "trust"]), ("oaks", ["parks", "trust"]), ("willows", []), ("lead:trust", ["trust"]),
        ("lead:council", ["parks"]), ("!lead:trust", ["parks"]), ("oaks lead:trust", ["trust"]),
        ("willows lead:trust", []), ("lead:nobody", []), ("is:open", ["parks"]), ("!is:open", ["trust"]),
        ("late>90", ["parks"]), ("late<90", ["trust"]), ("is:overdue", ["parks", "trust"]),
    ])
    func byItsOwnRespondent(query: String, respondents: [String]) throws {
        #expect(try kept(query) == respondents)
    }
}
