/// A line over time in fine dots: two across and four down in each column of the screen.
///
/// It shows a course that a row of small bars cannot: how far apart the readings lie, and where a level is crossed.
package enum BrailleChart {
    /// A reading: where it lies from left to right, and how high.
    package struct Point: Hashable, Sendable {
        package let place: Double
        package let height: Double

        package init(place: Double, height: Double) {
            self.place = place
            self.height = height
        }
    }

    /// The rows from above to below, each `width` columns wide.
    ///
    /// The lowest of all heights, the level's included, is the lowest dot and the highest the uppermost; where all are
    /// alike the line runs through the middle. What is not a number is left out.
    /// - Parameters:
    ///   - points: In order from left to right; joined by straight lines.
    ///   - level: A height to hold them against, drawn as single dots across.
    package static func rows(_ points: [Point], level: Double?, width: Int, height: Int) -> [String] {
        guard width > 0, height > 0 else { return [] }
        var dots = Dots(width: width, height: height)
        let points = points.filter { $0.place.isFinite && $0.height.isFinite }
        let level = level.flatMap { $0.isFinite ? $0 : nil }
        let heights = points.map(\.height) + (level.map { [$0] } ?? [])
        let across = Scale(points.map(\.place), steps: width * 2)
        let up = Scale(heights, steps: height * 4)
        if let level {
            let y = height * 4 - 1 - up.step(level)
            for x in stride(from: 0, to: width * 2, by: 4) { dots.set(x, y) }
        }
        let places = points.map { (x: across.step($0.place), y: height * 4 - 1 - up.step($0.height)) }
        if let first = places.first { dots.set(first.x, first.y) }
        for (from, to) in zip(places, places.dropFirst()) { dots.join(from, to) }
        return dots.rows
    }

    /// Which of some steps a value takes between the least and the greatest.
    private struct Scale {
        private let low: Double
        private let high: Double
        private let steps: Int

        init(_ values: [Double], steps: Int) {
            low = values.min() ?? 0
            high = values.max() ?? 0
            self.steps = steps
        }

        func step(_ value: Double) -> Int {
            guard high > low else { return steps / 2 }
            // Halved first, for the span of two finite numbers may be infinite.
            let share = (value / 2 - low / 2) / (high / 2 - low / 2)
            return min(max(Int((share * Double(steps - 1)).rounded()), 0), steps - 1)
        }
    }

    /// Dots on a grid, eight in a character.
    private struct Dots {
        private let width: Int
        private var cells: [UInt32]

        init(width: Int, height: Int) {
            self.width = width
            cells = Array(repeating: 0, count: width * height)
        }

        /// The bits of a character's dots, row by row.
        private static let bits: [UInt32] = [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80]

        mutating func set(_ x: Int, _ y: Int) {
            cells[y / 4 * width + x / 2] |= Self.bits[y % 4 * 2 + x % 2]
        }

        mutating func join(_ from: (x: Int, y: Int), _ to: (x: Int, y: Int)) {
            let steps = max(abs(to.x - from.x), abs(to.y - from.y), 1)
            for step in 0...steps {
                let share = Double(step) / Double(steps)
                set(
                    from.x + Int((Double(to.x - from.x) * share).rounded()),
                    from.y + Int((Double(to.y - from.y) * share).rounded()))
            }
        }

        var rows: [String] {
            stride(from: 0, to: cells.count, by: width).map { start in
                var row = ""
                for cell in cells[start..<start + width] {
                    row.unicodeScalars.append(Unicode.Scalar(0x2800 + cell) ?? " ")
                }
                return row
            }
        }
    }
}
