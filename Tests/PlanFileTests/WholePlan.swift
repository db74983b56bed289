/// A plan with every record and every member that the format knows, each with a value of its own.
enum WholePlan {
    static let text = """
        {
          "format": "scrutineer-plan/1", "id": "whole-1", "title": "Plan title", "aliases": ["Alias 1", "Alias 2"],
          "asOf": "2015-11-04", "deadlinePolicy": "start", "dueSoonDays": 14, "summary": "Plan summary",
          "pillarTerm": "Workstream", "labels": { "complete": "Delivered", "amber": "Yellow" }, "note": "Plan note",
          "documents": [
            { "id": "d1", "title": "Report", "kind": "report", "body": "board", "date": "2015-10", "dateText": "Oct",
              "url": "https://example.org/d1", "facts": [{ "label": "Wards", "text": "All" }] }
          ],
          "organisations": [
            { "id": "council", "name": "Council", "short": "C", "aliases": ["City"], "kind": "council",
              "identifiers": ["GB-LAE-COV"], "notSameAs": ["GB-CHC-1"] },
            { "id": "board", "name": "Board", "partOf": "council" }
          ],
          "relations": [
            { "from": "board", "kind": "reports-to", "to": "council", "frequency": "yearly", "period": "2015/..",
              "periodText": "since 2015", "source": { "document": "d1" } }
          ],
          "pillars": [
            { "id": "1", "title": "Pillar title", "exempt": true, "actions": [
              { "id": "1.1", "title": "Action title", "status": "in-progress", "new": true,
                "confidence": [{ "rag": "amber", "on": "2015-11-01", "by": "Chair", "why": "Late",
                  "recorded": "2015-11-02" }],
                "leads": ["council", "board"], "support": ["board"], "funding": ["s1"], "places": ["Willenhall"],
                "note": "Action note", "source": [{ "document": "d1", "ref": "2.1", "quote": "Said so" },
                  { "document": "nowhere" }],
                "updates": [{ "on": "2015-10", "onText": "October", "text": "Went on", "by": "Lead",
                  "status": "paused", "was": "not-started", "recorded": "2015-11-03", "milestones": ["1.1a"] }],
                "milestones": [
                  { "id": "1.1a", "title": "Milestone title", "due": "2015-12~", "dueText": "by December",
                    "alternatives": [{ "date": "2014-12", "dateText": "Dec 14", "why": "The year" }],
                    "done": "2015-11-04", "doneText": "today", "cancelled": true, "kind": "commitment",
                    "target": { "value": 2e1, "unit": "places", "current": 7.50 },
                    "revisions": [{ "due": "2016-01", "dueText": "January", "on": "2015-10-01", "by": "Board",
                      "why": "Ill", "recorded": "2015-10-02" }],
                    "evidence": [{ "verdict": "part", "on": "2015-11-03", "quote": "Half", "by": "Officer",
                      "recorded": "2015-11-05", "source": { "document": "d1" } }] }
                ],
                "actions": [{ "id": "1.1.1", "title": "Sub-action", "status": "closed" }] }
            ] }
          ],
          "funding": [
            { "id": "s1", "title": "Grant", "status": "secured", "kind": "one-off", "amount": { "min": 1.5e3, "max": 2000.01 },
              "currency": "EUR", "awarded": "2015-02", "awardedText": "Feb", "start": "2015-04-01", "startText": "April",
              "end": "2017-03-31", "endText": "March", "years": [{ "year": "2015/16", "amount": 750, "spent": 99.5 }],
              "funders": ["council"], "recipients": ["board"], "actions": ["1.1.1"], "grantId": "360G-1",
              "alternatives": [{ "date": "2018", "why": "Extended" }] }
          ],
          "meetings": [
            { "id": "m1", "body": "board", "date": "2015-11-04", "dateText": "4 November", "title": "Meeting title",
              "invited": ["Member A", "Member B"], "attended": ["Member A"],
              "questions": [
                { "id": "q1", "text": "Question text", "kind": "concern", "by": "Member A", "to": ["council"],
                  "parts": [{ "id": "a", "text": "How many?" }, { "id": "b", "text": "When?" }],
                  "answers": [{ "on": "2015-11-04", "onText": "at once", "text": "Soon", "by": "Officer",
                    "how": "writing", "parts": ["b", "c"] }] }
              ],
              "resolutions": [
                { "id": "r1", "text": "Resolution text", "verb": "request", "proposed": true, "minute": "(2)",
                  "respondents": ["council"], "parts": [{ "id": "a", "text": "Part text" }], "due": "2016",
                  "dueText": "in 2016", "responseRequired": true,
                  "response": { "kind": "accepted-in-principle", "on": "2015-12-01", "by": "Cabinet" },
                  "reports": [{ "on": "2015-12", "onText": "Dec", "from": "board", "text": "Report text",
                    "answers": ["a"], "partly": ["x"] }],
                  "closed": "2016-01-05", "actions": ["1.1"] }
              ] }
          ],
          "measures": [
            { "id": "k1", "title": "Measure title", "category": "Reach", "unit": "people", "polarity": "lower",
              "target": { "min": 5, "max": 10.0 }, "by": "2016", "byText": "next year", "action": "1.1", "lead": "board",
              "readings": [{ "on": "2015-03", "onText": "March", "value": 12, "bound": "over" },
                { "on": "2015-04", "value": { "min": 1, "max": 2 } }] }
          ],
          "signOffs": [
            { "document": "d1", "role": "Finance", "kind": "approver", "organisation": "council", "sent": "2015-10-15",
              "sentText": "15.10.15", "returned": "2015-10-20", "returnedText": "20.10.15", "approved": false }
          ],
          "events": [
            { "id": "e1", "title": "Event title", "date": "2016-01", "dateText": "Jan", "kind": "launch",
              "organisations": ["board"], "alternatives": [{ "date": "2016-02" }] }
          ],
          "routeMap": { "title": "Route", "stages": [{ "id": "st1", "title": "Stage title", "purpose": "Why" }],
            "items": [{ "title": "Item title", "stage": "st1", "action": "1.1", "priority": "high" }] },
          "participation": [
            { "title": "Model", "residents": 50000, "costPerResident": 8.0, "tippingPoint": { "low": 0.1, "high": 0.15 },
              "years": 3, "participants": 120, "study": { "cost": 400000, "residents": 5e4 }, "basis": "A study" }
          ],
          "findings": [
            { "rule": "stale", "record": "action:1.1", "reason": "Known", "by": "Officer", "on": "2015-11-04" },
            { "rule": "local", "record": "plan:whole-1", "reason": "Seen", "by": "Officer", "on": "2015-11-05",
              "authored": true, "severity": "error", "message": "A spilt sentence" }
          ]
        }
        """
}
