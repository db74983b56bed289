import CNcurses
import TextGrid

/// The looks of a theme's roles, with the colour pairs made for them as they are first drawn.
struct Palette {
    private let theme: Theme
    private let depth: ColourDepth
    private let pairLimit: Int32
    /// For each style of a cell the place of its look + 1, 0 where it has not been drawn yet.
    private var places = [UInt8](repeating: 0, count: 4096)
    private var looks: [Look] = []
    private var pairs: [Int: Int32] = [:]

    init(theme: Theme, depth: ColourDepth, pairLimit: Int32) {
        self.theme = theme
        self.depth = depth
        self.pairLimit = pairLimit
    }

    /// The look of a cell, by its role and ground.
    mutating func look(of cell: Cell) -> Look {
        let place = Int(places[cell.styleNumber])
        return place > 0 ? looks[place - 1] : make(cell)
    }

    private mutating func make(_ cell: Cell) -> Look {
        let style = TerminalStyle(role: cell.role, ground: cell.ground, theme: theme, depth: depth)
        let look = Look(
            attributes: attributes(style.style),
            pair: pair(foreground: style.foreground, background: style.background),
            foreground: style.foreground, background: style.background)
        let place = looks.firstIndex(of: look) ?? looks.count
        if place == looks.count { looks.append(look) }
        // A frame of more looks than a byte counts would only work them out again.
        if place < 255 { places[cell.styleNumber] = UInt8(place + 1) }
        return look
    }

    private func attributes(_ style: RoleStyle) -> attr_t {
        var attributes: attr_t = 0
        if style.isBold { attributes |= curses_bold() }
        if style.isDim { attributes |= curses_dim() }
        if style.isUnderlined { attributes |= curses_underline() }
        if style.isReversed { attributes |= curses_reverse() }
        if style.isItalic { attributes |= curses_italic() }
        return attributes
    }

    /// The pair of two colours; 0, the terminal's own, when it has no more pairs.
    private mutating func pair(foreground: Int32, background: Int32) -> Int32 {
        if foreground < 0, background < 0 { return 0 }
        let key = Int(foreground) << 32 | Int(UInt32(bitPattern: background))
        if let pair = pairs[key] { return pair }
        let pair = Int32(pairs.count + 1)
        guard pair < pairLimit, init_extended_pair(pair, foreground, background) == OK else { return 0 }
        pairs[key] = pair
        return pair
    }
}
