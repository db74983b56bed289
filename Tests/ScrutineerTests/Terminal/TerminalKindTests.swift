import Testing

/// Terminals, languages and colours of all kinds.
@Suite struct TerminalKindTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private static let names = [
        "xterm-256color", "screen-256color", "tmux-256color", "screen", "linux", "vt100", "vt220",
    ]

    @Test(arguments: names)
    func everyTerminalShowsTheFrameAndIsGivenBack(name: String) throws {
        let tmux = try Tmux.underShell(in: folder, terminal: name)
        try tmux.showsRendered([], keys: "", width: 80, height: 24)
        // Keys that every terminal has: a letter, Enter, Esc, and arrows as tmux sends them.
        try tmux.press("fgrape<Enter>")
        try tmux.showsRendered([], keys: "fgrape<Enter>", width: 80, height: 24)
        try tmux.press("<Down><Down><Up>l?")
        try tmux.shows("┌ Keys")
        try tmux.press("<Esc>")
        try tmux.showsRendered([], keys: "fgrape<Enter><Down><Down><Up>l", width: 80, height: 24)
        try tmux.press("<Home><End><PageUp><PageDown><S-Tab><Tab><BS>")
        try tmux.showsRendered(
            [], keys: "fgrape<Enter><Down><Down><Up>l<Home><End><PageUp><PageDown><S-Tab><Tab><BS>",
            width: 80,
            height: 24)
        try tmux.press("q")
        try tmux.shows("exit code 0", "modes kept")
        #expect(try !tmux.isAlternate())
        #expect(try tmux.isCursorVisible())
    }

    @Test(arguments: [
        ("dumb", "a terminal that cannot move its cursor"), ("nonesuch", "which this machine does not know"),
        ("", "TERM is not set"), (nil, "TERM is not set"),
    ])
    func aTerminalThatCannotShowItIsRefusedInWords(name: String?, message: String) throws {
        let line = try Line(in: folder, terminal: name)
        #expect(try line.ends() == 2)
        #expect(line.text.contains("scrutineer: TERM is "))
        #expect(line.text.contains(message))
        #expect(line.text.contains("try TERM=xterm-256color"))
        #expect(!line.text.contains("\u{1b}"))
        #expect(line.modes == line.modesBefore)
    }

    @Test(arguments: [["LANG=C"], ["LANG=POSIX"], ["LANG="], ["LC_ALL=C"], ["LC_CTYPE=C"]])
    func withoutUTF8EveryByteIsASCII(environment: [String]) throws {
        let line = try Line(in: folder, width: 120, height: 40, environment: environment)
        try line.receives("quit")
        #expect(line.text.contains("GBP"))
        for keys in ["fgrape\r", "jjjjx\u{1b}", "?\u{1b}", "2jj", "4", "1jjscé\r"] { line.type(keys) }
        line.type("qd")
        #expect(try line.ends() == 0)
        #expect(line.sent.allSatisfy { $0 < 0x80 })
    }

    @Test func asciiIsASCIIAlsoWhereUTF8IsUnderstood() throws {
        let line = try Line(["--ascii"], in: folder, width: 120, height: 40)
        try line.receives("quit")
        line.type("q")
        #expect(try line.ends() == 0)
        #expect(line.text.contains("GBP"))
        #expect(line.sent.allSatisfy { $0 < 0x80 })
        let tmux = try Tmux.opened(["--ascii"], in: folder, width: 120, height: 40)
        try tmux.showsRendered(["--ascii"], keys: "", width: 120, height: 40)
    }

    @Test(arguments: ["LANG=C.UTF-8", "LC_ALL=en_GB.UTF-8", "LANG=de_DE.utf8"])
    func withUTF8ThePoundIsAPound(variable: String) throws {
        let line = try Line(in: folder, width: 120, height: 40, environment: [variable])
        try line.receives("quit")
        line.type("q")
        #expect(try line.ends() == 0)
        #expect(line.text.contains("£1,500,000"))
    }

    @Test func withoutColourTheWordsAreTheSame() throws {
        let coloured = try Line(in: folder, width: 120, height: 40)
        try coloured.receives("quit")
        coloured.type("q")
        #expect(try coloured.ends() == 0)
        #expect(!Self.colours(coloured.text).isEmpty)
        let plain = try Line(in: folder, width: 120, height: 40, environment: ["NO_COLOR=1"])
        try plain.receives("quit")
        plain.type("fgrape\rjjjscx\r\u{3f}\u{1b}")
        plain.type("qd")
        #expect(try plain.ends() == 0)
        #expect(Self.colours(plain.text).isEmpty)
        let tmux = try Tmux.opened(in: folder, width: 120, height: 40, environment: ["NO_COLOR=1"])
        try tmux.showsRendered([], keys: "", width: 120, height: 40)
        #expect(try tmux.tell("capture-pane -p -e").allSatisfy { Self.colours($0).isEmpty })
    }

    @Test(arguments: ["light", "mono", "dark"])
    func everyThemeShowsTheSameWords(theme: String) throws {
        let tmux = try Tmux.opened(["--theme", theme], in: folder)
        try tmux.showsRendered([], keys: "", width: 80, height: 24)
        let styled = try tmux.tell("capture-pane -p -e").joined()
        #expect(Self.colours(styled).isEmpty == (theme == "mono"))
    }

    @Test func aThemeIsChosenByKeys() throws {
        let tmux = try Tmux.opened(in: folder)
        try tmux.shows("q quit")
        try tmux.press("t")
        try tmux.shows("dark", "light", "mono")
        try tmux.press("mono<Enter>")
        try tmux.hides("light")
        try tmux.waits("a screen without colour") { _ in
            try Self.colours(tmux.tell("capture-pane -p -e").joined()).isEmpty
        }
    }

    /// The colours that a text sets, as the numbers of its SGR sequences; 39 and 49, the terminal's own, are none.
    private static func colours(_ text: String) -> [Int] {
        var found: [Int] = []
        for sequence in text.split(separator: "\u{1b}[").dropFirst() {
            let parameters = sequence.prefix { $0.isNumber || $0 == ";" || $0 == ":" }
            guard sequence.dropFirst(parameters.count).first == "m" else { continue }
            let numbers = parameters.split(separator: ";").compactMap { Int($0) }
            found += numbers.filter { [3, 4, 9, 10].contains($0 / 10) && $0 != 39 && $0 != 49 }
        }
        return found
    }
}
