import Testing
import TextGrid

/// Lines in fine dots, checked against dots set one by one.
@Suite struct BrailleChartTests {
    private func rows(
        _ points: [(Double, Double)], level: Double? = nil, width: Int, height: Int
    ) -> [String] {
        BrailleChart.rows(
            points.map { .init(place: $0.0, height: $0.1) }, level: level, width: width, height: height)
    }

    /// The dots that are set, from the left and from above.
    private func dots(_ rows: [String]) -> Set<[Int]> {
        let places = [[0, 0], [0, 1], [0, 2], [1, 0], [1, 1], [1, 2], [0, 3], [1, 3]]
        var dots: Set<[Int]> = []
        for (y, row) in rows.enumerated() {
            for (x, scalar) in row.unicodeScalars.enumerated() {
                for (bit, place) in places.enumerated() where (scalar.value - 0x2800) & (1 << bit) != 0 {
                    dots.insert([2 * x + place[0], 4 * y + place[1]])
                }
            }
        }
        return dots
    }

    @Test func aLineRunsFromTheLowestToTheHighestDot() {
        // Four dots across and four up: one step up for each step to the right.
        #expect(rows([(0, 0), (3, 3)], width: 2, height: 1) == ["⡠⠊"])
        #expect(dots(rows([(0, 0), (3, 3)], width: 2, height: 1)) == [[0, 3], [1, 2], [2, 1], [3, 0]])
        #expect(dots(rows([(0, 3), (3, 0)], width: 2, height: 1)) == [[0, 0], [1, 1], [2, 2], [3, 3]])
    }

    @Test func readingsStandWhereTheirDaysLie() {
        // The middle reading lies near the first day, not half-way.
        let shown = dots(rows([(0, 0), (10, 10), (100, 10)], width: 10, height: 2))
        #expect(shown.contains([0, 7]))
        #expect(shown.contains([2, 0]))
        #expect(shown.contains([19, 0]))
        #expect(!shown.contains([10, 3]))
    }

    @Test func aLevelStandsAcrossInSingleDots() {
        let shown = dots(rows([(0, 0), (1, 1), (2, 0)], level: 2, width: 4, height: 1))
        #expect(Set(shown.filter { $0[1] == 0 }) == [[0, 0], [4, 0]])
        #expect(shown.contains([0, 3]))
    }

    @Test func whatIsAlikeRunsThroughTheMiddle() {
        let shown = dots(rows([(0, 5), (1, 5)], width: 3, height: 1))
        #expect(Set(shown.map { $0[1] }) == [1])
    }

    @Test func nothingIsDrawnOutsideOrOfNoNumber() {
        #expect(rows([(0, 1)], width: 0, height: 3) == [])
        #expect(rows([(0, 1)], width: 3, height: 0) == [])
        #expect(rows([], width: 2, height: 1) == ["⠀⠀"])
        #expect(rows([(0, .nan), (.infinity, 1)], level: .nan, width: 2, height: 1) == ["⠀⠀"])
        let wide = rows(
            [(0, -.greatestFiniteMagnitude), (1, .greatestFiniteMagnitude)], width: 5, height: 3)
        #expect(wide.count == 3)
        #expect(wide.allSatisfy { $0.count == 5 && DisplayWidth.of($0) == 5 })
    }
}
