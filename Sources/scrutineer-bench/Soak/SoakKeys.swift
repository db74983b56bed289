import SeededRandom

/// Keys as nobody would press them, the same for the same seed.
struct SoakKeys {
    static let burstsOfRound = 20
    static let escape = "\u{1b}"
    /// What brings the program back to where it was, whatever a round did: out of every popup, every edit taken back,
    /// the filters cleared, home, and saved.
    static let endOfRound: [[String]] = [
        // A text that would be lost is asked about: `y` loses it.
        [escape], ["y"], [escape], ["y"], [escape], ["y"], [escape], ["F", "U", "=", "1"],
        Array(repeating: "u", count: 60), ["w"], [escape], ["1", "g"],
    ]

    private var random: SeededGenerator

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    /// A few keys at once, as of one who types fast, or of a terminal that was away for a while.
    mutating func burst() -> [String] {
        if random.chance(15) { return random.pick(Self.phrases) }
        return (0..<1 + random.below(12)).map { _ in
            random.chance(70) ? random.pick(Self.moves) : random.pick(Self.commands)
        }
    }

    mutating func changesSize() -> Bool { random.chance(3) }

    mutating func size() -> (columns: Int, rows: Int) {
        random.chance(20)
            ? (1 + random.below(30), 1 + random.below(8)) : (40 + random.below(161), 10 + random.below(41))
    }

    private static let moves = [
        "j", "k", "h", "l", "g", "G", "\u{1b}[A", "\u{1b}[B", "\u{1b}[C", "\u{1b}[D", "\u{1b}[5~", "\u{1b}[6~",
        "\u{4}", "\u{15}", "\t", "\u{1b}[Z", "\r", "\u{1b}", "1", "2", "3", "4",
    ]

    /// All but those that end or stop the program, open an editor, or write files elsewhere.
    private static let commands = [
        "5", "6", "7", "8", "9", "0", "z", "+", "-", "o", "O", "C", "b", "f", "/", "p", "S", "M", "v", "F", "s", "c",
        "n", "a", "A", "\u{5}", " ", "U", "B", "d", "L", "D", "u", "\u{12}", "R", ">", "<", "=", "T", "P", "x", "H",
        "y", "Y", "t", "?", "\u{c}", "'", "r", "i", "m", "\u{7f}",
    ]

    /// Keys that lead somewhere together: finds, filters, edits, dates, a paste.
    private static let phrases: [[String]] = [
        ["/", "t", "r", "u", "s", "t", "\r"], ["/", "b", "o", "a", "r", "d", "\u{1b}"], ["f", "t", "r", "\r"],
        ["1", "g", "j", "j", "s", "c", "D", "o", "n", "e", ".", "\r"],
        ["1", "g", "j", "j", "n", "S", "e", "e", "n", ".", "\r"], ["u", "u"], ["\u{12}"],
        ["3", "g", " ", "j", " ", "s", "\u{1b}", "U"], ["T", "2", "0", "1", "6", "-", "0", "5", "\r"],
        ["8", "+", "+", "-", "\u{1b}"], [":", "c", "h", "a", "r", "t", "s", "\r"],
        ["n", "\u{1b}[200~pasted words\nof two lines\u{1b}[201~", "\r"], ["A", "j", "\r", "\u{1b}", "\u{1b}"],
    ]
}
