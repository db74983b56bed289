import TextGrid

/// How a cell looks once the theme and reversing are worked out; nil leaves a colour to whoever shows it.
struct PictureStyle: Hashable {
    var foreground: Colour?
    var background: Colour?
    var isBold: Bool
    var isDim: Bool
    var isUnderlined: Bool
    var isItalic: Bool
    /// Whether the colours that are left open change places.
    var isReversed: Bool

    init(_ style: RoleStyle) {
        foreground = style.isReversed ? style.background : style.foreground
        background = style.isReversed ? style.foreground : style.background
        isBold = style.isBold
        isDim = style.isDim
        isUnderlined = style.isUnderlined
        isItalic = style.isItalic
        isReversed = style.isReversed && (style.foreground == nil || style.background == nil)
    }
}

/// Cells of one row that look alike.
struct PictureRun {
    var x: Int
    /// In columns of the screen.
    var width = 0
    var text = ""
    var style: PictureStyle
}

extension Grid {
    /// The runs of a row, from left to right.
    func runs(row y: Int, in theme: Theme) -> [PictureRun] {
        var runs: [PictureRun] = []
        for (x, cell) in row(y).enumerated() {
            let style = PictureStyle(theme.style(cell.role, on: cell.ground))
            if runs.last?.style != style { runs.append(PictureRun(x: x, style: style)) }
            runs[runs.count - 1].width += 1
            runs[runs.count - 1].text += cell.text
        }
        return runs
    }
}
