import PlanFile
import PlanModel
import PlanStore
import Testing

/// A small plan with something of everything that lists show.
enum TestPlan {
    static let riverside = """
        {
          "format": "scrutineer-plan/1", "id": "riverside", "title": "Riverside", "asOf": "2026-06-30",
          "documents": [
            { "id": "paper", "title": "Progress paper" }, { "id": "secret", "title": "Draft", "exempt": true }
          ],
          "organisations": [
            { "id": "council", "name": "Riverside Council", "short": "RC", "identifiers": ["GB-LAE-RIV"] },
            { "id": "parks", "name": "Parks Team", "partOf": "council", "aliases": ["RC - Parks"] },
            { "id": "trust", "name": "River Trust", "kind": "charity" },
            { "id": "police", "name": "Police", "exempt": true }
          ],
          "pillars": [
            { "id": "1", "title": "Cleaner river", "actions": [
              { "id": "1.1", "title": "Agree who cuts the banks", "status": "in-progress",
                "leads": ["parks", "trust"], "funding": ["lottery", "reserve"],
                "confidence": [ { "rag": "amber", "on": "2026-05-01" }, { "rag": "green", "on": "2026-07-01" } ],
                "milestones": [
                  { "id": "1.1a", "title": "Agreement signed", "due": "2026-03", "dueText": "by March",
                    "evidence": [ { "verdict": "part", "on": "2026-06-01", "quote": "a draft",
                                    "source": { "document": "paper", "ref": "2.1" } } ] },
                  { "id": "1.1b", "title": "Banks cut", "due": "2026-07-15" },
                  { "id": "1.1c", "title": "Given up", "due": "2026-01", "cancelled": true }
                ],
                "updates": [ { "on": "2026-04-02", "text": "Draft shared.", "by": "Parks manager" } ],
                "actions": [
                  { "id": "1.1.1", "title": "Buy a boat", "status": "not-started", "leads": ["trust"],
                    "milestones": [ { "id": "1.1.1a", "title": "Boat bought", "due": "2026-05-31" } ] }
                ] },
              { "id": "1.10", "title": "Test the water", "status": "complete", "leads": ["council"],
                "colour": "blue",
                "milestones": [ { "id": "1.10a", "title": "Water tested", "done": "2026-02-01" } ] },
              { "id": "1.2", "title": "Talk to the police", "status": "paused", "exempt": true,
                "leads": ["parks"],
                "milestones": [ { "id": "1.2a", "title": "Talks held", "due": "2026-01-31" } ] }
            ] }
          ],
          "funding": [
            { "id": "lottery", "title": "Bank grant", "kind": "grant", "status": "secured", "amount": 250000.50,
              "start": "2026-04-01", "end": "2028-03-31", "recipients": ["trust"], "grantId": "G1" },
            { "id": "reserve", "title": "Reserve", "kind": "one-off", "status": "secured",
              "amount": { "min": 1000, "max": 2000 }, "funders": ["council"], "recipients": ["parks"],
              "exempt": true },
            { "id": "euro", "title": "=Interreg", "kind": "grant", "status": "secured", "amount": 90,
              "currency": "EUR", "recipients": ["parks"], "actions": ["1.10", "9.9"], "end": "2026-06-01" }
          ],
          "signOffs": [
            { "document": "paper", "role": "Head of Parks", "kind": "contributor", "organisation": "parks",
              "sent": "2026-06-01", "returned": "2026-06-05" }
          ],
          "meetings": [
            { "id": "m1", "body": "council", "date": "2026-05-05", "resolutions": [
              { "id": "r1", "text": "Report back", "verb": "request", "respondents": ["parks", "trust"] } ] }
          ]
        }
        """

    /// A second plan that has the council under another id and the same grant.
    static let harbour = """
        {
          "format": "scrutineer-plan/1", "id": "harbour", "title": "Harbour", "asOf": "2026-06-30",
          "organisations": [
            { "id": "riverside-council", "name": "Riverside Council", "identifiers": ["GB-LAE-RIV"] },
            { "id": "trust", "name": "River Trust", "kind": "charity" }
          ],
          "pillars": [ { "id": "1", "title": "Quay", "actions": [
            { "id": "1.1", "title": "Mend the quay", "status": "in-progress", "leads": ["riverside-council"] }
          ] } ],
          "funding": [
            { "id": "g", "title": "Bank grant", "kind": "grant", "status": "secured", "amount": 250000.5,
              "recipients": ["trust"], "grantId": "G1" }
          ]
        }
        """

    static func records(_ text: String) throws -> PlanRecords {
        try PlanFile.read(Array(text.utf8), name: "test.json")
    }

    static func store(_ texts: String...) throws -> PlanStore {
        let today = try #require(Day("2026-07-02"))
        return PlanStore(try texts.map(records), from: Viewpoint(today: today))
    }
}
