import PlanModel
import PlanStore
import Testing

/// The edits of a meeting that is taken down, each with its way back.
@Suite struct TakingDownTests {
    private func store(minute: String = #""minute":"(2)","#) throws -> PlanStore {
        let plan = try Plans.plan(
            """
            "organisations":[{"id":"c","name":"Council"},{"id":"t","name":"Trust"}],
            "meetings":[{"id":"m","body":"c","date":"2015-02-17",
              "questions":[{"id":"q2","text":"How many?","note":"Old.","answers":[
                {"on":"2015-02","onText":"this month","text":"Nine.","source":{"document":"d","quote":"nine"}}]},
                {"id":"q-late","text":"Why?"}],
              "resolutions":[{"id":"r","text":"report",\(minute)"verb":"request","respondents":["t","c"],
                "due":"2015-06","dueText":"in June","reports":[{"on":"2015-03","from":"t","text":"Done."}]}]}]
            """)
        return try Plans.store(plan, asOf: "2015-11-04")
    }

    private let editor = Editor(name: "Officer")

    /// Applies an edit and takes it back; what stood stands again.
    private func applied(_ edit: PlanEdit?, to store: inout PlanStore) throws -> MemberValue? {
        let meeting = RecordName(.meeting, "m")
        let before = store.plans[0].records.value(of: meeting)
        try store.apply([try #require(edit)])
        let after = store.plans[0].records.value(of: meeting)
        _ = try store.undo()
        #expect(store.plans[0].records.value(of: meeting) == before)
        _ = try store.redo()
        #expect(store.plans[0].records.value(of: meeting) == after)
        return after
    }

    @Test func newIdsAreBeyondAllOthersAndFree() throws {
        var store = try store()
        let meeting = try store.ref(.meeting, "m")
        var question = TakenQuestion()
        question.text = "Who?"
        #expect(store.takingDown(question, at: meeting, by: editor).id == "q3")
        _ = try applied(store.takingDown(question, at: meeting, by: editor).edit, to: &store)
        #expect(store.takingDown(question, at: meeting, by: editor).id == "q4")
        var resolution = TakenResolution()
        resolution.text = "Report."
        #expect(store.takingDown(resolution, at: meeting, by: editor).id == "r1")
    }

    @Test(arguments: [
        (#""minute":"(2)","#, "(3)"), (#""minute":"5/15 (9)","#, "5/15 (10)"),
        (#""minute":"73/24","#, "73/24"), ("", ""), (#""minute":"()","#, "()"),
        (#""minute":"(99999999999999999999)","#, "(99999999999999999999)"),
    ])
    func theMinuteGoesOnFromTheOneBefore(minute: String, next: String) throws {
        let store = try store(minute: minute)
        #expect(store.nextMinute(of: try store.ref(.meeting, "m")) == next)
    }

    @Test func moreThanTwentySixPartsHaveIdsOfTheirOwn() throws {
        var store = try store()
        var resolution = TakenResolution()
        resolution.text = "Report."
        resolution.parts = (1...30).map { "Part \($0)" }
        resolution.respondents = ["t"]
        _ = try applied(
            store.takingDown(resolution, at: try store.ref(.meeting, "m"), by: editor).edit, to: &store)
        let ref = try store.ref(.resolution, "r1")
        #expect(store.obligations(of: ref).map(\.partsLeft.count) == [30])
    }

    @Test func anotherDueDateLeavesThePrintedOne() throws {
        var store = try store()
        let ref = try store.ref(.resolution, "r")
        let members = ["due", "dueText", "respondents"]
        var taken = store.values(of: members, of: ref)
        #expect(store.changing(ref, members, to: taken, by: editor) == nil)
        taken["due"] = .text("2015-07")
        taken["dueText"] = nil
        taken["respondents"] = .list([.text("t")])
        _ = try applied(store.changing(ref, members, to: taken, by: editor), to: &store)
        let value = store.plans[0].records.value(of: RecordName(.resolution, "r"))
        #expect(value?["due"] == .text("2015-07"))
        #expect(value?["dueText"] == nil)
        #expect(store.obligations(of: ref).count == 1)
    }

    @Test func anAmendedAnswerKeepsItsDateAndSource() throws {
        var store = try store()
        let ref = try store.ref(.question, "q2")
        let home = Home(Place(RecordName(.question, "q2")), "answers")
        let answer = try #require(store.entries(of: home, in: ref.plan).first)
        guard case .record(var members) = answer else { return }
        func changed(_ store: PlanStore) -> PlanEdit? {
            store.changing(
                entry: 0, of: home, from: answer, to: .record(members), called: "Answer", in: ref.plan,
                by: editor)
        }
        #expect(changed(store) == nil)
        members.removeAll { $0.name == "text" }
        members.append(MemberValue.Member("text", .text("Ten.")))
        members.append(MemberValue.Member("exempt", .flag(true)))
        let edit = try #require(changed(store))
        _ = try applied(edit, to: &store)
        let value = store.plans[0].records.value(of: RecordName(.question, "q2"))
        #expect(
            value?["answers"]
                == .list([
                    .record([
                        "on": .text("2015-02"), "onText": .text("this month"), "text": .text("Ten."),
                        "source": .list([.record(["document": .text("d"), "quote": .text("nine")])]),
                        "exempt": .flag(true),
                    ])
                ]))
    }

    @Test func whatIsDeletedComesBackWhole() throws {
        var store = try store()
        for (kind, id) in [(RecordKind.resolution, "r"), (.question, "q2"), (.question, "q-late")] {
            let ref = try store.ref(kind, id)
            _ = try applied(store.deleting(ref, by: editor), to: &store)
            #expect(store.find(RecordName(kind, id), in: 0) == nil)
        }
        let meeting = try store.ref(.meeting, "m")
        _ = try applied(store.deleting(meeting, by: editor), to: &store)
        #expect(store.find(RecordName(.meeting, "m"), in: 0) == nil)
    }

    @Test func aReadingIsExact() throws {
        let plan = try Plans.plan(#""measures":[{"id":"m","title":"Oaks","target":300}]"#)
        var store = try Plans.store(plan, asOf: "2015-11-04")
        let ref = try store.ref(.measure, "m")
        let date = DateAsTyped(try EDTF.parse("2015-10").get())
        let reading = TakenReading(.exact("300.10"), bound: .over)
        try store.apply([store.addingReading(ref, on: date, reading, note: "", by: editor)])
        #expect(store.measureState(of: ref).word == .met)
        let range = TakenReading(.range(min: "10", max: "400"))
        try store.apply([store.addingReading(ref, on: date, range, note: "p. 3", by: editor)])
        #expect(store.measureState(of: ref).word == .short, "of one day the last in the file stands")
        _ = try store.undo()
        _ = try store.undo()
        #expect(store.measureState(of: ref).word == .neverReported)
    }
}
