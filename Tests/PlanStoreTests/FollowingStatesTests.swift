import PlanModel
import PlanStore
import SeededRandom
import Testing

/// States that follow an edit are those that are worked out of all records.
@Suite struct FollowingStatesTests {
    private func check(_ store: PlanStore) {
        for plan in store.plans {
            let fresh = PlanStates(of: plan.records, from: store.viewpoint)
            #expect(plan.states.asOf == fresh.asOf && plan.states.policy == fresh.policy)
            #expect(plan.states.actions == fresh.actions)
            #expect(plan.states.milestones == fresh.milestones)
            #expect(plan.states.counts == fresh.counts)
        }
    }

    @Test(arguments: 0..<12 as Range<UInt64>)
    func anyEditUndoOrRedo(_ seed: UInt64) throws {
        var store = PlanStore(try Plans.bundled(), from: try Plans.viewpoint())
        var officer = RandomOfficer(seed: seed)
        var gardener = RandomGardener(seed: seed)
        var generator = SeededGenerator(seed: seed)
        var steps = 0
        for _ in 0..<60 {
            store.look(from: Viewpoint(asOf: officer.day(), today: try Plans.day(Plans.today)))
            switch Int.random(in: 0..<8, using: &generator) {
            case 0: _ = try? store.undo()
            case 1: _ = try? store.redo()
            case 2...4: if let edit = gardener.edit(store) { try? store.apply([edit]) }
            default: if let edit = officer.edit(store) { try? store.apply([edit]) }
            }
            check(store)
            steps = max(steps, store.revision)
        }
        #expect(steps > 30)
        while (try? store.undo()) != nil {}
        check(store)
    }

    @Test(arguments: 0..<4 as Range<UInt64>)
    func anEditThatIsRefusedHalfWay(_ seed: UInt64) throws {
        var store = PlanStore(try Plans.bundled(), from: try Plans.viewpoint())
        var gardener = RandomGardener(seed: seed)
        var refused = 0
        for _ in 0..<40 {
            guard var edit = gardener.edit(store) else { continue }
            edit.changes.append(
                Change(RecordName(.action, "no such"), .set(member: "title", from: nil, to: .text("x"))))
            #expect(throws: EditRefused.self) { try store.apply([edit]) }
            refused += 1
            check(store)
        }
        #expect(refused > 20)
    }
}
