import CNcurses
import TextGrid

/// Writes what differs between two frames in the terminal's own bytes.
///
/// It is fast because rows that are equal are passed over as memory, a colour costs no question to terminfo, blanks
/// are erased rather than written, and rows that moved are moved. `DirectOutput` says for which terminals it stands
/// in for ncurses.
struct FrameWriter {
    private let output: DirectOutput
    private let cellText: CellText
    private var pen: Pen
    private var cursor = CursorBytes()
    private var scalars: [Unicode.Scalar] = []

    init(_ output: DirectOutput, charset: Charset) {
        self.output = output
        cellText = CellText(charset: charset)
        pen = Pen(output)
    }

    /// The bytes that make a screen of `size` show a frame, on which `last` stands; nil for an empty screen.
    mutating func bytes(for grid: Grid, over last: Grid?, size: Size, palette: inout Palette) -> [UInt8] {
        cursor.begin()
        let width = min(grid.size.width, size.width)
        let height = min(grid.size.height, size.height)
        let isAnew = last == nil
        // A screen that was cleared shows blanks in the terminal's own look.
        let isCleared = isAnew && palette.look(of: Cell()).hasGround(of: .plain)
        // One row of them stands for all.
        let old = last ?? Grid(size: Size(width: grid.size.width, height: 1))
        let changed = (0..<height).filter { isAnew || !grid.hasSameRow($0, as: old) }
        let scroll = output.scrolls && !isAnew ? Scroll(from: old, to: grid, changed: changed) : nil
        if let scroll {
            // What comes in is filled with the ground that is set.
            cursor.rest(&pen)
            cursor.scroll(scroll.band, by: scroll.rows)
        }
        // Where rows move, those between the ones that differ have to be looked at as well.
        for y in scroll == nil ? changed : Array(0..<height) {
            let source = scroll?.source(of: y) ?? .row(y)
            if scroll != nil, case .row(y) = source, grid.hasSameRow(y, as: old) { continue }
            grid.withRow(y) { cells in
                let row = Row(y: y, width: width, isToEdge: width == size.width, cells: cells, old: nil)
                guard case .row(let place) = source, !isAnew || isCleared else {
                    return write(row, palette: &palette)
                }
                old.withRow(isAnew ? 0 : place) { write(row.over($0), palette: &palette) }
            }
        }
        if let point = grid.cursor, Rect(size).contains(point) { cursor.move(to: point) }
        return cursor.bytes
    }

    /// The bytes after which somebody else may write.
    mutating func rest() -> [UInt8] {
        cursor.begin()
        cursor.rest(&pen)
        cursor.forgetPlace()
        return cursor.bytes
    }

    private mutating func write(_ row: Row, palette: inout Palette) {
        let differing = row.differing
        var x = differing.lowerBound
        // Where the columns end over which a doubtful character may have spread.
        var spread = 0
        while x < min(max(differing.upperBound, spread), row.width) {
            let cell = row[x]
            if cell.isContinuation || x >= spread && row.stands(x, &palette) {
                x += 1
            } else if cell.isBlank {
                x = writeBlanks(from: x, row, spread: spread, palette: &palette)
            } else if cell.printableASCII != nil {
                x = writeText(from: x, row, spread: spread, palette: &palette)
            } else {
                reach(x, row, palette: &palette)
                cursor.take(palette.look(of: cell), with: &pen)
                let isCut = x + Int(cell.width) > row.width
                if isCut || CertainColumns.holds(of: cell) {
                    write(cell, row, isCut: isCut)
                } else {
                    spread = max(spread, writeDoubtful(cell, x, row))
                }
                x += max(1, Int(cell.width))
            }
        }
    }

    /// Goes to a column, over a few cells that stand in the pen's look by writing them again.
    private mutating func reach(_ x: Int, _ row: Row, palette: inout Palette) {
        if let place = cursor.place, place.y == row.y, place.x < x, x - place.x <= 4 {
            let isPlain = (place.x..<x).allSatisfy { x in
                row[x].printableASCII != nil && palette.look(of: row[x]) == pen.look
            }
            if isPlain {
                for x in place.x..<x { write(row[x], row, isCut: false) }
                return
            }
        }
        cursor.move(to: Point(x: x, y: row.y))
    }

    /// Writes printable ASCII of one style from a column on, as far as it does not stand there already, and single
    /// blanks of that style between it.
    ///
    /// - Parameter spread: Before which column nothing stands for certain.
    /// - Returns: The column behind it.
    private mutating func writeText(from x: Int, _ row: Row, spread: Int, palette: inout Palette) -> Int {
        reach(x, row, palette: &palette)
        cursor.take(palette.look(of: row[x]), with: &pen)
        let style = row[x].styleNumber
        var next = x
        repeat {
            cursor.append(row[next].printableASCII ?? UInt8(ascii: " "))
            next += 1
            if row.isBlank(next, of: style), row.lacksLetter(next + 1, of: style, spread: spread) {
                cursor.append(UInt8(ascii: " "))
                next += 1
            }
        } while row.lacksLetter(next, of: style, spread: spread)
        cursor.advance(next - x, before: row.edge)
        return next
    }

