import PlanModel
import PlanStore
import Testing

/// Undo and redo take every step back and forth, without limit; a refused edit changes nothing.
@Suite struct UndoTests {
    private let officer = Editor(name: "Officer")

    private func store() throws -> PlanStore {
        let milestone = #""milestones":[{"id":"m","title":"M","due":"2015-01"}]"#
        let one = try Plans.actions(
            "{\(Plans.action("1.1")),\(milestone)},{\(Plans.action("1.2"))}", id: "one")
        let two = try Plans.actions("{\(Plans.action("1.1", "paused"))}", id: "two")
        return try Plans.store(one, two, asOf: "2015-11-04")
    }

    private struct Standing: Equatable {
        var actions: [[ActionState]]
        var milestones: [[MilestoneState]]
        var counts: [Int]
    }

    /// What can be seen of the plans.
    private func standing(_ store: PlanStore) -> Standing {
        Standing(
            actions: store.plans.map(\.states.actions), milestones: store.plans.map(\.states.milestones),
            counts: store.plans.flatMap { plan in
                plan.records.actions.map { Int(plan.records.run($0.updates).count) }
            })
    }

    private func edit(_ number: Int, of store: PlanStore) throws -> PlanEdit? {
        let (action, milestone) = (try store.ref(.action, "1.1"), try store.ref(.milestone, "m"))
        return switch number % 6 {
        case 0: store.settingStatus(action, to: number % 4 == 0 ? .closed : .paused, why: "", by: officer)
        case 1: store.addingNote(try store.ref(.action, "1.1", in: 1), "Note \(number)", by: officer)
        case 2: store.settingConfidence(action, to: number % 4 == 2 ? .red : .green, why: "", by: officer)
        case 3: store.judging(milestone, .part, quote: "\(number)", by: officer)
        case 4:
            store.revising(
                milestone, to: EDTF(try Plans.day("2015-12-\(10 + number % 20)")), typed: nil, why: "",
                by: officer)
        default:
            store.settingDone(
                milestone, number % 4 == 1 ? nil : EDTF(try Plans.day("2015-02-03")), by: officer)
        }
    }

    @Test func everyStepIsTakenBackAndDoneAgain() throws {
        var store = try store()
        var standings = [standing(store)]
        for number in 0..<120 {
            guard let edit = try edit(number, of: store) else { continue }
            try store.apply([edit])
            standings.append(standing(store))
        }
        #expect(standings.count > 60)
        for expected in standings.dropLast().reversed() {
            #expect(try store.undo() != nil)
            #expect(standing(store) == expected)
        }
        #expect(try store.undo() == nil)
        for expected in standings.dropFirst() {
            #expect(try store.redo() != nil)
            #expect(standing(store) == expected)
        }
        #expect(try store.redo() == nil)
    }

    @Test func aStepOfSeveralEditsIsOneUndo() throws {
        var store = try store()
        let before = standing(store)
        let edits = try [0, 1].map { plan in
            try #require(store.addingNote(try store.ref(.action, "1.1", in: plan), "x", by: officer))
        }
        try store.apply(edits)
        #expect(try store.undo() == edits)
        #expect(standing(store) == before)
    }

    @Test func aNewEditForgetsWhatWasUndone() throws {
        var store = try store()
        let action = try store.ref(.action, "1.1")
        try store.apply([try #require(store.addingNote(action, "one", by: officer))])
        _ = try store.undo()
        try store.apply([try #require(store.addingNote(action, "two", by: officer))])
        #expect(try store.redo() == nil)
        #expect(store.takeEvents().map(\.deed) == [.edit, .undo, .edit])
    }

    @Test func whatWasDoneIsToldOnceAndAsItWasCarriedOut() throws {
        var store = try store()
        let first = try #require(store.addingNote(try store.ref(.action, "1.1"), "one", by: officer))
        let second = try #require(store.addingNote(try store.ref(.action, "1.1", in: 1), "two", by: officer))
        try store.apply([first])
        try store.apply([second])
        #expect(store.takeEvents() == [EditEvent(.edit, first), EditEvent(.edit, second)])
        _ = try store.undo()
        _ = try store.redo()
        #expect(store.takeEvents() == [EditEvent(.undo, second.inverse), EditEvent(.redo, second)])
        #expect(store.takeEvents() == [])
    }

    @Test func whatCouldNotBeKeptIsTakenBackWithoutATrace() throws {
        var store = try store()
        let action = try store.ref(.action, "1.1")
        try store.apply([try #require(store.addingNote(action, "one", by: officer))])
        _ = try store.undo()
        _ = store.takeEvents()
        let (before, history) = (standing(store), store.history)
        try store.apply([try #require(store.addingNote(action, "two", by: officer))])
        try store.retract(store.takeEvents(), to: history)
        #expect(standing(store) == before)
        #expect(store.history == history && store.takeEvents() == [])
        #expect(try store.redo() != nil)
    }

    @Test func aStepIsTakenWholeOrNotAtAll() throws {
        var store = try store()
        let action = try store.ref(.action, "1.1")
        let good = try #require(store.settingStatus(action, to: .closed, why: "", by: officer))
        let stale = try #require(store.settingStatus(action, to: .paused, why: "", by: officer))
        let before = standing(store)
        let error = #expect(throws: EditRefused.self) { try store.apply([good, stale]) }
        #expect(error?.reason.contains("status") == true)
        #expect(standing(store) == before)
        #expect(store.plans[0].records.actions[0].status == .inProgress)
        #expect(try store.undo() == nil)
    }

    @Test func aPlanOrRecordThatIsNotThereIsRefused() throws {
        var store = try store()
        var edit = try #require(store.addingNote(try store.ref(.action, "1.1"), "x", by: officer))
        edit.plan = "three"
        let noPlan = #expect(throws: EditRefused.self) { try store.apply([edit]) }
        #expect(noPlan?.reason == "The plan \"three\" is not open.")
        edit.plan = "one"
        edit.changes[0].place.record.id = "9"
        let noRecord = #expect(throws: EditRefused.self) { try store.apply([edit]) }
        #expect(noRecord?.reason == "There is no action:9 in the plan \"one\".")
    }
}
