extension Key {
    /// The keys that a text in vim's notation names: `/park<Enter>j<C-d>`.
    ///
    /// A digit is the key itself, and so is a space; names are read in either case.
    package static func parse(_ text: some StringProtocol) throws(KeyNotationError) -> [Key] {
        var keys: [Key] = []
        var rest = text[...]
        while let first = rest.popFirst() {
            guard first == "<" else {
                keys.append(typed(first))
                continue
            }
            guard let end = rest.firstIndex(of: ">"), end > rest.startIndex,
                !rest[..<end].contains(where: { $0 == "<" || $0.isWhitespace })
            else { throw .loneLessThan }
            keys.append(try named(rest[..<end]))
            rest = rest[rest.index(after: end)...]
        }
        return keys
    }

    /// The key in vim's notation.
    package var notation: String {
        switch self {
        case .character("<"): "<lt>"
        case .character(" "): "<Space>"
        case .character(let character): String(character)
        case .control(let character): "<C-\(character)>"
        case .alt(let character): "<M-\(character)>"
        case .function(let number): "<F\(number)>"
        default: Self.names.first { $0.key == self }.map { "<\($0.name)>" } ?? ""
        }
    }

    /// The names as a message lists them.
    static let notationNames =
        names.filter { !["Return", "CR", "Escape", "PgUp", "PgDn", "Delete", "lt"].contains($0.name) }
        .map { "<\($0.name)>" } + ["<C-x>", "<M-x>", "<F1>"]

    /// Keys with names; where a key has several, it is printed with the first.
    private static let names: [(name: String, key: Key)] = [
        ("Enter", .enter), ("Esc", .escape), ("Tab", .tab), ("S-Tab", .backTab), ("BS", .backspace),
        ("Del", .delete), ("Space", .character(" ")), ("Up", .up), ("Down", .down), ("Left", .left),
        ("Right", .right), ("Home", .home), ("End", .end), ("PageUp", .pageUp), ("PageDown", .pageDown),
        ("Insert", .insert), ("S-Up", .shiftArrow(.up)), ("S-Down", .shiftArrow(.down)),
        ("S-Left", .shiftArrow(.left)), ("S-Right", .shiftArrow(.right)), ("C-Up", .controlArrow(.up)),
        ("C-Down", .controlArrow(.down)), ("C-Left", .controlArrow(.left)),
        ("C-Right", .controlArrow(.right)), ("M-Enter", .altEnter), ("M-BS", .altBackspace),
        ("lt", .character("<")), ("Return", .enter), ("CR", .enter), ("Escape", .escape),
        ("PgUp", .pageUp), ("PgDn", .pageDown), ("Delete", .delete),
    ]

    /// The key that types a character, by what a terminal sends for it.
    private static func typed(_ character: Character) -> Key {
        switch character {
        case "\n", "\r", "\r\n": .enter
        case "\t": .tab
        case "\u{1b}": .escape
        case "\u{7f}", "\u{8}": .backspace
        default: .character(character)
        }
    }

    private static func named(_ name: some StringProtocol) throws(KeyNotationError) -> Key {
        let wanted = name.lowercased()
        if let found = names.first(where: { $0.name.lowercased() == wanted }) { return found.key }
        if wanted.first == "f", let number = Int(wanted.dropFirst()), (1...63).contains(number) {
            return .function(number)
        }
        guard wanted.count == 3, let last = name.last else { throw .unknownName(String(name)) }
        if wanted.hasPrefix("c-") { return try control(last, in: name) }
        if wanted.hasPrefix("m-") || wanted.hasPrefix("a-") { return .alt(last) }
        throw .unknownName(String(name))
    }

    /// Control with a character, as the terminal sends it: Ctrl-I is Tab, Ctrl-M is Enter.
    private static func control(
        _ character: Character, in name: some StringProtocol
    ) throws(KeyNotationError) -> Key {
        let lower = Character(character.lowercased())
        switch lower {
        case "i": return .tab
        case "m": return .enter
        case "h": return .backspace
        case "[": return .escape
        case "a"..."z", "@", "\\", "]", "^", "_": return .control(lower)
        default: throw .unknownName(String(name))
        }
    }
}
