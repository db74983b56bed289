import Testing

@testable import TextGrid

/// The short ways for plain text against the long ones, on seeded random text.
@Suite struct PlainTextTests {
    private static let letters = Array("abc de  fg-.,£é–│█ñ ")

    private func text(_ random: inout SplitMix, plainly: Bool = false) -> String {
        let pool = plainly ? Self.letters.filter(\.isASCII) : Self.letters
        return String((0..<random.next(60)).map { _ in pool[random.next(pool.count)] })
    }

    /// Over wide characters text is written cluster by cluster.
    @Test func writesAsOverWideCharacters() {
        var random = SplitMix(seed: 11)
        for _ in 0..<400 {
            let size = Size(width: 2 + 2 * random.next(20), height: 1)
            let ground: Role? = random.next(2) == 0 ? .selection : nil
            var short = Grid(size: size)
            short.fill(short.bounds, ground: ground)
            var long = short
            for x in stride(from: 0, to: size.width, by: 2) { long.write("日", at: Point(x: x, y: 0)) }
            let text = text(&random)
            let point = Point(x: random.next(size.width + 4) - 4, y: 0)
            let limit = random.next(3) == 0 ? nil : random.next(size.width)
            let ellipsis = random.next(2) == 0
            let own: Role? = random.next(3) == 0 ? .popup : nil
            let used = [
                short.write(
                    text, at: point, role: .overdue, ground: own, maxWidth: limit, ellipsis: ellipsis),
                long.write(text, at: point, role: .overdue, ground: own, maxWidth: limit, ellipsis: ellipsis),
            ]
            #expect(used[0] == used[1], "\(text)")
            let written = max(0, point.x)..<max(0, min(size.width, point.x + used[0]))
            #expect(written.allSatisfy { short.cells[$0] == long.cells[$0] }, "\(text)")
            #expect(short.columns(of: text) == DisplayWidth.of(text))
        }
    }

    /// A letter that is not ASCII sends the text the long way, in the same columns.
    @Test func breaksLinesAsTextThatIsNotASCII() {
        var random = SplitMix(seed: 12)
        for _ in 0..<400 {
            let text = "b" + text(&random, plainly: true)
            let accented = String(text.map { $0 == "b" ? "é" : $0 })
            let width = random.next(20)
            let short = TextWrap.lines(text, width: width)
            let long = TextWrap.lines(accented, width: width)
            #expect(short == long.map { String($0.map { $0 == "é" ? "b" : $0 }) }, "\(text) in \(width)")
        }
    }

    @Test func packsACellWithoutLoss() {
        var glyph = Glyph("e")
        for mark in ["\u{301}", "\u{302}", "\u{1e94a}", "\u{e01ef}"] as [Unicode.Scalar] {
            glyph.combine(mark)
        }
        for role in Role.allCases {
            for ground in [nil, .text, .sparkline, role] {
                var cell = Cell(glyph: glyph, width: 2, role: role, ground: ground)
                #expect(cell.glyph == glyph && cell.width == 2 && cell.role == role && cell.ground == ground)
                (cell.glyph, cell.width, cell.role, cell.ground) = (.space, 1, .text, nil)
                #expect(cell == Cell())
            }
        }
    }

    @Test func comparesRowsAsTheirCells() {
        var random = SplitMix(seed: 13)
        var one = Grid(size: Size(width: 9, height: 4))
        for _ in 0..<200 {
            var other = one
            other.write(text(&random), at: Point(x: random.next(9), y: random.next(4)), role: .dim)
            for y in -1...4 {
                #expect(
                    one.hasSameRow(y, as: other)
                        == (one.bounds.contains(Point(x: 0, y: y)) && one.row(y) == other.row(y)))
            }
            if random.next(2) == 0 { one = other }
        }
        #expect(!one.hasSameRow(0, as: Grid(size: Size(width: 8, height: 4))))
    }
}
