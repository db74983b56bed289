import CNcurses
import TextGrid

/// What terminfo says of the terminal that is open.
struct Capabilities {
    let name: String

    /// The terminal takes a paste in marks, so that it is never mistaken for keys.
    let hasBracketedPaste: Bool

    /// The terminal tells of the mouse when it is asked to.
    let hasMouse: Bool

    /// The terminal tells its background when it is asked, or hides the question.
    let tellsBackground: Bool

    /// The terminal understands OSC 52, or hides it.
    let hasClipboard: Bool
    let colours: ColourDepth

    /// Reads what ncurses has loaded; a screen must be open.
    init(name: String) {
        self.name = name
        let isModern = Self.modernNames.contains { name.hasPrefix($0) }
        hasBracketedPaste = isModern || !Self.bytes("BE").isEmpty
        tellsBackground = isModern && !Self.silentNames.contains { name.hasPrefix($0) }
        hasMouse = isModern || !Self.bytes("kmous").isEmpty
        hasClipboard = isModern || !Self.bytes("Ms").isEmpty
        colours = ColourDepth(
            count: has_colors() ? Int(curses_colours()) : 0,
            isDirect: tigetflag("RGB") > 0 || tigetnum("RGB") > 0 || curses_string("RGB") != nil)
    }

    /// Beginnings of the names of terminals that know what their terminfo entry may leave out.
    private static let modernNames = [
        "xterm", "screen", "tmux", "rxvt", "alacritty", "foot", "kitty", "konsole", "gnome", "vte", "st-",
        "iterm", "wezterm", "contour", "putty", "mintty", "ghostty",
    ]

    /// Beginnings of the names of those that would show the question, or never answer it.
    private static let silentNames = ["screen", "putty", "rxvt"]

    /// A string of terminfo as the terminal wants it, without the marks for padding.
    static func bytes(_ capability: String) -> [UInt8] {
        guard let found = curses_string(capability) else { return [] }
        var bytes: [UInt8] = []
        var isPadding = false
        var previous: UInt8 = 0
        for byte in String(cString: found).utf8 {
            if previous == UInt8(ascii: "$"), byte == UInt8(ascii: "<") {
                isPadding = true
                bytes.removeLast()
            } else if isPadding {
                isPadding = byte != UInt8(ascii: ">")
            } else {
                bytes.append(byte)
            }
            previous = byte
        }
        return bytes
    }
}
