import SeededRandom
import Testing
import TextGrid

@testable import Terminal

/// A part of a frame that moved by a row.
@Suite struct ScrollTests {
    private static let size = Size(width: 40, height: 16)

    private func lines(_ random: inout SeededGenerator) -> [Int] {
        (0..<Self.size.height).map { _ in Int.random(in: 0..<9, using: &random) }
    }

    private func grid(of lines: [Int]) -> Grid {
        var grid = Grid(size: Self.size)
        for (y, line) in lines.enumerated() {
            grid.write(String(repeating: "\(line)", count: 10 + 3 * line), at: Point(x: 0, y: y))
        }
        return grid
    }

    /// The greatest gain of all bands within some rows and both ways, each looked at by itself.
    private func greatestGain(from old: Grid, to new: Grid, in range: ClosedRange<Int>) -> Int {
        var greatest = 0
        for rows in [1, -1] {
            for first in range {
                var gain = 0
                for y in first...range.upperBound where range.contains(y + rows) {
                    gain +=
                        new.equalCells(inRow: y, as: old, row: y + rows, step: 4)
                        - new.equalCells(inRow: y, as: old, row: y, step: 4)
                    greatest = max(greatest, gain)
                }
            }
        }
        return greatest
    }

    /// What a move makes right, by what it says of each row of the screen.
    private func gain(of scroll: Scroll, from old: Grid, to new: Grid) -> Int {
        scroll.band.reduce(0) { gain, y in
            guard case .row(let source) = scroll.source(of: y) else { return gain }
            return gain + new.equalCells(inRow: y, as: old, row: source, step: 4)
                - new.equalCells(inRow: y, as: old, row: y, step: 4)
        }
    }

    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func theBandThatGainsMostMoves(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let before = lines(&random)
        var after = before
        let first = Int.random(in: 0..<8, using: &random)
        let last = Int.random(in: first + 3..<Self.size.height, using: &random)
        let rows = Bool.random(using: &random) ? 1 : -1
        for y in first...last where (first...last).contains(y + rows) { after[y] = before[y + rows] }
        for _ in 0..<3 { after[Int.random(in: 0..<Self.size.height, using: &random)] = 8 }
        let (old, new) = (grid(of: before), grid(of: after))
        let changed = (0..<Self.size.height).filter { !new.hasSameRow($0, as: old) }
        guard let top = changed.first, let bottom = changed.last else { return }
        let greatest = greatestGain(from: old, to: new, in: top...bottom)
        guard let scroll = Scroll(from: old, to: new, changed: changed) else {
            #expect(greatest < 50 || changed.count <= 3)
            return
        }
        #expect(gain(of: scroll, from: old, to: new) == greatest)
    }

    @Test func whatStandsStillDoesNotMove() {
        let old = grid(of: Array(repeating: 5, count: Self.size.height))
        #expect(Scroll(from: old, to: old, changed: []) == nil)
    }
}
