/// A share drawn as a bar: `████░░░░`.
package struct ProgressBar: Hashable, Sendable {
    /// The part that is done, drawn in `.progressDone`.
    package let done: String

    /// The part still to do, drawn in `.progressRest`.
    package let rest: String

    /// The whole bar.
    package var text: String { done + rest }

    /// Only nothing done leaves the bar empty, and only all done fills it.
    package init(done count: Int, of total: Int, width: Int, charset: Charset) {
        let width = max(0, width)
        let filled = Self.filled(count, of: total, width: width)
        done = String(repeating: charset == .ascii ? "#" : "█", count: filled)
        rest = String(repeating: charset == .ascii ? "." : "░", count: width - filled)
    }

    private static func filled(_ count: Int, of total: Int, width: Int) -> Int {
        guard total > 0, count > 0, width > 0 else { return 0 }
        guard count < total else { return width }
        let share = Int((Double(count) / Double(total) * Double(width)).rounded())
        // A bar of one column has no room for both.
        return width == 1 ? share : min(max(share, 1), width - 1)
    }
}
