/// A small plan of which the tests know every row, read as of 21 Nov 2026 unless it pins a date.
enum Riverside {
    static func json(asOf: String? = nil) -> String {
        let pinned = asOf.map { "\"asOf\": \"\($0)\"," } ?? ""
        return """
            {
              "format": "scrutineer-plan/1", "id": "river", "title": "Riverside Plan", \(pinned)
              "organisations": [
                { "id": "council", "name": "Riverside Council", "kind": "council" },
                { "id": "parks", "name": "Parks Team", "short": "Parks", "partOf": "council" },
                { "id": "trust", "name": "River Trust", "kind": "charity" }
              ],
              "pillars": [
                { "id": "1", "title": "Cleaner river", "actions": [
                  { "id": "1.1", "title": "Agree the banks", "status": "in-progress", "leads": ["parks", "trust"],
                    "milestones": [{ "id": "1.1a", "title": "Agreement signed", "due": "2026-06" }] },
                  { "id": "1.2", "title": "Plant trees", "status": "not-started", "leads": ["trust"],
                    "milestones": [
                      { "id": "1.2a", "title": "Oaks planted", "due": "2026-12-01" },
                      { "id": "1.2b", "title": "Willows planted", "due": "2027-06" }] },
                  { "id": "1.3", "title": "Paint bridges", "status": "complete", "leads": ["council"],
                    "milestones": [{ "id": "1.3a", "title": "Last coat", "due": "2026-05", "done": "2026-05-01" }] },
                  { "id": "1.4", "title": "Hear residents", "status": "paused",
                    "actions": [
                      { "id": "1.4.1", "title": "Hold a meeting", "status": "in-progress", "leads": ["trust"],
                        "milestones": [{ "id": "1.4.1a", "title": "Meeting held" }] }] }] },
                { "id": "2", "title": "Safer paths", "actions": [
                  { "id": "2.1", "title": "Light the towpath", "status": "cancelled", "leads": ["parks"],
                    "milestones": [{ "id": "2.1a", "title": "Lamps lit", "due": "2026-01" }] }] }
              ],
              "funding": [
                { "id": "lottery", "title": "Bank restoration", "kind": "grant", "status": "secured",
                  "amount": 250000, "end": "2028-03-31", "funders": ["trust"], "actions": ["1.1"] },
                { "id": "lamps", "title": "Lamp fund", "kind": "grant", "status": "bid",
                  "amount": {"min": 10000, "max": 20000}, "recipients": ["parks"] },
                { "id": "loan", "title": "Boat on loan", "kind": "in-kind", "status": "secured" }
              ]
            }
            """
    }
}
