import CNcurses
import TextGrid

/// Turns cells of the grid into ncurses' cells.
struct CellWriter {
    private let cellText: CellText
    private var buffer: [cchar_t] = []
    private var scalars: [Unicode.Scalar] = []
    private var text = [wchar_t](repeating: 0, count: Glyph.limit + 1)

    init(charset: Charset) { cellText = CellText(charset: charset) }

    /// Hands part of a row to ncurses' screen, which must have its columns.
    mutating func write(_ cells: ArraySlice<Cell>, x: Int, y: Int, palette: inout Palette) {
        buffer.removeAll(keepingCapacity: true)
        for cell in cells where !cell.isContinuation {
            append(cell, look: palette.look(of: cell))
        }
        guard wmove(curses_screen(), Int32(y), Int32(x)) == OK else { return }
        _ = wadd_wchnstr(curses_screen(), buffer, Int32(buffer.count))
    }

    private mutating func append(_ cell: Cell, look: Look) {
        scalars.removeAll(keepingCapacity: true)
        cellText.append(cell, to: &scalars)
        // What stands for a wide character in ASCII is a cell a letter; marks share the cell of their base.
        if scalars.allSatisfy(\.isASCII) {
            for index in scalars.indices { append(scalars[index...index], look: look) }
        } else {
            append(scalars[...], look: look)
        }
    }

    private mutating func append(_ scalars: ArraySlice<Unicode.Scalar>, look: Look) {
        var count = 0
        for scalar in scalars {
            text[count] = wchar_t(bitPattern: scalar.value)
            count += 1
        }
        text[count] = 0
        var made = cchar_t()
        curses_make_cell(&made, text, look.attributes, look.pair)
        buffer.append(made)
    }
}
