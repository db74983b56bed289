import PlanFile
import PlanModel
import PlanStore
import SeededRandom
import Testing

/// Any edit of any kind, taken back, leaves the same store and the same bytes; a seed that fails can be run again by
/// itself.
@Suite struct EveryEditTests {
    private static let seeds = 0..<5 as Range<UInt64>

    /// A plan with a milestone, which random ones seldom have; whatever else an edit needs others add.
    private func start(_ seed: UInt64) throws -> PlanStore {
        for round in 0..<20 as Range<UInt64> {
            let plan = try Plans.read(RandomSide(seed: seed + 100 * round).tree.jsonText)
            if plan.milestones.isEmpty { continue }
            return PlanStore([plan], from: try Plans.viewpoint(asOf: "2015-11-04"))
        }
        throw NoPlan()
    }

    private struct NoPlan: Error {}

    /// What the plan's file would be.
    private func text(_ store: PlanStore, after events: [EditEvent]) throws -> [UInt8] {
        try PlanFile.write(store.plans[0].records, with: events.map(\.edit))
    }

    private func expectSame(_ store: PlanStore, _ standing: StoreStanding, _ comment: String) {
        let now = StoreStanding(of: store)
        #expect(now == standing, "\(comment): \(now.difference(from: standing))")
    }

    @Test(arguments: seeds)
    func eachTakenBackAndDoneAgain(_ seed: UInt64) throws {
        var store = try start(seed)
        var random = SeededGenerator(seed: seed)
        var events: [EditEvent] = []
        var steps: [(deed: RandomDeed, before: StoreStanding, bytes: [UInt8])] = []
        for turn in 0..<30 {
            let deed = RandomDeed.allCases[(turn + Int(seed) * 7) % RandomDeed.allCases.count]
            guard let edit = deed.edit(store, using: &random) else { continue }
            let step = (deed, StoreStanding(of: store), try text(store, after: events))
            guard (try? store.apply([edit])) != nil else {
                expectSame(store, step.1, "\(deed) was refused")
                continue
            }
            events += store.takeEvents()
            steps.append(step)
            // What follows edit by edit is what a store would say that had just opened the file.
            let written = try PlanFile.read(try text(store, after: events), name: "again.json")
            expectSame(store, StoreStanding(of: PlanStore([written], from: store.viewpoint)), "after \(deed)")
        }
        #expect(steps.count > 15)
        let end = (standing: StoreStanding(of: store), bytes: try text(store, after: events))
        for step in steps.reversed() {
            #expect(try store.undo() != nil)
            events += store.takeEvents()
            expectSame(store, step.before, "\(step.deed) taken back")
            #expect(try text(store, after: events) == step.bytes, "\(step.deed) taken back")
        }
        #expect(try text(store, after: events) == store.plans[0].records.bytes)
        while try store.redo() != nil {}
        events += store.takeEvents()
        expectSame(store, end.standing, "all done again")
        #expect(try text(store, after: events) == end.bytes)
    }

    @Test func everyKindIsTried() throws {
        var missing = Set(RandomDeed.allCases)
        for seed in Self.seeds {
            var store = try start(seed)
            var random = SeededGenerator(seed: seed)
            for _ in 0..<2 {
                for deed in RandomDeed.allCases {
                    guard let edit = deed.edit(store, using: &random), (try? store.apply([edit])) != nil
                    else { continue }
                    missing.remove(deed)
                }
            }
        }
        #expect(missing == [])
    }
}
