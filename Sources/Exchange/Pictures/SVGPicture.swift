package import TextGrid

/// A frame as a picture for papers: text on a grid of equal cells, with a title and the frame's words for those who do
/// not see it.
package struct SVGPicture {
    private let grid: Grid
    private let theme: Theme
    private let title: String
    private let ground: Colour
    private let ink: Colour

    // In pixels.
    private static let fontSize = 14
    private static let rowHeight = 17
    private static let margin = 8
    /// Of a column, in hundredths.
    private static let columnWidth = 840

    package init(_ grid: Grid, in theme: Theme, titled title: String) {
        self.grid = grid
        self.theme = theme
        self.title = title
        ground = theme[.text].background ?? Colour(red: 0x12, green: 0x12, blue: 0x12)
        ink =
            theme[.text].foreground
            ?? (ground.isLight
                ? Colour(red: 0, green: 0, blue: 0) : Colour(red: 0xd0, green: 0xd0, blue: 0xd0))
    }

    package var text: String {
        let rows = (0..<grid.size.height).map { grid.runs(row: $0, in: theme) }
        let styles = rows.flatMap { $0 }.map(\.style).reduce(into: [PictureStyle]()) { styles, style in
            if !styles.contains(style) { styles.append(style) }
        }
        let names = Dictionary(
            uniqueKeysWithValues: styles.enumerated().map { ($0.element, "s\($0.offset)") })
        let width = Self.pixels(grid.size.width) + 2 * Self.margin
        let height = grid.size.height * Self.rowHeight + 2 * Self.margin
        let head = [
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\" width=\"\(width)\" "
                + "height=\"\(height)\" role=\"img\" aria-labelledby=\"title words\">",
            "<title id=\"title\">\(HTMLText.escaped(title))</title>", "<desc id=\"words\">\(words)</desc>",
            "<style>",
            "text { font-family: \"DejaVu Sans Mono\", Menlo, Consolas, \"Liberation Mono\", monospace; "
                + "font-size: \(Self.fontSize)px; white-space: pre; }",
        ]
        return
            (head + styles.map { rule($0, named: names[$0] ?? "") }
            + ["</style>", "<rect width=\"\(width)\" height=\"\(height)\" fill=\"\(ground.hex)\"/>"]
            + rows.enumerated().flatMap { y, runs in
                runs.flatMap { self.lines(of: $0, y: y, named: names[$0.style] ?? "") }
            }
            + ["</svg>"]).joined(separator: "\n") + "\n"
    }

    /// What stands in the frame, without the lines of its boxes.
    private var words: String {
        (0..<grid.size.height).map { y in
            let row = grid.text(row: y).filter { !"─│┌┐└┘├┤┬┴┼━┃".contains($0) }
            return HTMLText.escaped(row.split(separator: " ").joined(separator: " "))
        }.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private func rule(_ style: PictureStyle, named name: String) -> String {
        let (text, back) = colours(of: style)
        var look = "fill: \(text.hex);"
        if style.isBold { look += " font-weight: bold;" }
        if style.isItalic { look += " font-style: italic;" }
        if style.isDim { look += " fill-opacity: 0.75;" }
        if style.isUnderlined { look += " text-decoration: underline;" }
        return "text.\(name) { \(look) } rect.\(name) { fill: \(back.hex); }"
    }

    private func colours(of style: PictureStyle) -> (text: Colour, ground: Colour) {
        let (open, openGround) = style.isReversed ? (ground, ink) : (ink, ground)
        return (style.foreground ?? open, style.background ?? openGround)
    }

    private func lines(of run: PictureRun, y: Int, named name: String) -> [String] {
        let top = Self.margin + y * Self.rowHeight
        var lines: [String] = []
        if colours(of: run.style).ground != ground {
            lines.append(
                "<rect class=\"\(name)\" x=\"\(Self.x(run.x))\" y=\"\(top)\" width=\"\(Self.length(run.width))\" "
                    + "height=\"\(Self.rowHeight)\"/>")
        }
        let before = run.text.prefix { $0 == " " }.count
        let text = run.text.dropFirst(before).reversed().drop { $0 == " " }.reversed()
        guard !text.isEmpty else { return lines }
        let words = String(text)
        // However wide the reader's letters are, they stand in their cells.
        lines.append(
            "<text class=\"\(name)\" x=\"\(Self.x(run.x + before))\" y=\"\(top + Self.fontSize - 1)\" "
                + "textLength=\"\(Self.length(DisplayWidth.of(words)))\" lengthAdjust=\"spacingAndGlyphs\">"
                + "\(HTMLText.escaped(words))</text>")
        return lines
    }

    private static func pixels(_ columns: Int) -> Int { (columns * columnWidth + 99) / 100 }

    private static func x(_ column: Int) -> String { decimal(margin * 100 + column * columnWidth) }
    private static func length(_ columns: Int) -> String { decimal(columns * columnWidth) }

    /// Hundredths of a pixel as pixels.
    private static func decimal(_ hundredths: Int) -> String {
        let tenths = hundredths / 10
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    }
}
