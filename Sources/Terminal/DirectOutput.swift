import CNcurses
import Glibc
import TextGrid

/// What a terminal is told in its own bytes, where it moves, erases and colours in the standard (ECMA-48) way.
///
/// ncurses asks terminfo for every movement and colour anew, each time through a small interpreter, and sets text
/// and ground together even where only the text changes. Where the entry is known to be the standard one, the
/// bytes can be written at once, and are fewer.
struct DirectOutput {
    /// Ends every attribute and colour.
    let reset: [UInt8]
    /// Erases in the ground that is set, not in the terminal's own.
    let erasesInGround: Bool
    /// The attributes and the bytes that begin them.
    let beginnings: [(attribute: attr_t, bytes: [UInt8])]
    /// The bytes that each end one attribute, or bold and dim together; empty where only `reset` ends any.
    let endings: [(attributes: attr_t, bytes: [UInt8])]
    /// Whether each colour can be given back by itself.
    let restoresColours: Bool
    /// Whether a band of rows can be moved.
    let scrolls: Bool

    /// Reads what terminfo says; nil where it says anything else, or the theme's colours cannot be had.
    init?(_ capabilities: Capabilities) {
        guard capabilities.colours.isExact, tigetflag("xenl") > 0, tigetnum("xmc") <= 0, tigetnum("ncv") <= 0,
            Self.standard.allSatisfy({ Self.text($0.name) == $0.text }),
            ["setaf", "setab"].allSatisfy({ curses_string($0) != nil && !Self.does($0, contain: "$<") }),
            Self.does("sgr0", contain: "\u{1b}[m") || Self.does("sgr0", contain: "\u{1b}[0m")
        else { return nil }
        reset = Array("\u{1b}[m".utf8)
        erasesInGround = tigetflag("bce") > 0
        beginnings = Self.attributes.map { ($0.attribute, Capabilities.bytes($0.name)) }
        endings = Self.text("rmul") == "\u{1b}[24m" ? Self.standardEndings : []
        restoresColours = Self.text("op") == "\u{1b}[39;49m"
        scrolls =
            Self.text("csr") == "\u{1b}[%i%p1%d;%p2%dr" && Self.text("indn") == "\u{1b}[%p1%dS"
            && Self.text("rin") == "\u{1b}[%p1%dT"
    }

    private static let standard = [
        (name: "cup", text: "\u{1b}[%i%p1%d;%p2%dH"), (name: "hpa", text: "\u{1b}[%i%p1%dG"),
        (name: "cuf", text: "\u{1b}[%p1%dC"), (name: "ech", text: "\u{1b}[%p1%dX"),
        (name: "el", text: "\u{1b}[K"),
    ]

    /// The attributes by terminfo's names.
    private static let attributes: [(attribute: attr_t, name: String)] = [
        (curses_bold(), "bold"), (curses_dim(), "dim"), (curses_underline(), "smul"),
        (curses_reverse(), "rev"), (curses_italic(), "sitm"),
    ]

    private static let standardEndings: [(attributes: attr_t, bytes: [UInt8])] = [
        (curses_bold() | curses_dim(), bytes: Array("\u{1b}[22m".utf8)),
        (curses_underline(), Array("\u{1b}[24m".utf8)), (curses_reverse(), Array("\u{1b}[27m".utf8)),
        (curses_italic(), Array("\u{1b}[23m".utf8)),
    ]

    private static func does(_ name: String, contain text: String) -> Bool {
        // Swift's own search makes a dictionary of characters.
        curses_string(name).map { strstr($0, text) != nil } ?? false
    }

    private static func text(_ name: String) -> String? {
        curses_string(name).map { String(cString: $0) }
    }

    /// The bytes that set a colour of the text or of the ground, from its number.
    static func bytes(_ name: String, colour: Int32) -> [UInt8] {
        curses_colour(name, colour).map { Array(String(cString: $0).utf8) } ?? []
    }
}
