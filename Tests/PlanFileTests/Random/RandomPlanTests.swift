import JSONText
import PlanFile
import PlanModel
import Testing

/// Many plans and changes at random; a seed that fails can be run again by itself.
@Suite struct RandomPlanTests {
    private struct Run {
        var start: PlanRecords
        var plan: PlanRecords
        var changes: [Change] = []
    }

    /// A plan after some changes; those that it refuses are left out, and must have left it as it was.
    private func run(seed: UInt64, changes count: Int) throws -> Run {
        var random = RandomPlan(seed: seed)
        let start = try PlanText.read(random.text())
        var run = Run(start: start, plan: start)
        var changes = RandomChanges(seed: seed &+ 1)
        for _ in 0..<count {
            guard let change = changes.change(of: run.plan, after: run.changes) else { continue }
            let before = run.plan
            do throws(EditRefused) {
                run.changes.append(try run.plan.apply(change))
            } catch {
                #expect(run.plan.whole == before.whole, "\(change)")
                #expect(run.plan.connections == before.connections, "\(change)")
            }
        }
        return run
    }

    @Test(arguments: 0..<120 as Range<UInt64>)
    func whatIsWrittenReadsBackToTheSameRecords(_ seed: UInt64) throws {
        let run = try run(seed: seed, changes: 12)
        let written = try PlanFile.write(run.plan, with: run.changes)
        let again = try PlanFile.read(written, name: "again.json")
        #expect(again.whole == run.plan.whole)
        #expect(again.connections == run.plan.connections)
        #expect(try PlanFile.write(run.start, with: run.changes) == written)
    }

    @Test(arguments: 0..<120 as Range<UInt64>)
    func changesAndTheirInversesLeaveEverything(_ seed: UInt64) throws {
        var run = try run(seed: seed, changes: 12)
        for change in run.changes.reversed() {
            let back = try run.plan.apply(change.inverse)
            #expect(back == change.inverse)
            run.changes.append(back)
        }
        #expect(run.plan.whole == run.start.whole)
        #expect(run.plan.connections == run.start.connections)
        #expect(try PlanFile.write(run.plan, with: run.changes) == run.plan.bytes)
    }

    @Test(arguments: 0..<60 as Range<UInt64>)
    func whatIsUndoneLeavesNoTrace(_ seed: UInt64) throws {
        var run = try run(seed: seed, changes: 10)
        let half = Array(run.changes.prefix(run.changes.count / 2))
        for change in run.changes.dropFirst(half.count).reversed() {
            run.changes.append(try run.plan.apply(change.inverse))
        }
        #expect(
            try PlanFile.write(run.plan, with: run.changes) == PlanFile.write(run.start, with: half))
    }

    /// What is kept from one change to the next makes no difference to the text.
    @Test(arguments: 0..<60 as Range<UInt64>)
    func aDraftThatIsGoneOnWithSaysWhatAllChangesAtOnceSay(_ seed: UInt64) throws {
        let run = try run(seed: seed, changes: 12)
        let draft = PlanDraft(of: run.start, lists: PlanFile.listEnds(of: run.start))
        let changes = run.changes.net
        for place in changes.indices {
            try draft.follow(changes[place...place], of: place.isMultiple(of: 2) ? run.start : run.plan)
            let text = draft.text(of: run.plan).bytes
            #expect(try text == PlanFile.write(run.start, with: Array(changes[...place])))
        }
    }

    @Test func mostChangesAreTaken() throws {
        let taken = try (0..<100 as Range<UInt64>).reduce(0) {
            try $0 + run(seed: $1, changes: 10).changes.count
        }
        #expect(taken > 500)
    }
}
