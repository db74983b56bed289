import PlanFile
import PlanModel
import Testing

/// Many plans and edits at random; a seed that fails can be run again by itself.
@Suite struct RandomPlanTests {
    private struct Run {
        var plan: PlanRecords
        var edits: [PlanEdit] = []
    }

    private func run(seed: UInt64, edits count: Int) throws -> Run {
        var random = RandomPlan(seed: seed)
        var run = Run(plan: try PlanText.read(random.text()))
        var edits = RandomEdits(seed: seed &+ 1)
        for _ in 0..<count {
            guard let (change, _, _) = edits.change(of: run.plan) else { break }
            _ = try run.plan.apply(change)
            run.edits.append(try .of(change))
        }
        return run
    }

    @Test(arguments: 0..<150 as Range<UInt64>)
    func whatIsWrittenReadsBackToTheSameRecords(_ seed: UInt64) throws {
        let run = try run(seed: seed, edits: 12)
        let written = try PlanFile.write(run.plan, with: run.edits)
        let again = try PlanFile.read(written, name: "again.json")
        #expect(again.spelledOut == run.plan.spelledOut)
    }

    @Test(arguments: 0..<150 as Range<UInt64>)
    func editsAndTheirInversesLeaveTheBytes(_ seed: UInt64) throws {
        let run = try run(seed: seed, edits: 12)
        let inverses = run.edits.reversed().map(\.inverse)
        #expect(try PlanFile.write(run.plan, with: run.edits + inverses) == run.plan.bytes)
    }

    @Test(arguments: 0..<50 as Range<UInt64>)
    func whatIsUndoneLeavesNoTrace(_ seed: UInt64) throws {
        let run = try run(seed: seed, edits: 8)
        let half = Array(run.edits.prefix(run.edits.count / 2))
        let inverses = run.edits.dropFirst(half.count).reversed().map(\.inverse)
        #expect(
            try PlanFile.write(run.plan, with: run.edits + inverses) == PlanFile.write(run.plan, with: half))
    }
}
