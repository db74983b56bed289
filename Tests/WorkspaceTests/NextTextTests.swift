import JSONText
import PlanFile
import PlanModel
import SeededRandom
import Testing

@testable import Workspace

/// The text that is kept from one save to the next is always the one that all changes in force make.
@Suite struct NextTextTests {
    private let plan: PlanRecords

    init() throws {
        let actions = (1...4).map { #"{ "id": "\#($0)", "title": "A", "status": "paused" }"# }
        let text = """
            { "format": "scrutineer-plan/1", "id": "p", "title": "T",
              "pillars": [ { "id": "1", "title": "P", "actions": [
                \(actions.joined(separator: ",\n    "))
              ] } ] }
            """
        plan = try PlanFile.read(Array(text.utf8), name: "plan.json")
    }

    private func change(of now: PlanRecords, _ generator: inout SeededGenerator) throws -> Change {
        let row = Int.random(in: 0..<4, using: &generator)
        let place = Place(RecordName(.action, "\(row + 1)"))
        guard Bool.random(using: &generator) else {
            let text = MemberValue.text("\(Int.random(in: 1...3, using: &generator))")
            let update = MemberValue.record([.init("on", .text("2025-11-20")), .init("text", text)])
            return Change(
                place, .insert(list: "updates", at: Int(now.run(now.actions[row].updates).count), update))
        }
        let to = ["A", "B", "C"].randomElement(using: &generator) ?? "A"
        let from = now.string(now.actions[row].title)
        return Change(place, .set(member: "title", from: .text(from), to: .text(to)))
    }

    @Test(arguments: 0..<60 as Range<UInt64>)
    func itIsTheTextOfAllChangesInForce(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var (now, log, done) = (plan, EditLog(), [Change]())
        // Another way on from an earlier moment, as where something failed and is forgotten.
        var earlier = (now, log, done)
        for _ in 0..<40 {
            switch Int.random(in: 0..<6, using: &generator) {
            case 0:
                let text = try log.text(in: now, PlanFile.listEnds(of: plan))
                #expect(try text.bytes == PlanFile.write(plan, with: log.all.changes))
                #expect(log.distance == 0)
            case 1: earlier = (now, log, done)
            case 2:
                let other = earlier
                earlier = (now, log, done)
                (now, log, done) = other
            case 3:
                guard let last = done.popLast() else { continue }
                log.append(edit(try now.apply(last.inverse)))
            case 4: log.noteWritten()
            default:
                let change = try now.apply(change(of: now, &generator))
                done.append(change)
                log.append(edit(change))
            }
        }
        let text = try log.text(in: now, PlanFile.listEnds(of: plan))
        #expect(try text.bytes == PlanFile.write(plan, with: log.all.changes))
    }

    private func edit(_ change: Change) -> PlanEdit {
        PlanEdit(plan: "p", changes: [change], summary: "", by: "", on: .earliest)
    }
}
