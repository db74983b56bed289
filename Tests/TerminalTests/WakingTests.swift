import Glibc
import Testing
import TextGrid

@testable import Terminal

extension TerminalSuite {
    @Suite struct WakingTests {
        @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
        func reportsASignal(number: Int32) throws {
            let pty = try Pty()
            let terminal = try Terminal(pty.options())
            kill(getpid(), number)
            #expect(terminal.nextEvent(timeout: .seconds(5)) == .signal(number))
            #expect(terminal.nextEvent(timeout: .zero) == .timeout)
        }

        @Test func drawsAgainWhenStoppedFromOutside() throws {
            let pty = try Pty()
            let terminal = try Terminal(pty.options())
            kill(getpid(), SIGCONT)
            #expect(terminal.nextEvent(timeout: .seconds(5)) == .resumed)
        }

        @Test(arguments: [(1, 1), (500, 200), (2, 60), (81, 24)])
        func followsTheSize(width: Int, height: Int) throws {
            let pty = try Pty()
            let terminal = try Terminal(pty.options())
            let size = Size(width: width, height: height)
            pty.resize(size)
            // The kernel tells only the foreground of the line's session, which a test is not.
            kill(getpid(), SIGWINCH)
            #expect(terminal.nextEvent(timeout: .seconds(5)) == .resize(size))
            #expect(terminal.nextEvent(timeout: .zero) == .timeout)
            #expect(terminal.size == size)
        }

        @Test func wakesForWatchedDescriptors() throws {
            let pty = try Pty()
            let terminal = try Terminal(pty.options())
            var ends: [Int32] = [-1, -1]
            try #require(pipe(&ends) == 0)
            terminal.watch(ends[0])
            #expect(terminal.nextEvent(timeout: .zero) == .timeout)
            ByteOutput.write([1], to: ends[1])
            #expect(terminal.nextEvent(timeout: .seconds(5)) == .readable(ends[0]))
            pty.type("j")
            var line = pollfd(fd: pty.program, events: Int16(POLLIN), revents: 0)
            #expect(poll(&line, 1, 5000) == 1)
            #expect(terminal.nextEvent(timeout: .seconds(5)) == .key(.character("j")))
            terminal.unwatch(ends[0])
            #expect(terminal.nextEvent(timeout: .zero) == .timeout)
            terminal.watch(ends[0])
            ends.forEach { close($0) }
            #expect(terminal.nextEvent(timeout: .zero) == .timeout)
        }

        @Test func wakesAtMidnight() throws {
            let pty = try Pty()
            let terminal = try Terminal(pty.options())
            terminal.wake(at: 1)
            #expect(terminal.nextEvent(timeout: .seconds(5)) == .midnight)
            #expect(terminal.nextEvent(timeout: .zero) == .timeout)
            terminal.wake(at: Int(time(nil)) + 1000)
            #expect(terminal.nextEvent(timeout: .zero) == .timeout)
        }

        @Test func noticesThatTheTerminalIsGone() throws {
            let pty = try Pty()
            let terminal = try Terminal(pty.options())
            // Another descriptor takes the number, so that closing twice does no harm.
            let null = open("/dev/null", O_RDWR)
            dup2(null, pty.officer)
            close(null)
            #expect(terminal.nextEvent(timeout: .seconds(5)) == .terminalGone)
            #expect(terminal.nextEvent(timeout: .seconds(5)) == .terminalGone)
            terminal.present(Grid(size: terminal.size), theme: .plain)
            terminal.close()
        }
    }
}

extension Theme {
    /// Every role in the terminal's own colours.
    static let plain = Theme(name: "plain", summary: "", styles: [:])
}
