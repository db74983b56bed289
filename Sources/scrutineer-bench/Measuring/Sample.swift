/// What the runs of one measurement gave; never empty.
struct Sample: Equatable, Sendable {
    /// From the least to the most.
    let values: [Double]

    /// Nil where nothing was measured.
    init?(_ values: [Double]) {
        guard !values.isEmpty else { return nil }
        self.values = values.sorted()
    }

    var median: Double { percentile(50) }
    var low: Double { percentile(0) }
    var high: Double { percentile(100) }

    /// The value below which so many of a hundred lie, between two values in proportion.
    func percentile(_ percent: Double) -> Double {
        let place = Double(values.count - 1) * percent / 100
        let below = min(Int(place), values.count - 1)
        let above = min(below + 1, values.count - 1)
        return values[below] + (values[above] - values[below]) * (place - Double(below))
    }
}
