import Glibc
import Testing
import TextGrid

@testable import Terminal

extension TerminalSuite {
    @Suite struct EventTests {
        struct Case: Sendable, CustomTestStringConvertible {
            let bytes: String
            let events: [Event]
            var name = "xterm-256color"

            init(_ bytes: String, _ keys: Key..., name: String = "xterm-256color") {
                self.bytes = bytes
                self.events = keys.map(Event.key)
                self.name = name
            }

            init(_ bytes: String, events: Event...) {
                self.bytes = bytes
                self.events = events
            }

            var testDescription: String { "\(bytes.debugDescription) on \(name)" }
        }

        @Test(arguments: [
            Case("jé日", .character("j"), .character("é"), .character("日")),
            Case("\r", .enter), Case("\n", .control("j")), Case("\t", .tab), Case("\u{1b}[Z", .backTab),
            Case("\u{7f}\u{8}", .backspace, .backspace), Case("\u{1b}[3~", .delete),
            Case(
                "\u{1}\u{3}\u{11}\u{13}\u{1a}", .control("a"), .control("c"), .control("q"), .control("s"),
                .control("z")),
            Case("\u{0}\u{1c}", .control("@"), .control("\\")),
            Case("\u{1b}OA\u{1b}[A", .up, .up), Case("\u{1b}[B\u{1b}OB", .down, .down),
            Case("\u{1b}[5~\u{1b}[6~", .pageUp, .pageDown),
            Case("\u{1b}[H\u{1b}OH\u{1b}[1~", .home, .home, .home),
            Case("\u{1b}[F\u{1b}OF\u{1b}[4~", .end, .end, .end),
            Case("\u{1b}OP\u{1b}[15~", .function(1), .function(5)),
            Case("\u{1b}[1;5A\u{1b}[1;2B", .controlArrow(.up), .shiftArrow(.down)),
            Case("\u{1b}", .escape), Case("\u{1b}\u{1b}", .escape, .escape),
            Case("\u{1b}x\u{1b}é", .alt("x"), .alt("é")),
            Case("\u{1b}\r\u{1b}\u{7f}", .altEnter, .altBackspace),
            Case("\u{1b}[", .alt("[")), Case("\u{1b}\u{3}", .escape, .control("c")),
            Case("\u{1b}[1;3C\u{1b}[1;3D", .controlArrow(.right), .controlArrow(.left)),
            Case("\u{1b}[1;3Aj", .character("j")), Case("\u{1b}[27;5;9~j", .character("j")),
            Case("\u{1b}]12;rgb:0/0/0\u{7}j\u{1b}]x\u{1b}\\k", .character("j"), .character("k")),
            Case("\u{1b}OMj", .enter, .character("j")),
            Case("\u{1b}[A", .up, name: "vt100"), Case("\u{1b}[A", .up, name: "linux"),
            Case("\u{1b}[1~\u{1b}[4~", .home, .end, name: "linux"), Case("\u{1b}[1~", .home, name: "screen"),
            Case(
                "\u{1b}[<0;3;2M\u{1b}[<0;3;2m", events: .mouse(MouseEvent(.press, at: Point(x: 2, y: 1))),
                .mouse(MouseEvent(.release, at: Point(x: 2, y: 1)))),
            Case(
                "\u{1b}[M #\"\u{1b}[M##\"", events: .mouse(MouseEvent(.press, at: Point(x: 2, y: 1))),
                .mouse(MouseEvent(.release, at: Point(x: 2, y: 1)))),
            Case("\u{1b}[<2;3;2M\u{1b}[<35;3;2Mj", .character("j")), Case("\u{1b}[<;;Mj", .character("j")),
            Case("\u{1b}[<64;3;2M", events: .mouse(MouseEvent(.scrollUp, at: Point(x: 2, y: 1)))),
            Case("\u{1b}[<65;3;2M", events: .mouse(MouseEvent(.scrollDown, at: Point(x: 2, y: 1)))),
            Case("\u{1b}[200~q\r\n\u{1b}[31mé\t\u{1b}[201~", events: .paste("q\n[31mé\t")),
            Case("\u{1b}[200~\u{1b}[201\u{1b}[201~", events: .paste("[201")),
            Case("\u{1b}[200~\u{1b}[201~", events: .paste("")),
        ])
        func decodes(_ example: Case) throws {
            let pty = try Pty()
            let terminal = try Terminal(pty.options(example.name))
            pty.type(example.bytes)
            for event in example.events {
                #expect(terminal.nextEvent(timeout: .seconds(5)) == event)
            }
            pty.type("~")
            #expect(terminal.nextEvent(timeout: .seconds(5)) == .key(.character("~")))
        }

        @Test(
            arguments: [
                ("C.UTF-8", [0xff, 0x61, 0xc3, 0x62, 0x80, 0x63], "abc"), ("C", [0xc3, 0xa9, 0x61], "a"),
            ] as [(String, [UInt8], String)])
        func ignoresBytesThatAreNoCharacter(locale: String, bytes: [UInt8], characters: String) throws {
            let pty = try Pty()
            var options = pty.options()
            options.locale = locale
            let terminal = try Terminal(options)
            pty.type(bytes)
            for character in characters {
                #expect(terminal.nextEvent(timeout: .seconds(5)) == .key(.character(character)))
            }
        }

        @Test func joinsACharacterThatComesInPieces() throws {
            let pty = try Pty()
            let terminal = try Terminal(pty.options())
            pty.type([0xe2, 0x80])
            #expect(terminal.nextEvent(timeout: .milliseconds(1)) == .timeout)
            pty.type([0x93])
            #expect(terminal.nextEvent(timeout: .seconds(5)) == .key(.character("–")))
        }

        @Test func takesALargePasteWhole() async throws {
            let pty = try Pty()
            let terminal = try Terminal(pty.options())
            let text = String(repeating: "Coventry – ", count: 20_000)
            let officer = pty.officer
            let typing = Task.detached {
                ByteOutput.write(Array("\u{1b}[200~\(text)\u{1b}[201~j".utf8), to: officer)
            }
            let event = terminal.nextEvent(timeout: .seconds(20))
            // Compared first, lest a failure print it.
            let isWhole = event == .paste(text)
            #expect(isWhole)
            #expect(terminal.nextEvent(timeout: .seconds(5)) == .key(.character("j")))
            await typing.value
        }

        @Test func counterOfClicksWantsOnePlace() {
            var clicks = ClickCounter()
            let (here, there) = (Point(x: 1, y: 1), Point(x: 2, y: 1))
            #expect(clicks.press(at: here).kind == .press)
            #expect(clicks.press(at: there).kind == .press)
            #expect(clicks.press(at: there).kind == .doublePress)
            #expect(clicks.press(at: there).kind == .press)
        }

        @Test func knowsOfKeysThatWait() throws {
            let pty = try Pty()
            let terminal = try Terminal(pty.options())
            #expect(!terminal.hasPendingInput)
            pty.type("jk")
            #expect(terminal.nextEvent(timeout: .seconds(5)) == .key(.character("j")))
            #expect(terminal.hasPendingInput)
            #expect(terminal.nextEvent(timeout: .seconds(5)) == .key(.character("k")))
            #expect(!terminal.hasPendingInput)
        }
    }
}
