extension Paper {
    /// Headings, lists and tables; whatever the plans hold, nothing but the paper's own marks is one.
    var markdown: String {
        var lines = ["# " + MarkdownText.escaped(title), ""]
        lines += facts.map { "- " + MarkdownText.escaped($0) }
        for section in sections {
            lines += ["", "## " + MarkdownText.escaped(section.title), ""]
            switch section.body {
            case .list(let points): lines += points.flatMap(Paper.lines)
            case .table(let head, let rows):
                lines += [Paper.row(head), Paper.row(head.map { _ in "---" }, isEscaped: true)]
                lines += rows.map { Paper.row($0) }
            }
        }
        if sections.isEmpty { lines += ["", MarkdownText.escaped(emptyText)] }
        return lines.map { $0 + "\n" }.joined()
    }

    private static func lines(of point: Point) -> [String] {
        ["- " + MarkdownText.escaped(point.text)] + point.below.map { "  - " + MarkdownText.escaped($0) }
    }

    private static func row(_ cells: [String], isEscaped: Bool = false) -> String {
        "| " + cells.map { isEscaped ? $0 : MarkdownText.escaped($0) }.joined(separator: " | ") + " |"
    }
}
