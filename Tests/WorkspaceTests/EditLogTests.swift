import PlanModel
import SeededRandom
import Testing

@testable import Workspace

@Suite struct EditLogTests {
    /// A change of one of few members of few records, often one that takes an earlier one back.
    private func change(after done: [Change], using generator: inout SeededGenerator) -> Change {
        if let last = done.suffix(6).randomElement(using: &generator), Bool.random(using: &generator) {
            return last.inverse
        }
        let place = Place(RecordName(.action, "1.\(Int.random(in: 1...3, using: &generator))"))
        let value = MemberValue.text(String(Int.random(in: 1...3, using: &generator)))
        switch Int.random(in: 0...3, using: &generator) {
        case 0: return Change(place, .insert(list: "updates", at: 0, .record([.init("text", value)])))
        case 1: return Change(place, .remove(list: "milestones", at: 0, .record([.init("id", value)])))
        default:
            let old = MemberValue.text(String(Int.random(in: 1...3, using: &generator)))
            let member = ["title", "status", "sources"].randomElement(using: &generator) ?? "title"
            return Change(place, .set(member: member, from: old, to: value))
        }
    }

    @Test(arguments: 0..<100 as Range<UInt64>)
    func itSaysWhatGoingOverAllEditsWouldSay(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var (log, done, saved) = (EditLog(), [Change](), 0)
        for _ in 0..<40 {
            let change = change(after: done, using: &generator)
            log.append(PlanEdit(plan: "p", changes: [change], summary: "", by: "", on: .earliest))
            done.append(change)
            if Int.random(in: 0..<8, using: &generator) == 0 {
                log.noteWritten()
                saved = done.count
            }
            #expect(log.all.changes == done.net)
            #expect(log.saved.changes == Array(done.prefix(saved)).net)
            #expect(log.unsaved.changes == Array(done.dropFirst(saved)).net)
        }
        #expect(EditLog(done).unsaved.changes == done.net)
    }
}
