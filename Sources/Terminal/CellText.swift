import TextGrid

/// What is really sent for a cell: what the terminal can show, in the columns that the grid counted.
struct CellText {
    /// What the terminal can show; a grid drawn for more is folded.
    let charset: Charset

    /// Appends the scalars of a cell: a base with its marks, or ASCII of one column each.
    func append(_ cell: Cell, to scalars: inout [Unicode.Scalar]) {
        let base = cell.glyph.base
        if base.isASCII {
            scalars.append(base.value < 0x20 || base.value == 0x7f ? "?" : base)
        } else if charset == .ascii {
            // The first letter of what stands for the character in ASCII, so that the columns stay.
            let letter = ASCIIText.fold(Character(base)).unicodeScalars.first ?? "?"
            return append(letter, columns: Int(cell.width), to: &scalars)
        } else if isSkinTone(base) {
            // Terminals that know it would colour the character before and take no columns.
            return append(" ", columns: 2, to: &scalars)
        } else if Locale.columns(of: base) == Int(cell.width) {
            scalars.append(base)
        } else {
            // Either this machine's ncurses would count other columns than the grid, or knows none.
            return append("?", columns: cell.width == 2 ? 2 : 1, to: &scalars)
        }
        if !cell.glyph.isSingle { appendMarks(of: cell.glyph, to: &scalars) }
    }

    private func append(_ letter: Unicode.Scalar, columns: Int, to scalars: inout [Unicode.Scalar]) {
        scalars.append(letter)
        for _ in 1..<max(1, columns) { scalars.append(" ") }
    }

    /// Appends marks that ncurses will keep.
    ///
    /// Joiners, selectors and tags stay out: a terminal that obeys them would draw an emoji in other columns
    /// than ncurses counts, and what follows on the row would be displaced.
    private func appendMarks(of glyph: Glyph, to scalars: inout [Unicode.Scalar]) {
        for mark in glyph.scalars.dropFirst() {
            switch mark.value {
            case 0x200d, 0xfe00...0xfe0f, 0xe0020...0xe007f: continue
            default:
                guard charset == .unicode, Locale.columns(of: mark) == 0 else { continue }
                scalars.append(mark)
            }
        }
    }

    private func isSkinTone(_ scalar: Unicode.Scalar) -> Bool {
        (0x1f3fb...0x1f3ff).contains(scalar.value)
    }
}
