import CNcurses
import TextGrid

/// Turns what the terminal sends into events.
///
/// It reads through a pad, for which ncurses does not refresh the screen, and by bytes: `wget_wch` loses a
/// character whose bytes do not come at once, and keys after a byte that is none of the codeset.
struct KeyReader {
    private let input: Int32
    private let output: Int32
    private let table: KeyTable
    let pad: UnsafeMutablePointer<WINDOW>?
    var decoder = KeyDecoder()

    /// Codes to be read before anything else, the first last.
    var putBack: [Int32] = []
    var clicks = ClickCounter()

    /// How long a sequence that has begun may take to go on, in milliseconds.
    static let sequenceDelay: Int32 = 25

    /// A screen must be open.
    init(input: Int32, output: Int32) {
        self.input = input
        self.output = output
        pad = newpad(1, 1)
        keypad(pad, true)
        nodelay(pad, true)
        table = KeyTable()
    }

    func close() { delwin(pad) }

    /// The next event that has come in whole; nil when there is none yet.
    mutating func next() -> Event? {
        while true {
            let code = putBack.popLast() ?? wgetch(pad)
            if code == ERR { return nil }
            if let event = event(code) { return event }
        }
    }

    private mutating func event(_ code: Int32) -> Event? {
        guard code < 0x100 else { return special(code) }
        if code == 0x1b {
            decoder.reset()
            return afterEscape()
        }
        return decoder.take(UInt8(code)).map { Event.key(Self.key($0)) }
    }

    private mutating func special(_ code: Int32) -> Event? {
        decoder.reset()
        switch code {
        case KeyTable.pasteBegins:
            return .paste(PasteReader.read(from: input, decoder: decoder))
        case KEY_RESIZE: return resize()
        default: return table.key(code).map(Event.key)
        }
    }

    private mutating func resize() -> Event {
        if ScreenSize.follow(output) {
            let code = wgetch(pad)
            if code != KEY_RESIZE, code != ERR { putBack.append(code) }
        }
        // Even at the same size the terminal may have lost what was on it.
        curses_repaint()
        return .resize(ScreenSize.drawn)
    }

    /// The key that a character comes from.
    private static func key(_ scalar: Unicode.Scalar) -> Key {
        switch scalar.value {
        case 0x08, 0x7f: .backspace
        case 0x09: .tab
        case 0x0d: .enter
        case 0x1b: .escape
        case 0: .control("@")
        case 1...0x1a: .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x60)))
        case 0x1c...0x1f: .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x40)))
        default: .character(Character(scalar))
        }
    }
}
