import SeededRandom
import Testing

@testable import scrutineer_bench

@Suite("The model of a terminal")
struct TerminalScreenTests {
    private func screen(_ text: String, columns: Int = 10, rows: Int = 4) -> TerminalScreen {
        var screen = TerminalScreen(columns: columns, rows: rows)
        screen.take(text.utf8)
        return screen
    }

    @Test("What ncurses sends stands where it should", arguments: sent)
    func places(text: String, lines: [String]) { #expect(screen(text).lines == lines) }

    private static let sent: [(String, [String])] = [
        ("ab\r\ncd", ["ab", "cd", "", ""]), ("\u{1b}[2;3Hx£é", ["", "  x£é", "", ""]),
        ("abcdefghijkl", ["abcdefghij", "kl", "", ""]), ("abc\u{8}\u{8}X", ["aXc", "", "", ""]),
        ("a\tb", ["a       b", "", "", ""]), ("abcdef\r\u{1b}[3Cx", ["abcxef", "", "", ""]),
        ("abc\u{1b}[2Dx", ["axc", "", "", ""]), ("\u{1b}[3dx\u{1b}[7Gy", ["", "", "x     y", ""]),
        ("a\u{1b}[4b", ["aaaaa", "", "", ""]), ("abcdef\u{1b}[3G\u{1b}[K", ["ab", "", "", ""]),
        ("abcdef\u{1b}[3G\u{1b}[1K", ["   def", "", "", ""]),
        ("abcdef\u{1b}[3G\u{1b}[2X", ["ab  ef", "", "", ""]),
        ("abcdef\u{1b}[3G\u{1b}[2P", ["abef", "", "", ""]),
        ("abcdef\u{1b}[3G\u{1b}[2@", ["ab  cdef", "", "", ""]),
        ("1\r\n2\r\n3\r\n4\r\n5", ["2", "3", "4", "5"]), ("1\r\n2\u{1b}[H\u{1b}M", ["", "1", "2", ""]),
        ("1\r\n2\r\n3\r\n4\u{1b}[2;3r\u{1b}[3;1H\n", ["1", "3", "", "4"]),
        ("1\r\n2\r\n3\r\n4\u{1b}[2H\u{1b}[L", ["1", "", "2", "3"]),
        ("1\r\n2\r\n3\r\n4\u{1b}[2H\u{1b}[M", ["1", "3", "4", ""]),
        ("1\r\n2\u{1b}[H\u{1b}[J", ["", "", "", ""]),
        ("a\u{1b}[1;31;44mb\u{1b}(Bc\u{1b}[?25ld\u{1b}]0;title\u{7}e", ["abcde", "", "", ""]),
        ("a\u{1b}]2;title\u{1b}\\b", ["ab", "", "", ""]),
    ]

    @Test("It does not matter where a piece ends", arguments: UInt64(1)...20)
    func pieces(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let words = [
            "£", "é", "a", "\u{1b}[2;3H", "\u{1b}[K", "\r\n", "\u{1b}[1;4r", "\u{1b}M", "\u{1b}[12b", "─",
        ]
        let text = (0..<200).map { _ in random.pick(words) }.joined()
        var inPieces = TerminalScreen(columns: 10, rows: 4)
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let piece = rest.prefix(1 + random.below(7))
            inPieces.take(piece)
            rest = rest.dropFirst(piece.count)
        }
        #expect(inPieces.lines == screen(text).lines)
    }

    @Test("No numbers lead outside", arguments: UInt64(1)...20)
    func bounds(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var screen = TerminalScreen(columns: 7, rows: 3)
        for _ in 0..<500 {
            let final = random.pick(Array("ABCDGHJKLMPSTXbdfr@x"))
            screen.take("\u{1b}[\(random.below(12));\(random.below(300_000))\(final)z".utf8)
            #expect((0...7).contains(screen.x) && (0..<3).contains(screen.y))
        }
    }

    @Test("A program draws on it and reads from it")
    func program() throws {
        let script =
            "stty -echo; printf 'ready\\033[2;2H%s' \"$TERM\"; read line; printf '\\033[3;1Hgot %s' \"$line\""
        let terminal = try PseudoTerminal(["/bin/sh", "-c", script], home: "/nowhere", columns: 40, rows: 5)
        #expect(terminal.readUntil { $0.shows("xterm-256color") } != nil)
        terminal.write(Array("a word\n".utf8))
        #expect(terminal.readUntil { $0.shows("got a word") } != nil)
        #expect(terminal.screen.lines == ["ready", " xterm-256color", "got a word", "", ""])
        terminal.end()
        #expect(terminal.isClosed)
    }
}