    /// Writes or erases the blanks from a column on that all show the same ground, as far as one of them does not
    /// stand there already.
    ///
    /// - Parameter spread: Before which column nothing stands for certain.
    /// - Returns: The column behind them.
    private mutating func writeBlanks(
        from x: Int, _ row: Row, spread: Int, palette: inout Palette
    ) -> Int {
        let look = palette.look(of: row[x])
        var next = x
        var end = x
        while next < row.width, row[next].isBlank, palette.look(of: row[next]).hasGround(of: look) {
            next += 1
            if next <= spread || !row.stands(next - 1, &palette) { end = next }
        }
        reach(x, row, palette: &palette)
        if !look.hasGround(of: pen.look) { cursor.take(look, with: &pen) }
        let count = end - x
        let erases = look.isPlainGround && (output.erasesInGround || look.background == ColourMatch.standard)
        if erases, row.isToEdge, next == row.width, count > 3 {
            cursor.eraseToEdge()
        } else if erases, count > 9 {
            cursor.erase(columns: count)
        } else {
            for _ in 0..<count { cursor.append(UInt8(ascii: " ")) }
            cursor.advance(count, before: row.edge)
        }
        return end
    }

    private mutating func write(_ cell: Cell, _ row: Row, isCut: Bool) {
        if let byte = cell.printableASCII {
            cursor.append(byte)
        } else if isCut {
            // Half of a wide character cannot be shown.
            cursor.append(UInt8(ascii: " "))
            return cursor.advance(1, before: row.edge)
        } else {
            scalars.removeAll(keepingCapacity: true)
            cellText.append(cell, to: &scalars)
            for scalar in scalars { cursor.append(scalar) }
        }
        cursor.advance(Int(cell.width), before: row.edge)
    }

    /// Writes a character that takes more columns on one terminal than on another: over blanks, in case it takes fewer,
    /// and whatever comes next is placed by its column. Where it could reach the edge of the screen, and begin another
    /// row, something else stands for it.
    ///
    /// - Returns: Where the columns end that a terminal may have taken for it.
    private mutating func writeDoubtful(_ cell: Cell, _ x: Int, _ row: Row) -> Int {
        let width = Int(cell.width)
        let spread = x + max(width, 2 * cell.glyph.scalars.count)
        let fits = spread <= row.edge
        if !fits { cursor.append(UInt8(ascii: "?")) }
        for _ in (fits ? 0 : 1)..<width { cursor.append(UInt8(ascii: " ")) }
        cursor.advance(width, before: row.edge)
        guard fits else { return x + width }
        cursor.move(to: Point(x: x, y: row.y))
        scalars.removeAll(keepingCapacity: true)
        cellText.append(cell, to: &scalars)
        for scalar in scalars { cursor.append(scalar) }
        cursor.forgetPlace()
        return spread
    }
}

/// One row of a frame, and what the terminal shows in its place.
private struct Row {
    let y: Int
    /// The columns to write; neither row of cells is shorter.
    let width: Int
    /// Whether they are all that the screen has.
    let isToEdge: Bool
    let cells: UnsafeBufferPointer<Cell>
    /// Nil where nothing that stands there is right.
    var old: UnsafeBufferPointer<Cell>?

    func over(_ old: UnsafeBufferPointer<Cell>) -> Row {
        var row = self
        row.old = old.count == cells.count ? old : nil
        return row
    }

    subscript(x: Int) -> Cell { cells[x] }

    /// The column from which on text waits at the edge of the screen.
    var edge: Int { isToEdge ? width : .max }

    /// The columns from the first to the last that differ from what stands there.
    var differing: Range<Int> {
        guard let old else { return 0..<width }
        var (first, end) = (0, width)
        while first < end, cells[first] == old[first] { first += 1 }
        while end > first, cells[end - 1] == old[end - 1] { end -= 1 }
        return first..<end
    }

    /// Whether a column shows a printable character of ASCII other than a blank in a style, and the terminal not yet.
    func lacksLetter(_ x: Int, of style: Int, spread: Int) -> Bool {
        guard x < width, cells[x].styleNumber == style, cells[x].printableASCII != nil, !cells[x].isBlank
        else { return false }
        return x < spread || old?[x] != cells[x]
    }

    func isBlank(_ x: Int, of style: Int) -> Bool {
        x < width && cells[x].isBlank && cells[x].styleNumber == style
    }

    /// Whether the terminal shows a cell already, whole: a wide character's second half goes with its first.
    func stands(_ x: Int, _ palette: inout Palette) -> Bool {
        guard let old else { return false }
        let (new, before) = (cells[x], old[x])
        if new == before { return true }
        guard new.isBlank, before.isBlank else { return false }
        return palette.look(of: new).hasGround(of: palette.look(of: before))
    }
}
