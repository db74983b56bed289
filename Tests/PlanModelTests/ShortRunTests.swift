import PlanModel
import SeededRandom
import Testing

/// Lists in four bytes lead to the same places as those in eight.
@Suite struct ShortRunTests {
    @Test(arguments: 0..<4 as Range<UInt64>) func leadsToTheSamePlaces(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var plan = PlanRecords(bytes: [])
        var lists: [(short: ShortRun<Update>, run: Run<Update>)] = []
        for _ in 0..<500 {
            let start = Int.random(in: 0...Int(UInt32.max), using: &generator)
            let run = Run<Update>(
                start: Bool.random(using: &generator) ? start : start % 1000,
                count: Int.random(in: 0...9, using: &generator))
            lists.append((plan.shortened(run), run))
        }
        for (short, run) in lists {
            #expect(short.isEmpty == run.isEmpty)
            #expect(plan.run(short).count == run.count)
            if !run.isEmpty { #expect(plan.run(short) == run) }
        }
    }

    @Test(arguments: [1, 6, 7, 100_000]) func aListOfAnyLength(count: Int) {
        var plan = PlanRecords(bytes: [])
        let short = plan.shortened(Run<Evidence>(start: 12, count: count))
        #expect(plan.run(short).range == 12..<12 + count)
    }
}
