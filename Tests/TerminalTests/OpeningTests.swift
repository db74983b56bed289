import Glibc
import Testing
import TextGrid

@testable import Terminal

extension TerminalSuite {
    @Suite struct OpeningTests {
        @Test(arguments: [
            ("foo", TerminalError.nameUnknown("foo")), ("dumb", .tooSimple("dumb")), ("", .nameMissing),
            ("../x", .nameUnknown("../x")),
        ])
        func refuses(name: String, error: TerminalError) throws {
            let pty = try Pty()
            let before = pty.modes.flags
            #expect(throws: error) { _ = try Terminal(pty.options(name)) }
            #expect(pty.modes.flags == before)
        }

        @Test func saysWhatToDo() {
            #expect(
                TerminalError.nameUnknown("f\u{1b}oo").description
                    == "TERM is \"f?oo\", which this machine does not know; "
                    + "try TERM=xterm-256color, or TERM=vt100 if the screen is garbled")
        }

        @Test func wantsATerminal() throws {
            let pty = try Pty()
            let null = open("/dev/null", O_RDWR)
            defer { close(null) }
            var options = pty.options()
            options.output = null
            #expect(throws: TerminalError.outputIsNoTerminal) { _ = try Terminal(options) }
            options.input = null
            #expect(throws: TerminalError.inputIsNoTerminal) { _ = try Terminal(options) }
        }

        @Test(arguments: [
            "xterm-256color", "screen-256color", "tmux-256color", "linux", "vt100", "vt220", "ansi",
        ])
        func givesTheTerminalBack(name: String) throws {
            let pty = try Pty()
            let before = pty.modes
            var actions = Array(repeating: Glibc.sigaction(), count: 32)
            for number in 1..<32 { sigaction(Int32(number), nil, &actions[number]) }
            let terminal = try Terminal(pty.options(name))
            #expect(pty.modes.c_lflag & UInt32(ICANON | ECHO | ISIG) == 0)
            #expect(pty.modes.c_iflag & UInt32(IXON | ICRNL) == 0)
            terminal.present(Grid(size: terminal.size), theme: .plain)
            terminal.close()
            terminal.close()
            #expect(pty.modes.flags == before.flags)
            for number in 1..<32 {
                var action = Glibc.sigaction()
                sigaction(Int32(number), nil, &action)
                #expect(action.sa_flags == actions[number].sa_flags, "signal \(number)")
            }
            #expect(terminal.nextEvent(timeout: .zero) == .terminalGone)
            ByteOutput.write(Array("END".utf8), to: pty.program)
            let sent = try pty.read(until: "END")
            let hasPaste = ["xterm-256color", "screen-256color", "tmux-256color"].contains(name)
            #expect(sent.contains("\u{1b}[?2004h") == hasPaste)
            #expect(sent.contains("\u{1b}[?2004l") == hasPaste)
            #expect(sent.contains("\u{1b}[?1049l") == hasPaste)
            #expect(sent.contains("1000h") == sent.contains("1000l"))
        }

        @Test func leavesTheMouseAlone() throws {
            let pty = try Pty()
            var options = pty.options()
            options.usesMouse = false
            let terminal = try Terminal(options)
            terminal.present(Grid(size: terminal.size), theme: .plain)
            terminal.close()
            ByteOutput.write(Array("END".utf8), to: pty.program)
            #expect(try !pty.read(until: "END").contains("1000"))
        }

        @Test func lendsTheTerminal() throws {
            let pty = try Pty()
            let before = pty.modes.flags
            let terminal = try Terminal(pty.options())
            var frame = Grid(size: terminal.size)
            frame.write("Milestone", at: Point(x: 0, y: 0))
            terminal.present(frame, theme: .plain)
            _ = try pty.read(until: "Milestone")
            let answer = terminal.lend {
                #expect(pty.modes.flags == before)
                ByteOutput.write(Array("EDITOR".utf8), to: pty.program)
                pty.resize(Size(width: 60, height: 16))
                kill(getpid(), SIGINT)
                var wake = pollfd(fd: terminal.wakeDescriptor, events: Int16(POLLIN), revents: 0)
                #expect(poll(&wake, 1, 5000) == 1)
                return 7
            }
            #expect(answer == 7)
            #expect(pty.modes.flags != before)
            let sent = try pty.read(until: "Milestone")
            #expect(sent.contains("\u{1b}[?2004l") && sent.contains("\u{1b}[?1049l"))
            #expect(sent.split(separator: "EDITOR").last?.contains("\u{1b}[?1049h") == true)
            #expect(terminal.nextEvent(timeout: .seconds(5)) == .resize(Size(width: 60, height: 16)))
            #expect(terminal.nextEvent(timeout: .zero) == .timeout)
        }

        @Test func keepsErrorsOffTheScreen() throws {
            let pty = try Pty()
            let path = "/tmp/scrutineer-terminal-test-\(getpid()).log"
            defer { unlink(path) }
            var options = pty.options()
            options.errorOutput = .appended(to: path)
            let terminal = try Terminal(options)
            ByteOutput.write(Array("a complaint\n".utf8), to: STDERR_FILENO)
            terminal.close()
            let log = open(path, O_RDONLY)
            defer { close(log) }
            var buffer = [UInt8](repeating: 0, count: 4096)
            let count = read(log, &buffer, buffer.count)
            #expect(String(decoding: buffer.prefix(max(0, count)), as: UTF8.self).contains("a complaint\n"))
        }

        @Test(arguments: [SIGSEGV, SIGABRT, SIGTRAP, SIGBUS, SIGFPE, SIGILL])
        func givesTheTerminalBackInACrash(number: Int32) async throws {
            let pty = try Pty()
            let before = pty.modes.flags
            let path: String = pty.path
            await #expect(processExitsWith: .signal(number)) {
                [path = path as String, number = number as Int32] in
                let line = open(path, O_RDWR | O_NOCTTY)
                var options = TerminalOptions()
                (options.input, options.output, options.name) = (line, line, "xterm-256color")
                let terminal = try Terminal(options)
                terminal.present(Grid(size: terminal.size), theme: .plain)
                // Not raise: it would wait for ever in a thread that has the signal blocked.
                kill(getpid(), number)
                _ = terminal.nextEvent(timeout: .seconds(5))
            }
            #expect(pty.modes.flags == before)
            let sent = try pty.read(until: "\u{1b}[?25h\r\n")
            for end in ["\u{1b}[?2004l", "\u{1b}[?1000l", "\u{1b}[?1049l", "\u{1b}[?1l\u{1b}>"] {
                #expect(sent.contains(end))
            }
        }
    }
}
