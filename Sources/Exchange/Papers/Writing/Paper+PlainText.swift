import TextGrid

extension Paper {
    /// For a mail or a printer that knows letters only: no line is longer than 80 columns.
    package var plainText: String {
        var lines = PlainPaper.heading(title, level: 1)
        for fact in facts { lines += PlainPaper.item(fact, indent: 0) }
        for section in sections { lines += PlainPaper.lines(of: section, level: 2) }
        if sections.isEmpty { lines += [""] + PlainPaper.wrapped(emptyText, indent: 0) }
        return lines.map { $0 + "\n" }.joined()
    }
}

/// The writing of a paper in letters only.
enum PlainPaper {
    /// Columns of a line.
    static let width = 80

    static func lines(of section: Paper.Section, level: Int) -> [String] {
        var lines = ["", ""].suffix(level == 2 ? 2 : 1) + heading(section.title, level: level)
        for block in section.blocks {
            lines +=
                [""].dropFirst(lines.last == "" ? 1 : 0)
                + self.lines(of: block, isCaptioned: section.hasSeveralTables)
        }
        for section in section.sections { lines += self.lines(of: section, level: level + 1) }
        return Array(lines)
    }

    private static func lines(of block: Paper.Block, isCaptioned: Bool) -> [String] {
        switch block {
        case .paragraph(let text): return wrapped(text, indent: 0)
        case .list(let points):
            return points.flatMap { point in
                item(point.text, indent: 0) + point.below.flatMap { item($0, indent: 2) }
            }
        case .table(let table):
            let caption = isCaptioned ? wrapped(table.caption, indent: 0) + [""] : []
            return caption + PlainTable(table).lines
        case .chart(let chart): return lines(of: chart)
        }
    }

    static func heading(_ title: String, level: Int) -> [String] {
        let lines = wrapped(title, indent: 0)
        let longest = lines.map(DisplayWidth.of).max() ?? 0
        let mark = ["=", "-"].dropFirst(level - 1).first
        return mark.map { lines + [String(repeating: $0, count: longest)] } ?? lines
    }

    static func item(_ text: String, indent: Int) -> [String] {
        wrapped(text, indent: indent + 2).enumerated().map { place, line in
            place == 0 ? String(repeating: " ", count: indent) + "- " + line.dropFirst(indent + 2) : line
        }
    }

    static func wrapped(_ text: String, indent: Int) -> [String] {
        TextWrap.lines(VisibleText.inColumns(text), width: width - indent).map {
            $0.isEmpty ? "" : String(repeating: " ", count: indent) + $0
        }
    }

    /// A bar of letters for each bar, with what it says behind it.
    private static func lines(of chart: PaperChart) -> [String] {
        let legend = chart.parts.map { "\($0.letter) \($0.name)" }.joined(separator: ", ")
        var lines = wrapped("\(chart.title) (\(legend))", indent: 0)
        for bar in chart.bars {
            let letters = zip(chart.parts, bar.values).map { part, value in
                String(
                    repeating: part.letter,
                    count: chart.longest <= barRoom ? value : value * barRoom / chart.longest)
            }.joined()
            lines += [""] + wrapped("\(bar.label): \(chart.words(of: bar))", indent: 0)
            if !letters.isEmpty { lines.append("  " + letters) }
        }
        return lines
    }

    private static let barRoom = 60
}
