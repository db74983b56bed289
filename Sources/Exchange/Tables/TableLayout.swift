import TextGrid

/// Lays a list out in aligned columns for people to read.
package struct TableLayout: Sendable {
    /// The columns of the terminal, into which long texts are cut; nil writes everything out.
    package var width: Int?
    /// Whether headings are set off by the terminal's own means.
    package var isStyled: Bool
    /// Whether only ASCII can be shown.
    package var isASCII: Bool

    package init(width: Int? = nil, isStyled: Bool = false, isASCII: Bool = false) {
        self.width = width
        self.isStyled = isStyled
        self.isASCII = isASCII
    }

    /// Texts are not cut below this; a line that is still too long is left to the terminal to wrap.
    private static let narrowest = 12
    private static let gap = "  "

    /// A line of headings and one for each row; nothing at all for a table without rows.
    package func text(of table: ListTable) -> String {
        guard !table.rows.isEmpty else { return "" }
        let headings = table.columns.map(\.name)
        let cells = table.rows.map { row in row.map { visible($0.shown) } }
        let widths = fitted(widths: measured([headings] + cells), table.columns)
        var text = isStyled ? "\u{1b}[1m" : ""
        text += line(headings, widths, table.columns)
        if isStyled { text += "\u{1b}[0m" }
        text += "\n"
        for row in cells {
            text += line(row, widths, table.columns)
            text += "\n"
        }
        return text
    }

    /// Text made safe for the terminal, in characters that it has.
    package func visible(_ text: String) -> String {
        let safe = VisibleText.inColumns(text)
        return isASCII ? ASCIIText.fold(safe) : safe
    }

    private func measured(_ lines: [[String]]) -> [Int] {
        var widths = Array(repeating: 0, count: lines.first?.count ?? 0)
        for line in lines {
            for (column, cell) in line.enumerated() {
                widths[column] = max(widths[column], DisplayWidth.of(cell))
            }
        }
        return widths
    }

    /// Takes columns away from the widest texts until the line fits, or until nothing more can be cut.
    private func fitted(widths: [Int], _ columns: [ListColumn]) -> [Int] {
        guard let width else { return widths }
        var widths = widths
        var excess = widths.reduce(0, +) + TableLayout.gap.count * (widths.count - 1) - width
        while excess > 0 {
            let candidates = widths.indices.filter {
                columns[$0].kind == .text && widths[$0] > TableLayout.narrowest
            }
            guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
            widths[widest] -= 1
            excess -= 1
        }
        return widths
    }

    private func line(_ cells: [String], _ widths: [Int], _ columns: [ListColumn]) -> String {
        var line = ""
        for (column, cell) in cells.enumerated() {
            let shown = cut(cell, to: widths[column])
            let padding = String(repeating: " ", count: max(0, widths[column] - DisplayWidth.of(shown)))
            if column > 0 { line += TableLayout.gap }
            line += columns[column].kind == .number ? padding + shown : shown + padding
        }
        while line.hasSuffix(" ") { line.removeLast() }
        return line
    }

    private func cut(_ text: String, to width: Int) -> String {
        guard DisplayWidth.of(text) > width else { return text }
        let mark = isASCII ? "..." : "…"
        var shown = ""
        var room = width - DisplayWidth.of(mark)
        for character in text {
            room -= DisplayWidth.of(character)
            if room < 0 { break }
            shown.append(character)
        }
        return shown + mark
    }
}
