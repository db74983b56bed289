/// Several counts as one bar, each with a mark of its own: `████▒▒>!!-`.
package struct SegmentedBar: Hashable, Sendable {
    /// One of the counts, and how it is drawn.
    package struct Part: Hashable, Sendable {
        package let count: Int
        package let mark: Character
        package let role: Role

        package init(_ count: Int, mark: Character, role: Role) {
            self.count = max(0, count)
            self.mark = mark
            self.role = role
        }
    }

    /// Marks of one kind beside each other.
    package struct Run: Hashable, Sendable {
        package let text: String
        package let role: Role
    }

    /// From left to right, without those that count nothing.
    package let runs: [Run]

    /// The whole bar.
    package var text: String { runs.map(\.text).joined() }

    /// - Parameters:
    ///   - whole: What fills the width; nil where the parts do.
    ///   - width: The columns of the screen.
    package init(_ parts: [Part], of whole: Int? = nil, width: Int) {
        let counted = parts.filter { $0.count > 0 }
        let sum = counted.reduce(0.0) { $0 + Double($1.count) }
        let share = whole.map { $0 > 0 ? min(1, sum / Double($0)) : 0 } ?? 1
        let columns = counted.isEmpty ? 0 : max(1, Int((share * Double(max(0, width))).rounded()))
        let widths = Self.widths(of: counted.map { Double($0.count) / sum }, columns: min(columns, width))
        runs = zip(counted, widths).compactMap { part, width in
            width > 0 ? Run(text: String(repeating: part.mark, count: width), role: part.role) : nil
        }
    }

    /// Shares out columns by the largest remainder; what counts anything gets one as long as there are enough.
    private static func widths(of shares: [Double], columns: Int) -> [Int] {
        guard columns > 0 else { return shares.map { _ in 0 } }
        let least = columns >= shares.count ? 1 : 0
        var widths = shares.map { max(least, Int($0 * Double(columns))) }
        let wanted = shares.map { $0 * Double(columns) }
        while widths.reduce(0, +) < columns,
            let place = shares.indices.max(by: {
                wanted[$0] - Double(widths[$0]) < wanted[$1] - Double(widths[$1])
            })
        {
            widths[place] += 1
        }
        while widths.reduce(0, +) > columns,
            let place = shares.indices.filter({ widths[$0] > least }).min(by: {
                wanted[$0] - Double(widths[$0]) < wanted[$1] - Double(widths[$1])
            })
        {
            widths[place] -= 1
        }
        return widths
    }
}
