import CNcurses
import TextGrid

/// What ncurses' key codes mean.
struct KeyTable {
    /// The code that stands for the beginning of a paste.
    static let pasteBegins: Int32 = 0x7000

    /// The first code for sequences that terminfo may not know.
    private static let firstOwn: Int32 = 0x7001

    private var keys: [Int: Key] = [:]

    /// Teaches ncurses what terminals send beyond their terminfo entry; a screen must be open.
    init() {
        for (code, key) in Self.standard { keys[Int(code)] = key }
        for (name, key) in Self.extended {
            guard let sequence = curses_string(name) else { continue }
            let code = key_defined(sequence)
            if code > 0 { keys[Int(code)] = key }
        }
        var code = Self.firstOwn
        for (sequence, key) in Self.sequences {
            let known = key_defined("\u{1b}" + sequence)
            // An entry may have it under a name that is not among ours, as linux has Shift-Tab as kcbt2.
            if known > 0, self.key(known) == nil { keys[Int(known)] = key }
            guard known == 0 else { continue }
            _ = define_key("\u{1b}" + sequence, code)
            keys[Int(code)] = key
            code += 1
        }
        _ = define_key(PasteReader.beginning, Self.pasteBegins)
        // ncurses must not read the mouse's reports.
        _ = define_key(nil, KEY_MOUSE)
    }

    func key(_ code: Int32) -> Key? {
        if let key = keys[Int(code)] { return key }
        let function = curses_function_key(code)
        return function > 0 ? .function(Int(function)) : nil
    }

    private static let standard: [(Int32, Key)] = [
        (KEY_UP, .up), (KEY_DOWN, .down), (KEY_LEFT, .left), (KEY_RIGHT, .right), (KEY_HOME, .home),
        (KEY_END, .end), (KEY_PPAGE, .pageUp), (KEY_NPAGE, .pageDown), (KEY_BACKSPACE, .backspace),
        (KEY_DC, .delete), (KEY_IC, .insert), (KEY_ENTER, .enter), (KEY_BTAB, .backTab),
        (KEY_FIND, .home), (KEY_SELECT, .end), (KEY_A1, .home), (KEY_A3, .pageUp), (KEY_C1, .end),
        (KEY_C3, .pageDown), (KEY_SR, .shiftArrow(.up)), (KEY_SF, .shiftArrow(.down)),
        (KEY_SLEFT, .shiftArrow(.left)), (KEY_SRIGHT, .shiftArrow(.right)),
    ]

    /// Keys that terminfo entries name beyond the standard, with codes that ncurses chooses.
    private static let extended: [(String, Key)] = [
        ("kUP5", .controlArrow(.up)), ("kDN5", .controlArrow(.down)), ("kLFT5", .controlArrow(.left)),
        ("kRIT5", .controlArrow(.right)), ("kUP", .shiftArrow(.up)), ("kDN", .shiftArrow(.down)),
        // With Alt they go by words too.
        ("kLFT3", .controlArrow(.left)), ("kRIT3", .controlArrow(.right)),
    ]

    /// What follows ESC, in both cursor modes and of several makes.
    private static let sequences: [(String, Key)] = [
        ("[A", .up), ("[B", .down), ("[C", .right), ("[D", .left), ("[H", .home), ("[F", .end),
        ("OA", .up), ("OB", .down), ("OC", .right), ("OD", .left), ("OH", .home), ("OF", .end),
        ("[1~", .home), ("[7~", .home), ("[4~", .end), ("[8~", .end), ("[2~", .insert), ("[3~", .delete),
        ("[5~", .pageUp), ("[6~", .pageDown), ("[Z", .backTab),
        ("[1;2A", .shiftArrow(.up)), ("[1;2B", .shiftArrow(.down)), ("[1;2C", .shiftArrow(.right)),
        ("[1;2D", .shiftArrow(.left)), ("[1;5A", .controlArrow(.up)), ("[1;5B", .controlArrow(.down)),
        ("[1;5C", .controlArrow(.right)), ("[1;5D", .controlArrow(.left)),
        ("[1;3C", .controlArrow(.right)), ("[1;3D", .controlArrow(.left)),
        ("OP", .function(1)), ("OQ", .function(2)), ("OR", .function(3)), ("OS", .function(4)),
        ("OM", .enter), ("Oj", .character("*")), ("Ok", .character("+")), ("Om", .character("-")),
        ("On", .character(".")), ("Oo", .character("/")), ("Op", .character("0")), ("Oq", .character("1")),
        ("Or", .character("2")), ("Os", .character("3")), ("Ot", .character("4")), ("Ou", .character("5")),
        ("Ov", .character("6")), ("Ow", .character("7")), ("Ox", .character("8")), ("Oy", .character("9")),
    ]
}
