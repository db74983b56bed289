import Testing

@testable import TextGrid

@Suite struct GridTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        var x = 0
        var width = 8
        var maxWidth: Int?
        var ellipsis = true
        var charset = Charset.unicode
        let row: String
        let used: Int

        var testDescription: String { "\(text) at \(x) of \(width)" }
    }

    @Test(arguments: [
        Case(text: "Leads", row: "Leads", used: 5),
        Case(text: "Coventry", row: "Coventry", used: 8),
        Case(text: "Coventry City", row: "Coventr…", used: 8),
        Case(text: "Coventry City", ellipsis: false, row: "Coventry", used: 8),
        Case(text: "Coventry City", charset: .ascii, row: "Coventr~", used: 8),
        Case(text: "Coventry", maxWidth: 1, row: "…", used: 1),
        Case(text: "Coventry", maxWidth: 0, row: "", used: 0),
        Case(text: "Coventry", maxWidth: -3, row: "", used: 0),
        Case(text: "Coventry", x: 9, row: "", used: 0),
        Case(text: "Coventry", x: -3, row: "entry", used: 8),
        Case(text: "£1,200 – due", width: 12, row: "£1,200 – due", used: 12),
        Case(text: "£1 –", charset: .ascii, row: "GBP1 -", used: 6),
        Case(text: "日本語", row: "日本語", used: 6),
        Case(text: "日本語日本", width: 8, row: "日本語…", used: 7),
        Case(text: "日本語日本", width: 7, row: "日本語…", used: 7),
        Case(text: "日本語日本", width: 7, ellipsis: false, row: "日本語", used: 7),
        Case(text: "日本", x: -1, row: " 本", used: 4),
        Case(text: "ne\u{301}e", row: "ne\u{301}e", used: 3),
        Case(text: "\u{301}x", row: "◌\u{301}x", used: 2),
        Case(text: "a\u{1b}[31m", row: "a^[[31m", used: 7),
        Case(text: "one\ntwo", row: "one two", used: 7),
    ])
    func writesWhatFits(_ example: Case) {
        var grid = Grid(size: Size(width: example.width, height: 1), charset: example.charset)
        let used = grid.write(
            example.text, at: Point(x: example.x, y: 0), maxWidth: example.maxWidth,
            ellipsis: example.ellipsis)
        #expect(grid.text == example.row)
        #expect(used == example.used)
        expectWhole(grid)
    }

    @Test(arguments: [(0, "x 本"), (1, " x本"), (2, "日x"), (3, "日 x")])
    func healsACutWideCharacter(x: Int, row: String) {
        var grid = Grid(size: Size(width: 4, height: 1))
        grid.write("日本", at: Point(x: 0, y: 0))
        grid.write("x", at: Point(x: x, y: 0))
        #expect(grid.text == row)
        expectWhole(grid)
    }

    @Test func keepsAClusterOfSeveralCellsTogether() {
        var grid = Grid(size: Size(width: 10, height: 1))
        #expect(grid.write("🇬🇧x", at: Point(x: 0, y: 0)) == 3)
        #expect(grid.text == "🇬🇧x")
        var narrow = Grid(size: Size(width: 3, height: 1))
        narrow.write("a🇬🇧x", at: Point(x: 0, y: 0))
        #expect(narrow.text == "a…")
    }

    /// Terminals disagree on the columns of what is joined.
    @Test func showsAJoinedEmojiAsItsParts() {
        var grid = Grid(size: Size(width: 10, height: 1))
        #expect(grid.write("👩‍👧x", at: Point(x: 0, y: 0)) == 5)
        #expect(grid.text.unicodeScalars.elementsEqual("👩👧x".unicodeScalars))
        #expect(grid[Point(x: 2, y: 0)]?.glyph.base == "👧")
        var narrow = Grid(size: Size(width: 4, height: 1))
        narrow.write("a👩‍👧", at: Point(x: 0, y: 0))
        #expect(narrow.text == "a👩…")
    }

    @Test func keepsTheGroundWrittenOver() {
        var grid = Grid(size: Size(width: 4, height: 1))
        grid.fill(Rect(x: 0, y: 0, width: 4, height: 1), ground: .selection)
        grid.write("日x", at: Point(x: 0, y: 0), role: .overdue)
        #expect(grid.cells.allSatisfy { $0.ground == .selection })
        grid.write("y", at: Point(x: 0, y: 0), ground: .popup)
        #expect(grid[Point(x: 0, y: 0)]?.ground == .popup)
        grid.setRole(.match, in: grid.bounds)
        #expect(grid.cells.allSatisfy { $0.role == .match })
    }

    @Test func drawsBoxes() {
        var grid = Grid(size: Size(width: 5, height: 4))
        grid.box(grid.bounds)
        grid.divide(grid.bounds, at: 2)
        #expect(grid.text == "┌───┐\n│   │\n├───┤\n└───┘")
        var ascii = Grid(size: Size(width: 3, height: 3), charset: .ascii)
        ascii.box(ascii.bounds)
        #expect(ascii.text == "+-+\n| |\n+-+")
    }

    @Test func laysAPopupOver() {
        var grid = Grid(size: Size(width: 6, height: 2))
        grid.write("日本語", at: Point(x: 0, y: 0))
        var popup = Grid(size: Size(width: 3, height: 2))
        popup.write("語x", at: Point(x: 0, y: 0))
        popup.cursor = Point(x: 1, y: 1)
        var left = grid
        left.overlay(popup, at: Point(x: -1, y: 0))
        #expect(left.text == " x本語\n")
        grid.overlay(popup, at: Point(x: 1, y: 0))
        #expect(grid.text == " 語x語\n")
        #expect(grid.cursor == Point(x: 2, y: 1))
        expectWhole(grid)
        expectWhole(left)
    }

    @Test func neverLeavesTheGrid() {
        var random = SplitMix(seed: 7)
        let texts = ["x", "日本語", "👩‍👧", "£1 –", "e\u{301}\u{302}", "\u{202e}a", ""]
        for _ in 0..<2000 {
            let size = Size(width: random.next(12), height: random.next(5))
            var grid = Grid(size: size, charset: random.next(2) == 0 ? .unicode : .ascii)
            for _ in 0..<6 {
                let point = Point(x: random.next(20) - 5, y: random.next(9) - 3)
                let rect = Rect(x: point.x, y: point.y, width: random.next(9), height: random.next(5))
                switch random.next(5) {
                case 0: grid.box(rect)
                case 1: grid.fill(rect)
                case 2: grid.divide(rect, at: rect.y + 1)
                case 3: grid.overlay(grid, at: point)
                default: grid.write(texts[random.next(texts.count)], at: point, maxWidth: random.next(9))
                }
            }
            expectWhole(grid)
        }
    }

    /// Each wide character has its second column, and each second column its character.
    private func expectWhole(_ grid: Grid) {
        for y in 0..<grid.size.height {
            let row = Array(grid.row(y))
            for (x, cell) in row.enumerated() {
                if cell.width == 2 { #expect(x + 1 < row.count && row[x + 1].isContinuation) }
                if cell.isContinuation { #expect(x > 0 && row[x - 1].width == 2) }
            }
        }
    }

    @Test func copiesAnAreaAndLeavesNoHalves() {
        var ground = Grid(size: Size(width: 8, height: 2))
        ground.write("abcdefgh", at: Point(x: 0, y: 0), role: .border)
        ground.write("日本語x", at: Point(x: 0, y: 1))
        var grid = Grid(size: Size(width: 8, height: 2))
        grid.write("1234567", at: Point(x: 0, y: 0))
        grid.write("漢字漢字", at: Point(x: 0, y: 1))
        grid.copy(Rect(x: 2, y: 0, width: 3, height: 1), from: ground)
        grid.copy(Rect(x: 1, y: 1, width: 4, height: 1), from: ground)
        #expect(grid.text == "12cde67\n  本  字")
        #expect(grid[Point(x: 2, y: 0)]?.role == .border)
        #expect(grid[Point(x: 5, y: 0)]?.role == .text)
        let whole = grid
        grid.copy(grid.bounds, from: Grid(size: Size(width: 9, height: 2)))
        #expect(grid == whole)
        grid.copy(Rect(x: -3, y: -3, width: 99, height: 99), from: ground)
        #expect(grid == ground)
    }
}
