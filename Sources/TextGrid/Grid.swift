import Glibc

/// One frame: what every cell of the screen shows, and where the cursor stands.
///
/// Drawing clips to the grid and never fails, whatever the size. Wide characters are never left in halves:
/// what loses its other half becomes a space.
package struct Grid: Hashable, Sendable {
    package let size: Size

    /// With `.ascii`, whatever is written is folded to ASCII on its way in, since that may change its width.
    package let charset: Charset

    /// Where the hardware cursor stands; hidden when `nil`.
    package var cursor: Point?

    /// The cells row by row.
    package private(set) var cells: [Cell]

    package init(size: Size, charset: Charset = .unicode, role: Role = .text) {
        let size = Size(width: max(0, size.width), height: max(0, size.height))
        self.size = size
        self.charset = charset
        cells = Array(repeating: Cell(role: role), count: size.width * size.height)
    }

    package var bounds: Rect { Rect(size) }

    /// The cell at `point`, which a reader may ask for beyond the edges too.
    package subscript(point: Point) -> Cell? {
        bounds.contains(point) ? cells[point.y * size.width + point.x] : nil
    }

    /// The cells of row `y`; none beyond the edges.
    package func row(_ y: Int) -> ArraySlice<Cell> {
        guard y >= 0, y < size.height else { return [] }
        return cells[y * size.width..<(y + 1) * size.width]
    }

    /// Whether row `y` is the same in a grid of the same size, compared as memory.
    package func hasSameRow(_ y: Int, as other: Grid) -> Bool {
        guard size == other.size, y >= 0, y < size.height else { return false }
        let range = y * size.width..<(y + 1) * size.width
        return cells.withUnsafeBytes { mine in
            other.cells.withUnsafeBytes { theirs in
                guard let one = mine.baseAddress, let two = theirs.baseAddress else { return true }
                let stride = MemoryLayout<Cell>.stride
                let start = range.lowerBound * stride
                return memcmp(one + start, two + start, range.count * stride) == 0
            }
        }
    }

    /// Gives the cells of row `y` to `body`, without holding the grid for each; none beyond the edges.
    package func withRow<Result>(_ y: Int, _ body: (UnsafeBufferPointer<Cell>) -> Result) -> Result {
        cells.withUnsafeBufferPointer { all in
            guard y >= 0, y < size.height else { return body(UnsafeBufferPointer(rebasing: all[0..<0])) }
            return body(UnsafeBufferPointer(rebasing: all[y * size.width..<(y + 1) * size.width]))
        }
    }

    /// How many cells of a row are the same as in a row of a grid of the same width, of those in every `step`th
    /// column.
    package func equalCells(inRow y: Int, as other: Grid, row: Int, step: Int) -> Int {
        withRow(y) { mine in
            other.withRow(row) { theirs in
                var count = 0
                for x in stride(from: 0, to: min(mine.count, theirs.count), by: step)
                where mine[x] == theirs[x] {
                    count += 1
                }
                return count
            }
        }
    }

    /// Row `y` as plain text, without the spaces at its end.
    package func text(row y: Int) -> String {
        var text = ""
        for cell in row(y) { text += cell.text }
        while text.last == " " { text.removeLast() }
        return text
    }

    /// The frame as plain text, a line a row, without spaces at the ends of lines.
    package var text: String {
        (0..<size.height).map { text(row: $0) }.joined(separator: "\n")
    }

    /// Puts a cell on the grid, with its second column if it is wide, as far as it is on the grid.
    ///
    /// A wide character that loses a half to it, or that itself is cut by the edge, becomes a space.
    mutating func put(_ cell: Cell, x: Int, y: Int) {
        guard cell.width == 2 else {
            set(cell, x: x, y: y)
            return
        }
        let blank = Cell(role: cell.role, ground: cell.ground)
        set(blank, x: x + 1, y: y)
        guard x >= 0, x + 1 < size.width else {
            set(blank, x: x, y: y)
            return
        }
        set(cell, x: x, y: y)
        restyle(x: x + 1, y: y) { $0 = .continuation(role: cell.role, ground: cell.ground) }
    }

    /// Whether cells of a row can be overwritten one by one: they are on the grid, and none is part of a wide
    /// character.
    func replaces(_ columns: Range<Int>, y: Int) -> Bool {
        guard columns.upperBound <= size.width else { return false }
        let start = y * size.width
        return cells.withUnsafeBufferPointer { cells in
            columns.allSatisfy { cells[start + $0].width == 1 }
        }
    }

    /// Puts ASCII in cells that `replaces` allows; the ground of each stays unless one is given.
    mutating func put(
        ascii bytes: Slice<UnsafeBufferPointer<UInt8>>, x: Int, y: Int, role: Role, ground: Role?
    ) {
        var index = y * size.width + x
        cells.withUnsafeMutableBufferPointer { cells in
            for byte in bytes {
                cells[index].overwrite(Glyph(ascii: byte), role: role, ground: ground)
                index += 1
            }
        }
    }

    /// Puts a glyph of one column in a cell that `replaces` allows.
    mutating func overwrite(x: Int, y: Int, _ glyph: Glyph, role: Role, ground: Role?) {
        cells[y * size.width + x].overwrite(glyph, role: role, ground: ground)
    }

    private mutating func set(_ cell: Cell, x: Int, y: Int) {
        guard x >= 0, x < size.width, y >= 0, y < size.height else { return }
        let index = y * size.width + x
        if cells[index].width != 1 { separate(index, x: x) }
        cells[index] = cell
    }

    /// Puts one cell of one column all over an area that is on the grid.
    mutating func fill(_ area: Rect, with cell: Cell) {
        for y in area.y..<area.maxY {
            guard replaces(area.x..<area.maxX, y: y) else {
                for x in area.x..<area.maxX { put(cell, x: x, y: y) }
                continue
            }
            let start = y * size.width
            cells.withUnsafeMutableBufferPointer { cells in
                for index in start + area.x..<start + area.maxX { cells[index] = cell }
            }
        }
    }

    /// Copies what a grid of the same size shows in an area. A wide character that its edge cuts becomes a space.
    package mutating func copy(_ rect: Rect, from other: Grid) {
        guard size == other.size else { return }
        let area = rect.intersection(bounds)
        for y in area.y..<area.maxY {
            let columns = area.x..<area.maxX
            guard replaces(columns, y: y), other.replaces(columns, y: y) else {
                for x in columns {
                    var cell = other.cells[y * size.width + x]
                    let isCut = cell.width == 2 && x == area.maxX - 1
                    if isCut || cell.isContinuation && x == area.x {
                        cell.glyph = .space
                        cell.width = 1
                    }
                    if !cell.isContinuation { put(cell, x: x, y: y) }
                }
                continue
            }
            let start = y * size.width
            cells.withUnsafeMutableBufferPointer { cells in
                other.cells.withUnsafeBufferPointer { theirs in
                    for index in start + area.x..<start + area.maxX { cells[index] = theirs[index] }
                }
            }
        }
    }

    /// Changes a cell's roles and leaves its text.
    mutating func restyle(x: Int, y: Int, _ change: (inout Cell) -> Void) {
        guard x >= 0, x < size.width, y >= 0, y < size.height else { return }
        change(&cells[y * size.width + x])
    }

    /// Replaces by a space what the cell at `index` shares a wide character with.
    private mutating func separate(_ index: Int, x: Int) {
        if cells[index].isContinuation, x > 0 {
            cells[index - 1].glyph = .space
            cells[index - 1].width = 1
        } else if cells[index].width == 2, x + 1 < size.width {
            cells[index + 1].glyph = .space
            cells[index + 1].width = 1
        }
    }
}
