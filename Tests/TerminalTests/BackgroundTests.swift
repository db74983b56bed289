import Testing
import TextGrid

@testable import Terminal

extension TerminalSuite {
    /// The question for the terminal's background.
    @Suite struct BackgroundTests {
        @Test(arguments: [
            ("11;rgb:ffff/ffff/ffff", "#ffffff"), ("11;rgb:00/80/ff", "#0080ff"), ("11;rgb:f/0/8", "#ff0088"),
            ("11;rgba:1e1e/1e1e/1e1e/ffff", "#1e1e1e"), ("11;rgb:ffff/ffff", ""), ("11;rgb:x/y/z", ""),
            ("10;rgb:ffff/ffff/ffff", ""), ("11;?", ""), ("", ""), ("11;rgb:12345/0/0", ""),
        ])
        func answersAreRead(_ text: String, _ colour: String) {
            #expect(ColourReply.background(Array(text.utf8)) == Colour(hex: colour))
        }

        @Test(arguments: [("#ffffff", true), ("#fdf6e3", true), ("#000000", false), ("#002b36", false)])
        func lightIsTold(_ colour: String, _ isLight: Bool) throws {
            #expect(try #require(Colour(hex: colour)).isLight == isLight)
        }

        @Test func itIsAskedWhereTerminalsAnswer() throws {
            let pty = try Pty()
            let terminal = try Terminal(pty.options("xterm-256color"))
            terminal.askBackground()
            #expect(try pty.read(until: "]11;?").contains("\u{1b}]11;?"))
        }

        @Test(arguments: ["\u{7}", "\u{1b}\\"])
        func theAnswerIsAnEventAndNoKeys(_ end: String) throws {
            let pty = try Pty()
            let terminal = try Terminal(pty.options("xterm-256color"))
            pty.type("\u{1b}]11;rgb:ffff/ffff/ffff\(end)j")
            #expect(terminal.nextEvent() == .background(Colour(red: 255, green: 255, blue: 255)))
            #expect(terminal.nextEvent() == .key(.character("j")))
            pty.type("\u{1b}]52;c;aGVsbG8=\(end)k")
            #expect(terminal.nextEvent() == .key(.character("k")))
        }

        @Test func theMouseIsTakenAndGivenBack() throws {
            let pty = try Pty()
            var options = pty.options("xterm-256color")
            options.usesMouse = false
            let terminal = try Terminal(options)
            #expect(!terminal.takesMouse)
            terminal.takeMouse(true)
            #expect(try pty.read(until: "1006h").contains("\u{1b}[?1000h"))
            terminal.takeMouse(false)
            #expect(try pty.read(until: "1000l").contains("\u{1b}[?1006l"))
        }
    }
}
