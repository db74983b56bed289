import PlanModel
import PlanStore
import Testing

/// Fields asked for in a find, on a plan small enough to be gone through by hand.
@Suite struct FieldTermTests {
    private static let plan = """
        { "format": "scrutineer-plan/1", "id": "riverside", "title": "Riverside Plan", "asOf": "2026-07-01",
          "organisations": [
            { "id": "council", "name": "Riverside Council" },
            { "id": "parks", "name": "Parks Team", "partOf": "council" },
            { "id": "trust", "name": "River Trust", "aliases": ["Rivière"] }
          ],
          "pillars": [
            { "id": "1", "title": "Cleaner river", "actions": [
              { "id": "1.1", "title": "Banks", "status": "in-progress", "leads": ["parks"], "new": true,
                "places": ["Willenhall", "Wood End"],
                "confidence": [{ "rag": "red", "on": "2026-05-01" }],
                "milestones": [
                  { "id": "1.1a", "title": "Agreed", "due": "2026-03-03" },
                  { "id": "1.1b", "title": "Signed", "due": "2026-12",
                    "evidence": [{ "verdict": "part", "on": "2026-05-01" }] }
                ], "funding": ["lottery"] },
              { "id": "1.2", "title": "Weirs", "status": "complete", "leads": ["trust"],
                "milestones": [{ "id": "1.2a", "title": "Mended", "due": "2026-06-21", "done": "2026-06-01" }],
                "updates": [{ "on": "2026-06-02", "text": "Done." }] }
            ] },
            { "id": "10", "title": "More 1", "actions": [
              { "id": "10.1", "title": "Later", "status": "not-started", "milestones": [
                { "id": "10.1a", "title": "Some day" }, { "id": "10.1b", "title": "Walk", "due": "2026-06-21" } ] }
            ] }
          ],
          "funding": [
            { "id": "lottery", "title": "Lottery", "status": "secured", "kind": "grant", "amount": 250000,
              "funders": ["council"], "recipients": ["trust"] },
            { "id": "small", "title": "Small", "status": "bid", "kind": "grant", "amount": { "min": 900, "max": 2000 } },
            { "id": "none", "title": "None", "status": "secured", "kind": "grant" }
          ],
          "meetings": [{ "id": "m", "body": "council", "date": "2026-01-31",
            "questions": [{ "id": "q1", "text": "Why?", "to": ["parks"] },
                          { "id": "q2", "text": "When?", "to": ["trust"], "answers": [{ "on": "2026-02-01", "text": "Soon." }] }],
            "resolutions": [{ "id": "r1", "text": "Report", "verb": "request", "respondents": ["parks"], "due": "2026-06-01" }] }]
        }
        """

    private func found(_ text: String, _ kind: RecordKind) throws -> [String] {
        let store = PlanStore(
            [try Plans.read(Self.plan)], from: Viewpoint(today: try Plans.day("2026-07-01")))
        return store.rows(foundBy: FindQuery(text), of: kind, in: 0).rows.map {
            store.idText(of: RecordRef(plan: 0, kind: kind, row: Int($0)))
        }
    }

