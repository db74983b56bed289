/// A series of readings as a row of small bars: `▁▂▅█`, one column a reading.
package enum Sparkline {
    /// The last `width` readings; one that is missing or not a number leaves a space.
    ///
    /// The lowest reading is the smallest bar, the highest the full one; readings that are all alike stand
    /// in the middle. In ASCII the bars are digits from 0 to 7.
    package static func text(_ readings: [Double?], width: Int, charset: Charset) -> String {
        let shown = readings.suffix(max(0, width))
        let finite = shown.compactMap { $0 }.filter(\.isFinite)
        guard let low = finite.min(), let high = finite.max() else {
            return String(repeating: " ", count: shown.count)
        }
        let steps = charset == .ascii ? ascii : unicode
        return String(
            shown.map { reading in
                guard let reading, reading.isFinite else { return " " }
                return steps[step(reading, low: low, high: high, steps: steps.count)]
            })
    }

    private static let unicode = Array("▁▂▃▄▅▆▇█")
    private static let ascii = Array("01234567")

    private static func step(_ reading: Double, low: Double, high: Double, steps: Int) -> Int {
        guard high > low else { return steps / 2 }
        // Halved first, for the span of two finite numbers may be infinite.
        let share = (reading / 2 - low / 2) / (high / 2 - low / 2)
        return min(max(Int((share * Double(steps - 1)).rounded()), 0), steps - 1)
    }
}
