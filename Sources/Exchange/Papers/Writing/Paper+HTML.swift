extension Paper {
    /// A page that stands alone: no script, nothing fetched, headings in order, every table with a caption and scoped
    /// headers, every chart with its text alternative.
    package var html: String { HTMLPage(self).text }
}

/// The writing of a page.
private struct HTMLPage {
    private var lines: [String] = []
    /// For the ids of headings and charts.
    private var count = 0

    var text: String { lines.joined(separator: "\n") + "\n" }

    init(_ paper: Paper) {
        let title = HTMLText.escaped(paper.title)
        lines = [
            "<!DOCTYPE html>", "<html lang=\"en-GB\">", "<head>", "<meta charset=\"utf-8\">",
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
            "<meta name=\"color-scheme\" content=\"light dark\">",
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
            "<title>\(title)</title>", "<style>", HTMLStyle.sheet, "</style>", "</head>", "<body>",
            "<header>",
            "<h1>\(title)</h1>",
        ]
        if !paper.facts.isEmpty {
            lines +=
                ["<ul class=\"facts\">"] + paper.facts.map { "<li>\(HTMLText.escaped($0))</li>" } + ["</ul>"]
        }
        lines.append("</header>")
        if paper.sections.count > HTMLPage.fewest { writeContents(of: paper) }
        lines.append("<main>")
        for (place, section) in paper.sections.enumerated() {
            write(section, level: 2, id: "section-\(place + 1)")
        }
        if paper.sections.isEmpty { lines.append("<p>\(HTMLText.escaped(paper.emptyText))</p>") }
        lines += [
            "</main>", "<footer>", "<p>Made with Scrutineer from the plans' own files.</p>", "</footer>",
        ]
        lines += ["</body>", "</html>"]
    }

    /// Fewer sections need no table of contents.
    private static let fewest = 3

    private mutating func writeContents(of paper: Paper) {
        lines += ["<nav aria-label=\"Contents\">", "<ul>"]
        for (place, section) in paper.sections.enumerated() {
            lines.append("<li><a href=\"#section-\(place + 1)\">\(HTMLText.escaped(section.title))</a></li>")
        }
        lines += ["</ul>", "</nav>"]
    }

    private mutating func write(_ section: Paper.Section, level: Int, id: String?) {
        let id = id.map { " id=\"\($0)\"" } ?? ""
        let level = min(level, 6)
        lines.append("<h\(level)\(id)>\(HTMLText.escaped(section.title))</h\(level)>")
        for block in section.blocks { write(block) }
        for section in section.sections { write(section, level: level + 1, id: nil) }
    }

    private mutating func write(_ block: Paper.Block) {
        switch block {
        case .paragraph(let text): lines.append("<p>\(HTMLText.escaped(text))</p>")
        case .list(let points):
            lines.append("<ul>")
            for point in points {
                let below = point.below.map { "<li>\(HTMLText.escaped($0))</li>" }.joined()
                lines.append(
                    "<li>\(HTMLText.escaped(point.text))\(below.isEmpty ? "" : "<ul>\(below)</ul>")</li>")
            }
            lines.append("</ul>")
        case .table(let table): write(table)
        case .chart(let chart):
            count += 1
            lines += ChartDrawing(chart, number: count).lines
        }
    }

    private mutating func write(_ table: PaperTable) {
        lines += ["<table>", "<caption>\(HTMLText.escaped(table.caption))</caption>", "<thead>", "<tr>"]
        for column in table.columns {
            lines.append("<th scope=\"col\"\(column.kind.attribute)>\(HTMLText.escaped(column.title))</th>")
        }
        lines += ["</tr>", "</thead>", "<tbody>"]
        let isNested = table.rows.contains { ($0.first?.depth ?? 0) > 0 }
        for row in table.rows {
            let isHead = isNested && row.first?.depth == 0
            lines.append(isHead ? "<tr class=\"head\">" : "<tr>")
            for (place, cell) in row.enumerated() {
                lines.append(self.cell(cell, isHeader: place == 0, column: table.columns[place]))
            }
            lines.append("</tr>")
        }
        lines += ["</tbody>", "</table>"]
    }

    private func cell(_ cell: PaperTable.Cell, isHeader: Bool, column: PaperTable.Column) -> String {
        let text = HTMLText.escaped(cell.text)
        let toned =
            cell.tone == .plain || text.isEmpty
            ? text : "<span class=\"\(cell.tone.rawValue)\">\(text)</span>"
        let depth = cell.depth > 0 ? " class=\"below\"" : column.kind.attribute
        return isHeader
            ? "<th scope=\"row\"\(depth)>\(toned)</th>" : "<td\(column.kind.attribute)>\(toned)</td>"
    }
}

extension PaperTable.Column.Kind {
    fileprivate var attribute: String {
        switch self {
        case .text: ""
        case .word: " class=\"word\""
        case .number: " class=\"number\""
        }
    }
}
