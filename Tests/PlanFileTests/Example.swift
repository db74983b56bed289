/// The example at the end of the format page.
enum Example {
    static let text = """
        {
          "format": "scrutineer-plan/1",
          "id": "riverside",
          "title": "Riverside Neighbourhood Plan",
          "organisations": [
            { "id": "council", "name": "Riverside Council", "kind": "council" },
            { "id": "parks", "name": "Parks Team", "partOf": "council", "aliases": ["RC - Parks"] },
            { "id": "trust", "name": "River Trust", "kind": "charity" }
          ],
          "pillars": [
            {
              "id": "1",
              "title": "Cleaner river",
              "actions": [
                {
                  "id": "1.1",
                  "title": "Agree a service level agreement for the banks",
                  "status": "in-progress",
                  "leads": ["parks", "trust"],
                  "milestones": [
                    { "id": "1.1a", "title": "Agreement signed", "due": "2026-06~", "dueText": "early summer" }
                  ],
                  "updates": [
                    { "on": "2026-04-02", "text": "Draft shared with volunteers.", "by": "Parks manager" }
                  ],
                  "funding": ["lottery"]
                }
              ]
            }
          ],
          "funding": [
            {
              "id": "lottery", "title": "Bank restoration grant", "kind": "grant", "status": "secured",
              "amount": 250000, "start": "2026-04-01", "end": "2028-03-31",
              "years": [ { "year": "2026/27", "amount": 125000 }, { "year": "2027/28", "amount": 125000 } ],
              "recipients": ["trust"], "actions": ["1.1"]
            }
          ]
        }
        """
}
