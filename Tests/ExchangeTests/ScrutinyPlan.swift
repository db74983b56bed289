/// A small plan with something of everything that meetings, measures and sign-offs hold.
enum ScrutinyPlan {
    static let text = """
        {
          "format": "scrutineer-plan/1", "id": "quay", "title": "Quay", "asOf": "2026-06-30",
          "documents": [ { "id": "paper", "title": "Progress paper" } ],
          "organisations": [
            { "id": "council", "name": "Quay Council", "short": "QC" },
            { "id": "parks", "name": "Parks Team", "partOf": "council" },
            { "id": "trust", "name": "River Trust" },
            { "id": "board", "name": "Scrutiny Board", "partOf": "council" },
            { "id": "police", "name": "Police", "exempt": true }
          ],
          "pillars": [ { "id": "1", "title": "Banks", "actions": [
            { "id": "1.1", "title": "Mend the banks", "status": "in-progress", "leads": ["parks"],
              "milestones": [
                { "id": "1.1a", "title": "Banks mended", "due": "2026-05",
                  "revisions": [ { "due": "2026-09", "on": "2026-06-01" } ] },
                { "id": "1.1b", "title": "Given up", "due": "2026-05", "cancelled": true },
                { "id": "1.1c", "title": "Some day" } ] } ] } ],
          "funding": [ { "id": "grant", "title": "Bank grant", "kind": "grant", "status": "secured",
            "end": "2027-03-31", "funders": ["trust"] } ],
          "meetings": [
            { "id": "m1", "body": "board", "date": "2026-03-03", "title": "March meeting",
              "invited": ["Leader", "Chair, Trust"], "attended": ["leader"],
              "questions": [
                { "id": "q1", "text": "How long?", "to": ["parks", "gone"], "parts": [
                    { "id": "a", "text": "In days" }, { "id": "b", "text": "In money" } ],
                  "answers": [ { "on": "2026-03-03", "text": "Ten days", "parts": ["a"] } ] },
                { "id": "q2", "text": "=Why?", "answers": [ { "on": "2026-04", "text": "Floods" } ] },
                { "id": "q3", "text": "Worrying", "kind": "concern", "to": ["trust"] } ],
              "resolutions": [
                { "id": "r1", "text": "Report back", "verb": "request", "respondents": ["parks", "gone"],
                  "responseRequired": true, "minute": "12/26",
                  "parts": [ { "id": "a", "text": "Cost" }, { "id": "b", "text": "Time" } ],
                  "response": { "kind": "accepted-in-principle", "on": "2026-04-01" },
                  "reports": [ { "on": "2026-05-01", "from": "parks", "text": "Cost is known", "answers": ["a"] },
                    { "on": "2026-07-01", "from": "parks", "text": "Time too", "answers": ["b"] } ] },
                { "id": "r2", "text": "Noted", "verb": "note", "closed": "2026-03-03" },
                { "id": "r3", "text": "Agree, then act", "verb": "agree", "closed": "2026-07-01" },
                { "id": "r4", "text": "Asked for", "verb": "recommend", "proposed": true,
                  "response": { "kind": "rejected", "on": "2026-07-01" } } ] },
            { "id": "m2", "body": "elsewhere", "date": "2026-07", "invited": ["Leader"], "attended": ["Leader"],
              "questions": [ { "id": "q4", "text": "Not yet asked" } ],
              "resolutions": [ { "id": "r5", "text": "Not yet resolved", "verb": "request" } ] }
          ],
          "measures": [
            { "id": "k1", "title": "Metres mended", "target": 20, "unit": "m", "lead": "parks",
              "readings": [ { "on": "2026-06", "value": 12.50 }, { "on": "2026-07-01", "value": 30 } ] },
            { "id": "k2", "title": "Floods", "target": { "min": 0, "max": 2 }, "polarity": "lower",
              "readings": [ { "on": "2026", "value": { "min": 1, "max": 2 } } ] },
            { "id": "k3", "title": "Visitors", "readings": [ { "on": "2026-05-01", "value": 200, "bound": "over" } ] },
            { "id": "k4", "title": "Reach", "action": "1.1" }
          ],
          "signOffs": [
            { "document": "paper", "role": "Clerk", "kind": "contributor", "organisation": "parks",
              "sent": "2026-02-01", "returned": "2026-02-06" },
            { "document": "lost", "role": "Leader", "kind": "approver", "sent": "2026-02-03", "returned": "2026-07-01" },
            { "document": "paper", "role": "Chair", "kind": "approver", "sent": "2026-07-01" }
          ],
          "events": [
            { "id": "e1", "title": "Opening", "date": "2026-04/..", "kind": "launch", "organisations": ["trust"] },
            { "id": "e2", "title": "Survey", "date": "2026-03?", "kind": "consultation" }
          ]
        }
        """
}
