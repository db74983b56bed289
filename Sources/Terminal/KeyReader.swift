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
    private let pad: UnsafeMutablePointer<WINDOW>?
    private var decoder = KeyDecoder()

    /// Codes to be read before anything else, the first last.
    private var putBack: [Int32] = []
    private var clicks = ClickCounter()

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
            return afterEscape().map(Event.key)
        }
        return decoder.take(UInt8(code)).map { Event.key(Self.key($0)) }
    }

    private mutating func special(_ code: Int32) -> Event? {
        decoder.reset()
        switch code {
        case KeyTable.pasteBegins:
            return .paste(PasteReader.read(from: input, decoder: decoder))
        case KEY_RESIZE: return resize()
        case KEY_MOUSE: return mouse()
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
        return .resize(Size(width: Int(curses_columns()), height: Int(curses_lines())))
    }

    private mutating func mouse() -> Event? {
        var x: Int32 = 0
        var y: Int32 = 0
        let point = { (x: Int32, y: Int32) in Point(x: Int(x), y: Int(y)) }
        switch curses_mouse(&x, &y) {
        case 1: return .mouse(clicks.press(at: point(x, y)))
        case 2: return .mouse(MouseEvent(.release, at: point(x, y)))
        case 3: return .mouse(MouseEvent(.scrollUp, at: point(x, y)))
        case 4: return .mouse(MouseEvent(.scrollDown, at: point(x, y)))
        default: return nil
        }
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

// What follows ESC: nothing, a key pressed with Alt, or a sequence that nobody knows.
extension KeyReader {
    /// The key that ESC begins; nil when it was a sequence without meaning here.
    private mutating func afterEscape() -> Key? {
        // ncurses has already waited for a known sequence.
        let code = putBack.popLast() ?? wgetch(pad)
        switch code {
        case ERR: return .escape
        case 0x0d, 0x0a, KEY_ENTER: return .altEnter
        case 0x08, 0x7f, KEY_BACKSPACE: return .altBackspace
        case 0x5b, 0x4f, 0x5d, 0x50, 0x58, 0x5e, 0x5f: return skipSequence(UInt8(code))
        case 0x20..<0x100: return altCharacter(UInt8(code))
        default:
            putBack.append(code)
            return .escape
        }
    }

    private mutating func altCharacter(_ first: UInt8) -> Key? {
        var scalar = decoder.take(first)
        while scalar == nil, first >= 0xc0 {
            let code = readSoon()
            guard (0x80..<0x100).contains(code) else {
                if code != ERR { putBack.append(code) }
                return nil
            }
            scalar = decoder.take(UInt8(code))
        }
        return scalar.map { .alt(Character($0)) }
    }

    /// Reads to the end of a sequence without meaning, lest its letters be taken for keys.
    ///
    /// `opening` says which kind: `[` a control sequence, `O` a single shift, else a string. If nothing
    /// follows it was a key pressed with Alt.
    private mutating func skipSequence(_ opening: UInt8) -> Key? {
        var length = 0
        while length < 4096 {
            let code = readSoon()
            if code == ERR {
                return length == 0 ? .alt(Character(Unicode.Scalar(opening))) : nil
            }
            length += 1
            switch (opening, code) {
            case (_, 0x100...):
                putBack.append(code)
                return nil
            case (0x5b, 0x40...0x7e), (0x4f, _), (_, 0x07): return nil
            case (0x5b, 0..<0x20), (0x5b, 0x7f...):
                putBack.append(code)
                return nil
            case (_, 0x1b):
                let next = readSoon()
                if next != 0x5c, next != ERR { putBack.append(next) }
                return nil
            default: continue
            }
        }
        return nil
    }

    /// A byte that may be under way.
    private mutating func readSoon() -> Int32 {
        if let code = putBack.popLast() { return code }
        wtimeout(pad, Self.sequenceDelay)
        defer { wtimeout(pad, 0) }
        return wgetch(pad)
    }
}
