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

    private static let moves =
        letters("jkhlgG1234\t\r") + [escape, "\u{1b}[Z", "\u{4}", "\u{15}"]
        + ["A", "B", "C", "D", "5~", "6~"].map { "\u{1b}[" + $0 }

    /// All but those that end or stop the program, open an editor, or write files elsewhere.
    private static let commands =
        letters("567890z+-oOCbf/pSMvFscnaA UBdLDuR><=TPxHyYt?'rim") + ["\u{5}", "\u{12}", "\u{c}", "\u{7f}"]

    private static func letters(_ text: String) -> [String] { text.map { String($0) } }

    /// Keys that lead somewhere together: finds, filters, edits, dates, a paste.
    private static let phrases =
        [
            "/trust\r", "ftr\r", "1gjjscDone.\r", "1gjjnSeen.\r", "uu", "3g j U", "T2016-05\r", "8++-1",
            ":charts\r", "1gjjcrBehind.\r", "9gjDNot so.\r",
        ].map(letters) + [
            ["/", "b", "o", "a", "r", "d", escape], ["\u{12}"], ["A", "j", "\r", escape, escape],
            ["n", "\u{1b}[200~pasted words\nof two lines\u{1b}[201~", "\r"],
        ]
}
