/// An officer's own plan, read on 21 November 2026, for the questions that the bundled papers leave without much of an
/// answer.
enum HarbourPlan {
    static let json = """
        {
          "format": "scrutineer-plan/1", "id": "harbour", "title": "Harbour Plan",
          "organisations": [
            { "id": "port", "name": "Port Office", "kind": "team" },
            { "id": "trust", "name": "Quay Trust", "aliases": ["Quay Charity"], "kind": "charity" },
            { "id": "board", "name": "Harbour Board", "kind": "board" }
          ],
          "documents": [{ "id": "paper", "title": "Harbour paper" }],
          "pillars": [
            { "id": "1", "title": "Walls", "actions": [
              { "id": "1.1", "title": "Mend the wall", "status": "in-progress", "leads": ["port"], "new": true,
                "milestones": [
                  { "id": "1.1a", "title": "Wall mended", "due": "2026-11" },
                  { "id": "1.1b", "title": "Stone ordered", "due": "2026-12-10",
                    "alternatives": [{ "date": "2026-10-12", "why": "day and month may be swapped" }] },
                  { "id": "1.1c", "title": "Mortar ordered", "due": "2026-11-01",
                    "alternatives": [{ "date": "2027-01-11" }] }],
                "updates": [
                  { "on": "2026-03-01", "text": "Two firms asked.", "by": "Port Office" },
                  { "on": "2026-09-30", "text": "Scaffold is up.", "by": "Port Office", "status": "in-progress",
                    "was": "not-started" }] }] },
            { "id": "2", "title": "Boats", "actions": [
              { "id": "2.1", "title": "Count the boats", "status": "in-progress", "leads": ["trust"] }] }
          ],
          "funding": [
            { "id": "stone", "title": "Stone fund", "kind": "grant", "status": "secured", "amount": 1000,
              "awarded": "2025-01-01", "end": "2027-04-30", "actions": ["1.1"] },
            { "id": "boats", "title": "Boat fund", "kind": "grant", "status": "secured", "amount": 500,
              "awarded": "2025-01-01", "end": "2027-10-31", "actions": ["2.1"] }
          ],
          "meetings": [
            { "id": "sept", "body": "board", "date": "2026-09-01", "invited": ["Harbour Master", "Mayor"],
              "attended": ["mayor"],
              "resolutions": [
                { "id": "r1", "text": "Say what the wall will cost.", "verb": "request", "respondents": ["port"],
                  "responseRequired": true },
                { "id": "r2", "text": "Thanks are noted.", "verb": "note" }] },
            { "id": "dec", "body": "board", "date": "2026-12-15" }
          ],
          "events": [
            { "id": "talk", "title": "Talk with boat owners", "date": "2026-11-10/2026-12-05", "kind": "consultation" }
          ],
          "signOffs": [
            { "document": "paper", "role": "Clerk", "kind": "contributor", "sent": "2026-11-01",
              "returned": "2026-11-06" },
            { "document": "paper", "role": "Engineer", "kind": "contributor", "sent": "2026-11-03" }
          ],
          "participation": [
            { "title": "Quay days", "residents": 1000, "costPerResident": 2.5,
              "tippingPoint": { "low": 0.05, "high": 0.075 }, "participants": 60 }
          ]
        }
        """
}
