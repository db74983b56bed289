import SeededRandom
import Testing

@testable import scrutineer_bench

@Suite("Statistics")
struct StatisticsTests {
    @Test("The median is the middle one, or lies between the two in the middle", arguments: medians)
    func median(values: [Double], median: Double) throws {
        #expect(try #require(Sample(values)).median == median)
    }

    private static let medians: [([Double], Double)] = [
        ([5], 5), ([3, 1, 2], 2), ([4, 1, 3, 2], 2.5), ([10, 10, 0, 0], 5),
    ]

    @Test("Percentiles run from the least to the most")
    func percentiles() throws {
        let sample = try #require(Sample((0...100).reversed().map(Double.init)))
        #expect([0, 25, 50, 99, 100].map(sample.percentile) == [0, 25, 50, 99, 100])
        #expect((sample.low, sample.high) == (0, 100))
        #expect(Sample([]) == nil)
    }

    @Test("A percentile has at least its share of the values at or below it", arguments: UInt64(1)...20)
    func share(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let values = (0..<(1 + random.below(200))).map { _ in Double(random.below(1_000)) }
        let sample = try #require(Sample(values))
        let percent = Double(random.below(101))
        let place = sample.percentile(percent)
        #expect((sample.low...sample.high).contains(place))
        let below = values.count { $0 <= place }
        #expect(Double(below) >= Double(values.count - 1) * percent / 100)
    }

    @Test("A ratio is that of each run, so what slows both falls out")
    func ratio() throws {
        let ratio = try #require(Ratio([(2, 1), (200, 100), (30, 10)]))
        #expect((ratio.median, ratio.low, ratio.high) == (2, 2, 3))
        #expect(Ratio([(1, 0)]) == nil)
    }

    @Test("What is repeated runs at least once, and not beyond its time")
    func effort() {
        var runs = 0
        Effort(runs: 5).repeated { _ in runs += 1 }
        #expect(runs == 5)
        Effort(runs: 5, budget: -1).repeated { _ in runs += 1 }
        #expect(runs == 6)
    }

    @Test("A selection takes names and their beginnings, and refuses others")
    func selection() throws {
        let wanted = try Selection(["frame-80", "load"])
        #expect(wanted.has(.frame80) && wanted.has(.load) && !wanted.has(.frame120))
        #expect(wanted.any([.lead, .load]) && !wanted.any([.lead, .find]))
        #expect(try Selection([]).has(.lead))
        #expect(throws: BenchmarkFailure.self) { try Selection(["nothing"]) }
    }
}
