import TextGrid

/// Rows of a frame that stood one higher or lower in the last one: a list that was scrolled by a row.
///
/// To move them takes a few bytes, to write them anew a thousand. Beside a list may stand what did not move; it is
/// written anew, and the move pays where more cells are right after it than before.
struct Scroll {
    /// The rows of the screen that move.
    let band: Range<Int>
    /// Up where it is 1, down where it is -1.
    let rows: Int

    /// What the terminal shows in a row once it has scrolled.
    enum Source {
        case row(Int)
        case nothing
    }

    /// Every fourth column tells enough of a row.
    private static let step = 4
    /// Fewer of these cells are not worth the look of a part of the screen moving.
    private static let gain = 50

    /// Nil where no move pays.
    ///
    /// - Parameter changed: The rows that differ, from the top.
    init?(from old: Grid, to new: Grid, changed: [Int]) {
        guard old.size == new.size, let first = changed.first, let last = changed.last, changed.count > 3
        else { return nil }
        let range = first..<last + 1
        var differs = Array(repeating: false, count: range.upperBound)
        for y in changed { differs[y] = true }
        let candidates = [1, -1].map { Self.best(from: old, to: new, in: range, where: differs, by: $0) }
        guard let best = candidates.max(by: { $0.gain < $1.gain }), best.gain >= Self.gain else { return nil }
        (band, rows) = (best.band, best.rows)
    }

    func source(of y: Int) -> Source {
        guard band.contains(y) else { return .row(y) }
        return band.contains(y + rows) ? .row(y + rows) : .nothing
    }

    /// The band of changed rows for which a move makes most cells right.
    ///
    /// - Parameter differs: For each row whether it differs. No move makes a row better that does not, so no band
    ///   begins with one.
    private static func best(
        from old: Grid, to new: Grid, in range: Range<Int>, where differs: [Bool], by rows: Int
    ) -> (gain: Int, band: Range<Int>, rows: Int) {
        var best = (gain: 0, band: range.lowerBound..<range.lowerBound, rows: rows)
        var sum = 0
        var start = range.lowerBound
        for y in range where range.contains(y + rows) {
            if sum <= 0 {
                guard differs[y] else { continue }
                (sum, start) = (0, y)
            }
            sum += equalCells(old, y + rows, new, y) - equalCells(old, y, new, y)
            guard sum > best.gain else { continue }
            // The row that is moved over, or from which the last one comes, belongs to the band.
            best.gain = sum
            best.band = rows > 0 ? start..<y + 1 + rows : start + rows..<y + 1
        }
        return best
    }

    private static func equalCells(_ old: Grid, _ row: Int, _ new: Grid, _ y: Int) -> Int {
        new.equalCells(inRow: y, as: old, row: row, step: step)
    }
}
