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
    private func appendMarks(of glyph: Glyph, to scalars: inout [Unicode.Scalar]) {
        guard charset == .unicode else { return }
        for mark in glyph.scalars.dropFirst() where Locale.columns(of: mark) == 0 { scalars.append(mark) }
    }
}
