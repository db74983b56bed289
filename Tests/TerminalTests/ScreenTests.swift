import Glibc
import Testing
import TextGrid

@testable import Terminal

extension TerminalSuite {
    @Suite struct ScreenTests {
        static let theme = Theme(
            name: "test", summary: "",
            styles: [
                .overdue: RoleStyle(foreground: Colour(red: 255, green: 95, blue: 95)),
                .selection: RoleStyle(background: Colour(red: 0, green: 95, blue: 135)),
            ])

        private func grid(_ lines: [String], size: Size = Size(width: 80, height: 24)) -> Grid {
            var grid = Grid(size: size)
            for (y, line) in lines.enumerated() { grid.write(line, at: Point(x: 0, y: y)) }
            return grid
        }

        @Test func sendsOnlyWhatChanged() throws {
            let pty = try Pty()
            let terminal = try Terminal(pty.options())
            let lines = (0..<24).map { "Milestone \($0) £1,200 – due" }
            terminal.present(grid(lines), theme: Self.theme)
            #expect(try pty.read(until: "Milestone 23 £1,200 – due").contains("Milestone 7 £1,200 – due"))
            var changed = grid(lines)
            changed.write("late", at: Point(x: 40, y: 5))
            terminal.present(changed, theme: Self.theme)
            terminal.present(changed, theme: Self.theme)
            ByteOutput.write(Array("END".utf8), to: pty.program)
            let sent = try pty.read(until: "END")
            #expect(sent.contains("late") && !sent.contains("Milestone"))
            #expect(sent.utf8.count < 40)
        }

        @Test func drawsEverythingInANewTheme() throws {
            let pty = try Pty()
            let terminal = try Terminal(pty.options())
            terminal.present(grid(["Milestone"]), theme: .plain)
            _ = try pty.read(until: "Milestone")
            terminal.present(grid(["Milestone"]), theme: Self.theme)
            _ = try pty.read(until: "Milestone")
            terminal.redraw()
            _ = try pty.read(until: "Milestone")
        }

        @Test(arguments: [
            ("xterm-256color", "\u{1b}[38;5;203m\u{1b}[48;5;24mlate"), ("xterm", "\u{1b}(B\u{1b}[0;7mlate"),
            ("vt100", "\u{1b}[0;7m\u{f}late"),
        ])
        func coloursBySkill(name: String, sent: String) throws {
            let pty = try Pty()
            let terminal = try Terminal(pty.options(name))
            var frame = grid([])
            frame.write("late", at: Point(x: 1, y: 1), role: .overdue, ground: .selection)
            terminal.present(frame, theme: Self.theme)
            let all = try pty.read(until: "late")
            #expect(all.contains(sent), "\(all.suffix(60).debugDescription)")
        }

        @Test func drawsASCIIWhereTheCodesetIsNotUTF8() throws {
            let pty = try Pty()
            var options = pty.options()
            options.locale = "C"
            let terminal = try Terminal(options)
            #expect(terminal.charset == .ascii)
            var frame = Grid(size: terminal.size, charset: terminal.charset)
            frame.write("£1 – é", at: Point(x: 0, y: 0))
            terminal.present(frame, theme: .plain)
            #expect(try pty.read(until: "GBP1 - e").utf8.allSatisfy { $0 < 0x80 })
            terminal.present(grid(["é–日x"]), theme: .plain)
            #expect(try pty.read(until: "x").contains("e-? x"))
        }

        @Test func drawsEmojiInTheColumnsThatWereCounted() throws {
            let pty = try Pty()
            let terminal = try Terminal(pty.options())
            terminal.present(grid(["👩\u{200d}👧|👍🏽|❤\u{fe0f}|e\u{301}|\u{10fffd}|"]), theme: .plain)
            var image = ScreenImage(width: 80, height: 24, columns: DisplayWidth.of)
            image.take(Array(try pty.read(until: "\u{10fffd}\u{1b}[1;14H|").utf8))
            #expect(image.rows[0].map(\.text).joined().hasPrefix("👩👧|👍|❤|e\u{301}|\u{10fffd}|"))
        }

        @Test func showsAnySizeOnAnySize() throws {
            for screen in [(1, 1), (500, 200), (3, 2), (80, 24)] {
                let pty = try Pty(Size(width: screen.0, height: screen.1))
                var options = pty.options()
                // Into a file, since nobody reads the other end meanwhile.
                options.output = open("/dev/null", O_RDWR)
                options.needsTerminal = false
                let terminal = try Terminal(options)
                for size in [(0, 0), (1, 1), (2, 1), (81, 25), (500, 200)] {
                    var frame = grid(["日本語 £"], size: Size(width: size.0, height: size.1))
                    frame.cursor = Point(x: size.0, y: size.1)
                    terminal.present(frame, theme: Self.theme)
                    frame.cursor = Point(x: 0, y: 0)
                    frame.write("x", at: Point(x: 1, y: 0))
                    terminal.present(frame, theme: Self.theme)
                }
                terminal.close()
                close(options.output)
            }
        }

        @Test func handsOverWholeCharacters() throws {
            let before = grid(["a日本z"]), after = grid(["a日語z"]), narrow = grid(["axx本z"])
            #expect(Terminal.changed(after.row(0), since: before.row(0)) == 3..<5)
            #expect(Terminal.changed(narrow.row(0), since: before.row(0)) == 1..<3)
            #expect(Terminal.changed(before.row(0), since: narrow.row(0)) == 1..<3)
            #expect(Terminal.changed(before.row(0), since: before.row(0)) == nil)
            #expect(Terminal.changed(before.row(0), since: nil) == 0..<80)
        }
    }
}