    @Test(arguments: [
        ("lead:parks", ["1.1"]), ("lead:council", ["1.1"]), ("lead:riviere", ["1.2"]),
        ("lead:\"river trust\"", ["1.2"]),
        ("lead:rivertrust", ["1.2"]), ("!lead:parks", ["1.2", "10.1"]), ("lead:nobody", []),
        ("lead:", ["1.1", "1.2", "10.1"]),
        ("pillar:1", ["1.1", "1.2"]), ("pillar:cleaner", ["1.1", "1.2"]), ("pillar:10", ["10.1"]),
        ("status:in-progress", ["1.1"]), ("status:over", ["1.1", "10.1"]),
        ("status:complete,not", ["1.2", "10.1"]),
        ("status=complete", ["1.2"]), ("rag:red", ["1.1"]), ("rag:amber", []), ("place:wood", ["1.1"]),
        ("place:WoodEnd", ["1.1"]),
        ("is:overdue", ["1.1", "10.1"]), ("is:questionable", ["1.1"]), ("is:new", ["1.1"]),
        ("is:silent", ["1.1", "10.1"]),
        ("is:open", ["1.1", "10.1"]), ("is:done", ["1.2"]), ("!is:silent", ["1.2"]),
        ("is:new,done", ["1.1", "1.2"]),
        ("late>90", ["1.1"]), ("late>=120", ["1.1"]), ("late>120", []), ("late<=10", ["1.2", "10.1"]),
        ("due<2026-04", ["1.1"]), ("due:2026-03", ["1.1"]), ("due>2026-06", []), ("due>=2026-06", ["10.1"]),
        ("due<\"Apr 2026\"", ["1.1"]), ("funder:council", ["1.1"]), ("funder:trust", []),
        ("recipient:trust", ["1.1"]),
        ("amount>100000", ["1.1"]), ("amount>250k", []), ("amount>=0.25m", ["1.1"]),
        ("plan:river", ["1.1", "1.2", "10.1"]),
        ("plan:other", []), ("lead:trust is:done weirs", ["1.2"]), ("lead:parks weirs", []),
        ("is:overdue !banks", ["10.1"]),
    ])
    func actions(_ text: String, _ ids: [String]) throws { #expect(try found(text, .action) == ids) }

    @Test(arguments: [
        ("lead:parks", ["1.1a", "1.1b"]), ("is:overdue", ["1.1a", "10.1b"]), ("is:undated", ["10.1a"]),
        ("late>90", ["1.1a"]),
        ("late>9 late<50", ["10.1b"]), ("due:2026-12", ["1.1b"]),
        ("due=2026", ["1.1a", "1.1b", "1.2a", "10.1b"]),
        ("due>2026-06-21", ["1.1b"]), ("is:questionable", ["1.1b"]), ("rag:red", ["1.1a", "1.1b"]),
        ("status:not-started", ["10.1a", "10.1b"]), ("pillar:cleaner is:done", ["1.2a"]), ("amount<1000", []),
    ])
    func milestones(_ text: String, _ ids: [String]) throws { #expect(try found(text, .milestone) == ids) }

    @Test(arguments: [
        (RecordKind.funding, "amount>100000", ["lottery"]), (.funding, "amount<1000", ["small"]),
        (.funding, "!amount>0", ["none"]),
        (.funding, "status:secured", ["lottery", "none"]), (.funding, "lead:trust", ["lottery"]),
        (.funding, "is:overdue", ["lottery", "small", "none"]),
        (.funding, "rag:red", ["lottery", "small", "none"]),
        (.question, "is:unanswered", ["q1"]), (.question, "lead:trust", ["q2"]),
        (.resolution, "is:open", ["r1"]),
        (.resolution, "due<2026-06-02", ["r1"]), (.resolution, "late>29", ["r1"]),
        (.resolution, "late>30", []),
        (.organisation, "lead:council", ["council", "parks"]), (.pillar, "pillar:cleaner", ["1"]),
    ])
    func otherKindsAreNarrowedByWhatTheyHave(_ kind: RecordKind, _ text: String, _ ids: [String]) throws {
        #expect(try found(text, kind) == ids)
    }

    @Test(arguments: [
        ("leed:parks", 0..<10, "There is no field \u{201C}leed\u{201D}; did you mean lead?"),
        ("banks late>soon", 6..<15, "late wants a number of days, such as late>90."),
        ("amount>much", 0..<11, "amount wants an amount, such as amount>100000 or amount>1.5m."),
        ("is:overdew", 0..<10, "is knows no \u{201C}overdew\u{201D}; did you mean overdue?"),
        ("status:donee", 0..<12, "status knows no \u{201C}donee\u{201D}; did you mean done?"),
        ("rag:blue", 0..<8, "rag knows no \u{201C}blue\u{201D}; it knows red, amber, green, none."),
        ("lead>parks", 0..<10, "lead is not measured; write lead:parks."),
        (
            "due<3/4/2026", 0..<12,
            "\u{201C}3/4/2026\u{201D} may be 3 Apr 2026 or 4 Mar 2026; write it as YYYY-MM-DD."
        ),
    ])
    func whatIsWrongIsSaidAndLeftOut(_ text: String, _ range: Range<Int>, _ message: String) throws {
        let query = FindQuery(text)
        #expect(query.faults.map(\.range) == [range])
        #expect(query.faults.map(\.message) == [message])
        #expect(try found(text, .action) == found(text.hasPrefix("banks") ? "banks" : "", .action))
    }

    /// Colons stand in titles and addresses too, and a quotation mark in any text.
    @Test(arguments: ["https://example.org", "Note:", "3:30", "'lead:parks", ":", "a<b", "\"quoted words\""])
    func otherPiecesAreWords(_ text: String) {
        #expect(FindQuery(text).faults.isEmpty && !FindQuery(text).isEmpty)
    }

    /// What was found is worked out anew once a record or the date has changed.
    @Test func answersFollowEditsAndTheDate() throws {
        var store = PlanStore(
            [try Plans.read(Self.plan)], from: Viewpoint(today: try Plans.day("2026-07-01")))
        let query = FindQuery("is:overdue")
        func overdue() -> [Int32] { store.rows(foundBy: query, of: .milestone, in: 0).rows }
        #expect(overdue() == [0, 4])
        store.look(from: Viewpoint(asOf: try Plans.day("2026-03-04"), today: try Plans.day("2026-07-01")))
        #expect(overdue() == [0])
        let ref = RecordRef(plan: 0, kind: .milestone, row: 0)
        let done = EDTF(try Plans.day("2026-03-04"))
        let edit = try #require(store.settingDone(ref, done, by: Editor(name: "Officer")))
        try store.apply([edit])
        #expect(overdue().isEmpty)
    }
}
