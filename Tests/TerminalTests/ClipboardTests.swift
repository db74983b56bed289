import Testing
import TextGrid

@testable import Terminal

extension TerminalSuite {
    @Suite struct ClipboardTests {
        @Test(arguments: [
            ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"), ("£–", "wqPigJM="),
        ])
        func encodes(text: String, encoded: String) {
            #expect(Base64.encode(Array(text.utf8)) == Array(encoded.utf8))
        }

        @Test func asksTheTerminal() throws {
            let pty = try Pty()
            let terminal = try Terminal(pty.options())
            try terminal.copy("£–")
            #expect(try pty.read(until: "\u{7}").hasSuffix("\u{1b}]52;c;wqPigJM=\u{7}"))
        }

        @Test func refusesWhatTerminalsDoNotTake() throws {
            let pty = try Pty()
            let terminal = try Terminal(pty.options("linux"))
            #expect(throws: ClipboardError.unsupported("linux")) { try terminal.copy("x") }
            let long = String(repeating: "x", count: 74_995)
            #expect(throws: ClipboardError.tooLong(bytes: 74_995)) { try terminal.copy(long) }
            #expect(ClipboardError.tooLong(bytes: 74_995).description.contains("at most 74994"))
        }
    }
}
