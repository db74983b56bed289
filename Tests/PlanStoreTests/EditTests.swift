import PlanModel
import PlanStore
import Testing

/// The other edits: what they write, and that it is in force at once.
@Suite struct EditTests {
    private let officer = Editor(name: "Officer")

    private func store(_ milestone: String = "", _ action: String = "", asOf: String = "2015-11-04") throws
        -> PlanStore
    {
        let comma = milestone.isEmpty ? "" : ","
        let more = action.isEmpty ? "" : ",\(action)"
        return try Plans.store(
            Plans.actions(
                "{\(Plans.action("1.1"))\(more),\"milestones\":[{\"id\":\"m\",\"title\":\"M\"\(comma)\(milestone)}]}"
            ),
            asOf: asOf)
    }

    @Test(arguments: [
        "", #"{"rag":"red","on":"2015-01-01"}"#, #"{"rag":"red","on":"2015-11-04"}"#,
        #"{"rag":"red","on":"2016-01-01"}"#,
        #"{"rag":"red","on":"2015-01-01"},{"rag":"green","on":"2016-01-01"}"#,
        #"{"rag":"green","on":"2016-01-01"},{"rag":"red","on":"2015-01-01"}"#,
    ])
    func aConfidenceIsInForceAtOnce(_ confidence: String) throws {
        var store = try store("", "\"confidence\":[\(confidence)]")
        let edit = try #require(
            store.settingConfidence(try store.ref(.action, "1.1"), to: .amber, why: "", by: officer))
        try store.apply([edit])
        let judgement = try store.confidence("1.1")
        #expect(judgement.rag == .amber)
        #expect(judgement.on.description == "2015-11-04")
        #expect(judgement.recorded?.description == Plans.today)
        #expect(store.plans[0].records.optional(judgement.why) == nil)
        #expect(
            store.settingConfidence(try store.ref(.action, "1.1"), to: .amber, why: "", by: officer) == nil)
    }

    @Test func aLaterConfidenceStaysInForceLater() throws {
        var store = try store(
            "", #""confidence":[{"rag":"red","on":"2015-01-01"},{"rag":"green","on":"2016-01-01"}]"#)
        let edit = try #require(
            store.settingConfidence(try store.ref(.action, "1.1"), to: .amber, why: "x", by: officer))
        try store.apply([edit])
        store.look(from: try Plans.viewpoint(asOf: "2016-01-01"))
        #expect(try store.confidence("1.1").rag == .green)
        store.look(from: try Plans.viewpoint(asOf: "2015-11-03"))
        #expect(try store.confidence("1.1").rag == .red)
    }

    @Test(arguments: [
        "", #""evidence":[{"verdict":"none","on":"2015-11-04"}]"#,
        #""evidence":[{"verdict":"met","on":"2016-01-01"}]"#,
        #""evidence":[{"verdict":"met","on":"2015-01-01"},{"verdict":"none","on":"2016-01-01"}]"#,
    ])
    func aVerdictIsInForceAtOnce(_ evidence: String) throws {
        var store = try store(evidence)
        let edit = try #require(
            store.judging(try store.ref(.milestone, "m"), .part, quote: "Half of it", by: officer))
        try store.apply([edit])
        let state = try store.milestone("m")
        #expect(state.isQuestionable)
        let verdict = try #require(store.plans[0].evidence(ofMilestone: store.ref(.milestone, "m").row))
        #expect(verdict.verdict == .part)
        #expect(store.plans[0].records.string(verdict.quote) == "Half of it")
        #expect(verdict.recorded?.description == Plans.today)
    }

    @Test(arguments: [
        "", #""due":"2015-03""#, #""due":"2015-03","revisions":[{"due":"2015-06","on":"2015-11-04"}]"#,
        #""due":"2015-03","revisions":[{"due":"2015-06","on":"2015-04-01"},{"due":"2017","on":"2016-01-01"}]"#,
    ])
    func aRevisionIsInForceAtOnceAndTheOriginalStays(_ due: String) throws {
        var store = try store(due)
        let ref = try store.ref(.milestone, "m")
        let date = try EDTF.parse("2016-21").get()
        let original = store.plans[0].records.due(of: store.plans[0].records.milestones[0])
        let edit = try #require(store.revising(ref, to: date, typed: "spring", why: "Ill", by: officer))
        try store.apply([edit])
        let state = try store.milestone("m")
        #expect(state.deadline?.description == "2016-05-31")
        let revision = try #require(store.plans[0].revision(ofMilestone: ref.row))
        #expect(store.plans[0].records.string(revision.due.printed) == "spring")
        #expect(revision.recorded?.description == Plans.today)
        #expect(store.plans[0].records.due(of: store.plans[0].records.milestones[0]) == original)
        #expect(store.revising(ref, to: date, typed: nil, why: "", by: officer) == nil)
    }

    @Test func doneIsSetAndTakenBackWithItsPrintedDate() throws {
        var store = try store(#""due":"2015-01","done":"2015-10","doneText":"Oct 15""#)
        let ref = try store.ref(.milestone, "m")
        #expect(try store.milestone("m").timeliness == .done)
        #expect(store.settingDone(ref, try EDTF.parse("2015-10").get(), by: officer) == nil)
        try store.apply([try #require(store.settingDone(ref, nil, by: officer))])
        #expect(try store.milestone("m").timeliness == .overdue)
        let records = store.plans[0].records
        #expect(records.optional(records.done(of: records.milestones[0]).printed) == nil)
        try store.apply([try #require(store.settingDone(ref, EDTF(try Plans.day("2015-11-04")), by: officer))]
        )
        #expect(try store.milestone("m").timeliness == .done)
        #expect(store.settingDone(ref, EDTF(try Plans.day("2015-11-04")), by: officer) == nil)
    }

    @Test func aNoteGoesBehindTheOthers() throws {
        var store = try store("", #""updates":[{"on":"2016","text":"later"}]"#)
        let edit = try #require(store.addingNote(try store.ref(.action, "1.1"), "A\nnote", by: officer))
        try store.apply([edit])
        let records = store.plans[0].records
        let updates = records.updates[records.run(records.actions[0].updates)]
        #expect(updates.map { records.string($0.text) } == ["later", "A\nnote"])
        #expect(updates.last?.status == nil)
        #expect(updates.last.map { records.aside(of: $0) }?.recorded?.description == Plans.today)
        #expect(edit.summary == "Note added to 1.1")
    }

    @Test func todayNothingIsRecordedBesides() throws {
        let store = try store(asOf: Plans.today)
        let (action, milestone) = (try store.ref(.action, "1.1"), try store.ref(.milestone, "m"))
        let edits = [
            store.settingConfidence(action, to: .red, why: "", by: officer),
            store.addingNote(action, "x", by: officer),
            store.judging(milestone, .met, quote: "", by: officer),
            store.revising(
                milestone, to: EDTF(try Plans.day("2027-01-01")), typed: nil, why: "", by: officer),
        ]
        for edit in edits {
            guard case .insert(_, _, let entry)? = edit?.changes.first?.operation else {
                Issue.record("an edit adds no entry")
                continue
            }
            #expect(entry["recorded"] == nil)
            #expect(entry["on"]?.asText == Plans.today)
        }
    }

    @Test func aPinnedPlanIsEditedUnderItsOwnDate() throws {
        let plan = try Plans.actions("{\(Plans.action("1.1"))}", #""asOf":"2015-11-04""#)
        let store = try Plans.store(plan)
        let edit = try #require(store.addingNote(try store.ref(.action, "1.1"), "x", by: officer))
        #expect(edit.on.description == "2015-11-04")
    }
}
