/// How the costs grow with the data, as an SVG: both axes in powers of ten, so that what grows with the data is a
/// straight line, and what does not is level.
struct GrowthPlot {
    /// One cost: at so many actions so many milliseconds.
    struct Line: Equatable {
        let name: String
        let points: [Point]
    }

    struct Point: Equatable {
        let actions: Double
        let milliseconds: Double
    }

    let lines: [Line]

    /// The costs that were measured with data of more than one size.
    init(_ findings: Findings) {
        self.init(
            lines: Self.costs.compactMap { cost in
                guard let figure = findings[cost] else { return nil }
                let points = Workload.allCases.compactMap { workload in
                    figure.samples[workload].map {
                        Point(actions: Double(workload.actions), milliseconds: $0.median)
                    }
                }
                return points.count > 1 ? Line(name: cost.what, points: points) : nil
            })
    }

    init(lines: [Line]) { self.lines = lines }

    private static let costs: [Cost] = [
        .open, .save, .find, .sort, .asOf, .overdue, .lead, .undoKey, .journal, .row, .frame120,
    ]

    private static let (width, height) = (860.0, 470.0)
    private static let area = PlotArea(left: 60, top: 20, right: 560, bottom: 420)

    var svg: String {
        let highest = lines.flatMap(\.points).map(\.milliseconds).max() ?? 1
        let lowest = lines.flatMap(\.points).map(\.milliseconds).min() ?? 0.1
        let across = LogScale(10, 1_000_000, from: Self.area.left, to: Self.area.right)
        let up = LogScale(covering: lowest, highest, from: Self.area.bottom, to: Self.area.top)
        var text = opening
        text += axes(across, up)
        for (place, line) in lines.enumerated() { text += drawn(line, Pen(place), across, up) }
        for (place, line) in lines.enumerated() { text += legend(line, Pen(place), place) }
        return text + "</svg>\n"
    }

    /// What the picture says to whoever does not see it.
    private var spoken: String {
        lines.map { line in
            let values = line.points.map {
                "\(FigureText.number($0.milliseconds)) ms at \(FigureText.number($0.actions)) actions"
            }
            return "\(line.name): \(values.joined(separator: ", "))"
        }.joined(separator: ". ")
    }

    private var opening: String {
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(Int(Self.width)) \(Int(Self.height))" role="img" \
        aria-labelledby="title desc" font-family="sans-serif" font-size="13">
        <title id="title">How the costs grow with the number of actions</title>
        <desc id="desc">\(spoken.escapedForXML).</desc>
        <style>
        \(Pen.style)
        </style>
        <rect class="ground" width="100%" height="100%"/>

        """
    }

    private func axes(_ across: LogScale, _ up: LogScale) -> String {
        let area = Self.area
        var text = ""
        for value in up.powers {
            let y = Numbers.fixed(up.place(of: value), 1)
            text += "<path class=\"grid\" d=\"M\(Int(area.left)) \(y)H\(Int(area.right))\"/>\n"
            text += "<text class=\"ink\" x=\"\(Int(area.left) - 8)\" y=\"\(y)\" dy=\"4\" text-anchor=\"end\">"
            text += "\(FigureText.number(value))</text>\n"
        }
        for workload in Workload.allCases {
            let x = Numbers.fixed(across.place(of: Double(workload.actions)), 1)
            text += "<path class=\"grid\" d=\"M\(x) \(Int(area.top))V\(Int(area.bottom))\"/>\n"
            text += "<text class=\"ink\" x=\"\(x)\" y=\"\(Int(area.bottom) + 20)\" text-anchor=\"middle\">"
            text += "\(workload.rawValue) \(FigureText.number(Double(workload.actions)))</text>\n"
        }
        text += "<text class=\"ink\" x=\"\(Int(area.left))\" y=\"14\" text-anchor=\"end\">ms</text>\n"
        text +=
            "<text class=\"ink\" x=\"\(Int((area.left + area.right) / 2))\" y=\"\(Int(area.bottom) + 42)\" "
        return text + "text-anchor=\"middle\">actions</text>\n"
    }

    private func drawn(_ line: Line, _ pen: Pen, _ across: LogScale, _ up: LogScale) -> String {
        let places = line.points.map {
            (
                x: Numbers.fixed(across.place(of: $0.actions), 1),
                y: Numbers.fixed(up.place(of: $0.milliseconds), 1)
            )
        }
        let path = places.map { "\($0.x) \($0.y)" }.joined(separator: "L")
        let dots = places.map { "<circle class=\"\(pen.dot)\" cx=\"\($0.x)\" cy=\"\($0.y)\" r=\"3.5\"/>\n" }
        return "<path class=\"\(pen.line)\" d=\"M\(path)\"/>\n" + dots.joined()
    }

    private func legend(_ line: Line, _ pen: Pen, _ place: Int) -> String {
        let y = Int(Self.area.top) + 16 + 24 * place
        let x = Int(Self.area.right) + 24
        return
            "<path class=\"\(pen.line)\" d=\"M\(x) \(y)h34\"/>\n<circle class=\"\(pen.dot)\" cx=\"\(x + 17)\" "
            + "cy=\"\(y)\" r=\"3.5\"/>\n<text class=\"ink\" x=\"\(x + 44)\" y=\"\(y + 4)\">"
            + "\(line.name.escapedForXML)</text>\n"
    }
}

/// Where the lines are drawn, in the picture's units.
private struct PlotArea {
    let (left, top, right, bottom): (Double, Double, Double, Double)

    init(left: Double, top: Double, right: Double, bottom: Double) {
        (self.left, self.top, self.right, self.bottom) = (left, top, right, bottom)
    }
}

extension String {
    /// The text where XML stands around it.
    var escapedForXML: String {
        reduce(into: "") { text, character in
            switch character {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            default: text.append(character)
            }
        }
    }
}
