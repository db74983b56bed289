import PlanModel

/// A chart as a picture inside a page: bars with their numbers, and in words for those who do not see it.
struct ChartDrawing {
    private let chart: PaperChart
    private let number: Int

    init(_ chart: PaperChart, number: Int) {
        self.chart = chart
        self.number = number
    }

    // In the picture's own units.
    private static let width = 720
    private static let barRoom = 560
    private static let rowHeight = 46
    private static let legendHeight = 30

    var lines: [String] {
        let height = Self.legendHeight + Self.rowHeight * chart.bars.count
        let (title, description) = ("chart-\(number)-title", "chart-\(number)-words")
        return [
            "<figure>", "<figcaption>\(HTMLText.escaped(chart.title))</figcaption>",
            "<svg role=\"img\" aria-labelledby=\"\(title) \(description)\" viewBox=\"0 0 \(Self.width) \(height)\" "
                + "xmlns=\"http://www.w3.org/2000/svg\">",
            "<title id=\"\(title)\">\(HTMLText.escaped(chart.title))</title>",
            "<desc id=\"\(description)\">\(HTMLText.escaped(chart.alternative))</desc>",
        ] + legend + chart.bars.indices.flatMap(bar) + ["</svg>", "</figure>"]
    }

    private var legend: [String] {
        var x = 0
        return chart.parts.flatMap { part -> [String] in
            defer { x += 24 + 8 * part.name.count + 16 }
            return [
                "<rect class=\"bar-\(part.tone.rawValue)\" x=\"\(x)\" y=\"2\" width=\"16\" height=\"16\"/>",
                text(part.name, x: x + 22, y: 15),
            ]
        }
    }

    private func bar(_ place: Int) -> [String] {
        let bar = chart.bars[place]
        let y = Self.legendHeight + Self.rowHeight * place
        var lines = [text(Self.cut(bar.label), x: 0, y: y + 14)]
        var x = 0
        for (part, value) in zip(chart.parts, bar.values) where value > 0 {
            let width = max(3, Self.barRoom * value / chart.longest)
            lines.append(
                "<rect class=\"bar-\(part.tone.rawValue)\" x=\"\(x)\" y=\"\(y + 20)\" width=\"\(width)\" height=\"18\"/>"
            )
            x += width
        }
        lines.append(text(shortWords(of: bar), x: x + 8, y: y + 34))
        return lines
    }

    /// `8 of 24`: the first part is what was wanted.
    private func shortWords(of bar: PaperChart.Bar) -> String {
        "\(Shown.number(bar.values.first ?? 0)) of \(Shown.number(bar.total)) \(chart.parts.first?.name ?? "")"
    }

    private func text(_ text: String, x: Int, y: Int) -> String {
        "<text x=\"\(x)\" y=\"\(y)\">\(HTMLText.escaped(text))</text>"
    }

    /// A label above a bar has this many letters at most; the words of the picture have all of it.
    private static func cut(_ label: String) -> String {
        label.count <= 90 ? label : label.prefix(89) + "…"
    }
}
