import TextGrid

/// A table in letters only. Cells are wrapped in their columns; where they would stand in tall thin columns, each row is
/// told one cell after the other.
struct PlainTable {
    private let columns: [PaperTable.Column]
    private let cells: [[String]]
    /// How far each row stands below another.
    private let depths: [Int]

    init(_ table: PaperTable) {
        columns = table.columns.map { PaperTable.Column(VisibleText.inColumns($0.title), $0.kind) }
        cells = table.rows.map { row in row.map { VisibleText.inColumns($0.text) } }
        depths = table.rows.map { min($0.first?.depth ?? 0, 8) }
    }

    private static let gap = 2
    /// A text that has less than this is better told after the others.
    private static let narrowest = 14
    /// More lines than this in one row are hard to read beside each other.
    private static let tallest = 5

    var lines: [String] {
        guard depths.allSatisfy({ $0 == 0 }), let widths else { return told }
        let rows = cells.map { row($0, widths) }
        let height = rows.map(\.count).max() ?? 1
        guard height <= Self.tallest else { return told }
        let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ")
        return row(columns.map(\.title), widths) + [rule]
            + rows.enumerated().flatMap { place, row in height > 1 && place > 0 ? [""] + row : row }
    }

    /// How wide each column stands; nil where they have no room beside each other.
    private var widths: [Int]? {
        var widths = columns.indices.map { column in
            ([columns[column].title] + cells.map { $0[column] }).map(DisplayWidth.of).max() ?? 1
        }
        let least = columns.indices.map { column -> Int in
            let word = longestWord(in: column)
            return min(widths[column], columns[column].kind == .text ? max(word, Self.narrowest) : word)
        }
        let longest = widths
        var excess = widths.reduce(0, +) + Self.gap * (widths.count - 1) - PlainPaper.width
        while excess > 0 {
            // Whoever is narrowed should not need more lines than the others.
            let narrowed = widths.indices.filter { widths[$0] > least[$0] }.min { one, other in
                longest[one] * (widths[other] - 1) < longest[other] * (widths[one] - 1)
            }
            guard let narrowed else { return nil }
            widths[narrowed] -= 1
            excess -= 1
        }
        return widths
    }

    private func longestWord(in column: Int) -> Int {
        ([columns[column].title] + cells.map { $0[column] }).flatMap { $0.split(separator: " ") }
            .map { DisplayWidth.of($0) }.max() ?? 1
    }

    private func row(_ cells: [String], _ widths: [Int]) -> [String] {
        let wrapped = cells.indices.map { TextWrap.lines(cells[$0], width: widths[$0]) }
        let height = wrapped.map(\.count).max() ?? 1
        return (0..<height).map { line in
            var text = ""
            for column in cells.indices {
                let piece = wrapped[column].dropFirst(line).first ?? ""
                let padding = String(repeating: " ", count: max(0, widths[column] - DisplayWidth.of(piece)))
                if column > 0 { text += "  " }
                text += columns[column].kind == .number ? padding + piece : piece + padding
            }
            while text.hasSuffix(" ") { text.removeLast() }
            return text
        }
    }

    /// Each row by its name, then what stands in it; short cells in one line, long texts in lines of their own.
    private var told: [String] {
        cells.indices.flatMap { place -> [String] in
            let row = cells[place]
            let indent = 2 * depths[place]
            let said = columns.indices.dropFirst().filter { !row[$0].isEmpty }
            let isShort = { (column: Int) in DisplayWidth.of(row[column]) <= Self.longestBeside }
            let short = said.filter(isShort).map { "\(columns[$0].title): \(row[$0])" }.joined(
                separator: "; ")
            let long = said.filter { !isShort($0) }.map { "\(columns[$0].title): \(row[$0])" }
            let name =
                depths[place] == 0
                ? PlainPaper.wrapped(row.first ?? "", indent: 0)
                : PlainPaper.item(row.first ?? "", indent: indent - 2)
            return (place == 0 || depths[place] > 0 ? [] : [""]) + name
                + (short.isEmpty ? [] : PlainPaper.wrapped(short, indent: indent + 2))
                + long.flatMap { PlainPaper.wrapped($0, indent: indent + 2) }
        }
    }

    /// In columns: a text that is longer has lines of its own.
    private static let longestBeside = 40
}
