import TextGrid

extension Paper {
    /// Headings, paragraphs, lists and tables; whatever the plans hold, nothing but the paper's own marks is one.
    package var markdown: String {
        var lines = ["# " + MarkdownText.escaped(title)]
        if !facts.isEmpty { lines += [""] + facts.map { "- " + MarkdownText.escaped($0) } }
        for section in sections { lines += Paper.lines(of: section, level: 2) }
        if sections.isEmpty { lines += ["", MarkdownText.escaped(emptyText)] }
        return lines.map { $0 + "\n" }.joined()
    }

    private static func lines(of section: Section, level: Int) -> [String] {
        var lines = [
            "", String(repeating: "#", count: min(level, 6)) + " " + MarkdownText.escaped(section.title),
        ]
        for block in section.blocks {
            lines += [""] + Paper.lines(of: block, isCaptioned: section.hasSeveralTables)
        }
        for section in section.sections { lines += Paper.lines(of: section, level: level + 1) }
        return lines
    }

    private static func lines(of block: Block, isCaptioned: Bool) -> [String] {
        switch block {
        case .paragraph(let text): return [MarkdownText.escaped(text)]
        case .list(let points):
            return points.flatMap { point in
                ["- " + MarkdownText.escaped(point.text)]
                    + point.below.map { "  - " + MarkdownText.escaped($0) }
            }
        case .chart(let chart): return [MarkdownText.escaped("\(chart.title). \(chart.alternative)")]
        case .table(let table):
            let lines = MarkdownTable(table).lines
            return isCaptioned ? lines + ["", "Table: " + MarkdownText.escaped(table.caption)] : lines
        }
    }
}

/// A table with pipes. The lengths of the rule's dashes tell pandoc how wide the columns are to be beside each other.
private struct MarkdownTable {
    private let table: PaperTable
    private let cells: [[String]]

    init(_ table: PaperTable) {
        self.table = table
        cells = table.rows.map { row in
            row.map { cell in
                String(repeating: "– ", count: min(cell.depth, 8)) + MarkdownText.escaped(cell.text)
            }
        }
    }

    var lines: [String] {
        [row(table.columns.map { MarkdownText.escaped($0.title) }), row(rule)] + cells.map(row)
    }

    private var rule: [String] {
        table.columns.indices.map { column in
            let longest = cells.map { DisplayWidth.of($0[column]) }.max() ?? 0
            let title = DisplayWidth.of(table.columns[column].title)
            let dashes = String(repeating: "-", count: max(3, title, min(longest, MarkdownTable.widest)))
            return table.columns[column].kind == .number ? dashes.dropLast() + ":" : dashes
        }
    }

    /// Texts are given no more room than this, or short columns beside them would be squeezed.
    private static let widest = 48

    private func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
}
