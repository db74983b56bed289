import Testing

@testable import TextGrid

@Suite struct RectTests {
    let rect = Rect(x: 2, y: 1, width: 10, height: 4)

    @Test func insets() {
        #expect(rect.inset() == Rect(x: 3, y: 2, width: 8, height: 2))
        #expect(rect.inset(columns: 6, rows: 0).isEmpty)
    }

    @Test(arguments: [(-1, 0), (0, 0), (3, 3), (99, 4)])
    func splitsRows(asked: Int, rows: Int) {
        let (top, rest) = rect.splitTop(asked)
        #expect(top.height == rows && rest.y == top.maxY && rest.maxY == rect.maxY)
        let (above, bottom) = rect.splitBottom(asked)
        #expect(bottom.height == rows && above.y == rect.y && bottom.maxY == rect.maxY)
    }

    @Test(arguments: [(-1, 0), (0, 0), (3, 3), (99, 10)])
    func splitsColumns(asked: Int, columns: Int) {
        let (left, rest) = rect.splitLeft(asked)
        #expect(left.width == columns && rest.x == left.maxX && rest.maxX == rect.maxX)
        let (before, right) = rect.splitRight(asked)
        #expect(right.width == columns && before.x == rect.x && right.maxX == rect.maxX)
    }

    @Test func centres() {
        #expect(rect.centred(Size(width: 4, height: 2)) == Rect(x: 5, y: 2, width: 4, height: 2))
        #expect(rect.centred(Size(width: 99, height: 99)) == rect)
    }

    @Test func meets() {
        #expect(
            rect.intersection(Rect(x: 0, y: 0, width: 3, height: 2)) == Rect(x: 2, y: 1, width: 1, height: 1))
        #expect(rect.intersection(Rect(x: 50, y: 0, width: 3, height: 2)).isEmpty)
        #expect(rect.row(1) == Rect(x: 2, y: 2, width: 10, height: 1))
        #expect(rect.row(4).isEmpty)
    }
}
