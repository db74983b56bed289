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

    private mutating func set(_ cell: Cell, x: Int, y: Int) {
        guard x >= 0, x < size.width, y >= 0, y < size.height else { return }
        let index = y * size.width + x
        if cells[index].width != 1 { separate(index, x: x) }
        cells[index] = cell
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
