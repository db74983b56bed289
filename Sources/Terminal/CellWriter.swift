import CNcurses
import TextGrid

/// Turns cells of the grid into ncurses' cells.
struct CellWriter {
    /// What the terminal can show; a grid drawn for more is folded.
    let charset: Charset
    private var buffer: [cchar_t] = []
    private var text = [wchar_t](repeating: 0, count: Glyph.limit + 1)

    init(charset: Charset) { self.charset = charset }

    /// Hands part of a row to ncurses' screen, which must have its columns.
    mutating func write(_ cells: ArraySlice<Cell>, x: Int, y: Int, palette: inout Palette) {
        buffer.removeAll(keepingCapacity: true)
        for cell in cells where !cell.isContinuation {
            append(cell, look: palette.look(cell.role, on: cell.ground))
        }
        guard wmove(curses_screen(), Int32(y), Int32(x)) == OK else { return }
        _ = wadd_wchnstr(curses_screen(), buffer, Int32(buffer.count))
    }

    private mutating func append(_ cell: Cell, look: Look) {
        let base = cell.glyph.base
        if base.isASCII {
            text[0] = wchar_t(base.value < 0x20 || base.value == 0x7f ? 0x3f : base.value)
        } else if charset == .ascii {
            appendFolded(base, width: Int(cell.width), look: look)
            return
        } else if isSkinTone(base) {
            // Terminals that know it would colour the character before and take no columns.
            appendASCII("  ", look: look)
            return
        } else if Locale.columns(of: base) == Int(cell.width) {
            text[0] = wchar_t(bitPattern: base.value)
        } else {
            // Either this machine's ncurses would count other columns than the grid, or knows none.
            appendASCII(cell.width == 2 ? "? " : "?", look: look)
            return
        }
        let count = cell.glyph.isSingle ? 1 : 1 + copyMarks(of: cell.glyph)
        text[count] = 0
        var made = cchar_t()
        curses_make_cell(&made, text, look.attributes, look.pair)
        buffer.append(made)
    }

    /// Copies marks that ncurses will keep, and returns their number.
    ///
    /// Joiners, selectors and tags stay out: a terminal that obeys them would draw an emoji in other columns
    /// than ncurses counts, and what follows on the row would be displaced.
    private mutating func copyMarks(of glyph: Glyph) -> Int {
        var count = 0
        for mark in glyph.scalars.dropFirst() {
            switch mark.value {
            case 0x200d, 0xfe00...0xfe0f, 0xe0020...0xe007f: continue
            default:
                guard charset == .unicode, Locale.columns(of: mark) == 0 else { continue }
                count += 1
                text[count] = wchar_t(bitPattern: mark.value)
            }
        }
        return count
    }

    private func isSkinTone(_ scalar: Unicode.Scalar) -> Bool {
        (0x1f3fb...0x1f3ff).contains(scalar.value)
    }

    /// The first letter of what stands for a character in ASCII, so that the columns stay.
    private mutating func appendFolded(_ base: Unicode.Scalar, width: Int, look: Look) {
        let letter = ASCIIText.fold(Character(base)).first ?? "?"
        appendASCII(String(letter) + String(repeating: " ", count: max(0, width - 1)), look: look)
    }

    private mutating func appendASCII(_ characters: String, look: Look) {
        for scalar in characters.unicodeScalars {
            text[0] = wchar_t(bitPattern: scalar.value)
            text[1] = 0
            var made = cchar_t()
            curses_make_cell(&made, text, look.attributes, look.pair)
            buffer.append(made)
        }
    }
}
