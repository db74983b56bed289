import PlanModel
import Testing

/// Every change knows how to be taken back.
@Suite struct ChangeTests {
    private let action = RecordName(.action, "1.1")

    private var changes: [Change] {
        [
            Change(action, .set(member: "status", from: .text("paused"), to: .text("closed"))),
            Change(action, .set(member: "done", from: nil, to: .text("2015-10"))),
            Change(
                action, .insert(list: "updates", at: 2, .record(["on": .text("2015-10"), "text": .text("")]))),
            Change(action, .remove(list: "updates", at: 0, .record(["on": .text("2015-10"), "text": nil]))),
        ]
    }

    @Test func theInverseOfTheInverseIsTheChange() {
        for change in changes {
            #expect(change.inverse != change)
            #expect(change.inverse.inverse == change)
            #expect(change.inverse.place.record == action)
        }
    }

    @Test func anInsertionIsTakenBackByRemovingWhatWasInserted() {
        let entry = MemberValue.text("x")
        #expect(Change.Operation.insert(list: "l", at: 3, entry).inverse == .remove(list: "l", at: 3, entry))
        #expect(Change.Operation.remove(list: "l", at: 3, entry).inverse == .insert(list: "l", at: 3, entry))
        #expect(
            Change.Operation.set(member: "m", from: nil, to: entry).inverse
                == .set(member: "m", from: entry, to: nil))
    }

    @Test func anEditIsTakenBackFromItsLastChangeToItsFirst() throws {
        let edit = PlanEdit(
            plan: "p", changes: changes, summary: "1.1 changed", by: "Officer",
            on: try Day.named("2015-11-04"))
        #expect(edit.inverse.changes == changes.reversed().map(\.inverse))
        #expect(edit.inverse.inverse == edit)
        #expect(edit.inverse.plan == "p")
    }

    @Test func aRecordKeepsTheMembersThatHaveAValue() {
        let record = MemberValue.record(["a": .text("1"), "b": nil, "c": .flag(true)])
        #expect(record == .record([.init("a", .text("1")), .init("c", .flag(true))]))
        #expect(record["a"]?.asText == "1")
        #expect(record["b"] == nil)
        #expect(MemberValue.text("x")["a"] == nil)
    }
}
