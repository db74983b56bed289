import PlanModel
import PlanStore
import Testing

/// The edits of what committees asked for, each with its way back.
@Suite struct ReplyEditTests {
    private func store() throws -> PlanStore {
        let plan = try Plans.plan(
            """
            "organisations":[{"id":"c","name":"Council"},{"id":"t","name":"Trust"}],
            "meetings":[{"id":"m","body":"c","date":"2015-02-17",
              "questions":[{"id":"q","text":"How many?"}],
              "resolutions":[{"id":"r","text":"report","verb":"request","respondents":["t","c"],
                "parts":[{"id":"a","text":"A"},{"id":"b","text":"B"}]},
                {"id":"nobody","text":"report","verb":"request"}]}]
            """)
        return try Plans.store(plan, asOf: "2015-11-04")
    }

    private let editor = Editor(name: "Officer")
    private func date(_ text: String) throws -> DateAsTyped { DateAsTyped(try EDTF.parse(text).get()) }

    @Test func aReportIsTheRespondentsOwnAndAnswersItsParts() throws {
        var store = try store()
        let ref = try store.ref(.resolution, "r")
        let edit = try #require(
            store.addingReport(
                ref, ofRespondent: 1, on: try date("2015-03"), "Done.", answering: ["a"], by: editor))
        try store.apply([edit])
        #expect(store.obligations(of: ref).map(\.state) == [.open, .partAnswered])
        let rest = try #require(
            store.addingReport(
                ref, ofRespondent: 1, on: try date("2015-04"), "All.", answering: ["b"], by: editor))
        try store.apply([rest])
        #expect(store.obligations(of: ref).map(\.state) == [.open, .reported])
        _ = try store.undo()
        _ = try store.undo()
        #expect(store.obligations(of: ref).map(\.state) == [.open, .open])
    }

    @Test func nobodyReportsWhereNobodyIsNamed() throws {
        let store = try store()
        let edit = store.addingReport(
            try store.ref(.resolution, "nobody"), ofRespondent: 0, on: try date("2015-03"), "", answering: [],
            by: editor)
        #expect(edit == nil)
    }

    @Test func anAnswerAnswers() throws {
        var store = try store()
        let ref = try store.ref(.question, "q")
        try store.apply([
            try #require(store.addingAnswer(ref, on: try date("2015-03"), "Nine.", answering: [], by: editor))
        ])
        #expect(store.isAnswered(ref) == true)
        _ = try store.undo()
        #expect(store.isAnswered(ref) == false)
    }

    @Test func aResponseStandsOnTheAsOfDateAndMayChange() throws {
        var store = try store()
        let ref = try store.ref(.resolution, "r")
        for kind: ResponseKind in [.accepted, .rejected] {
            try store.apply([try #require(store.settingResponse(ref, to: kind, by: editor))])
            #expect(store.resolutionState(of: ref).response == kind)
        }
        #expect(store.settingResponse(ref, to: .rejected, by: editor) == nil)
        _ = try store.undo()
        #expect(store.resolutionState(of: ref).response == .accepted)
        _ = try store.undo()
        #expect(store.resolutionState(of: ref).response == nil)
    }

    @Test func closingClosesAllThatIsOwedAndCanBeTakenBack() throws {
        var store = try store()
        let ref = try store.ref(.resolution, "r")
        try store.apply([try #require(store.settingClosed(ref, try Plans.day("2015-11-04"), by: editor))])
        #expect(store.obligations(of: ref).map(\.state) == [.closed, .closed])
        try store.apply([try #require(store.settingClosed(ref, nil, by: editor))])
        #expect(store.obligations(of: ref).map(\.state) == [.open, .open])
        #expect(store.settingClosed(ref, nil, by: editor) == nil)
    }
}
