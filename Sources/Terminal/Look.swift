import CNcurses
import TextGrid

/// How a cell is drawn: ncurses' attributes and colour pair, and the pair's colours.
struct Look: Equatable {
    var attributes: attr_t
    var pair: Int32
    var foreground: Int32
    var background: Int32

    /// The terminal's own look.
    static let plain = Look(
        attributes: 0, pair: 0, foreground: ColourMatch.standard, background: ColourMatch.standard)

    /// What shows of a blank: an attribute for which its ground is not all.
    private static let visibleOnBlanks = curses_underline() | curses_reverse()

    /// Whether nothing but the background shows where there is no text.
    var isPlainGround: Bool { attributes & Look.visibleOnBlanks == 0 }

    /// Whether a blank in one look shows the same as in the other.
    func hasGround(of other: Look) -> Bool {
        self == other || (isPlainGround && other.isPlainGround && background == other.background)
    }
}

/// A style in the numbers of a terminal, before a colour pair stands for its colours.
struct TerminalStyle: Equatable {
    var foreground: Int32
    var background: Int32
    var style: RoleStyle

    /// What is left of a style at a depth.
    ///
    /// With few colours or none no ground is set, since its tone is the user's and the text may drown in
    /// it; the selected row is reversed instead, in the terminal's own colours.
    init(role: Role, ground: Role?, theme: Theme, depth: ColourDepth) {
        style = theme.style(role, on: ground)
        switch depth {
        case .direct:
            foreground = style.foreground.map(ColourMatch.direct) ?? ColourMatch.standard
            background = style.background.map(ColourMatch.direct) ?? ColourMatch.standard
        case .palette256:
            foreground = style.foreground.map(ColourMatch.palette256) ?? ColourMatch.standard
            background = style.background.map(ColourMatch.palette256) ?? ColourMatch.standard
        case .none, .eight, .sixteen:
            foreground = ColourMatch.standard
            background = ColourMatch.standard
            let isSelected = role == .selection || ground == .selection
            if isSelected, theme[.selection].background != nil { style.isReversed = true }
            guard depth != .none, !style.isReversed, let colour = style.foreground else { return }
            let isDark = Self.isDark(theme)
            foreground = ColourMatch.named(colour, onDark: isDark)
            if foreground == ColourMatch.standard {
                // A hue that cannot be had still stands out.
                style.isBold = style.isBold || Self.hasHue(colour)
            } else if isDark {
                if depth == .sixteen { foreground += 8 } else { style.isBold = true }
            }
        }
    }

    private static func isDark(_ theme: Theme) -> Bool {
        if let background = theme[.text].background { return !ColourMatch.isLight(background) }
        return theme[.text].foreground.map(ColourMatch.isLight) ?? true
    }

    private static func hasHue(_ colour: Colour) -> Bool {
        let channels = [colour.red, colour.green, colour.blue]
        return (channels.max() ?? 0) - (channels.min() ?? 0) >= 64
    }
}
