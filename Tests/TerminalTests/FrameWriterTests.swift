import Glibc
import SeededRandom
import Testing
import TextGrid

@testable import Terminal

extension TerminalSuite {
    /// Frames written past ncurses show what ncurses would have shown.
    @Suite struct FrameWriterTests {
        static let size = Size(width: 80, height: 24)

        static let themes = [
            Theme.plain,
            ScreenTests.theme,
            Theme(
                name: "grounds", summary: "",
                all: RoleStyle(
                    foreground: Colour(red: 200, green: 200, blue: 200),
                    background: Colour(red: 20, green: 20, blue: 20))
            ).varied,
        ]

        /// Of the screen, and those that a frame may have just before it learns of another.
        static let sizes = [
            size, size, size, Size(width: 61, height: 24), Size(width: 80, height: 9),
            Size(width: 80, height: 1),
        ]

        /// Random frames, each a few changes away from the one before.
        private func frames(_ random: inout SeededGenerator, count: Int) -> [Grid] {
            var grid = Grid(size: Self.size)
            return (0..<count).map { _ in
                if Int.random(in: 0..<12, using: &random) == 0 {
                    grid = Grid(size: Self.sizes[Int.random(in: 0..<Self.sizes.count, using: &random)])
                }
                for _ in 0..<Int.random(in: 1...6, using: &random) { grid.change(&random) }
                grid.cursor =
                    Int.random(in: 0..<9, using: &random) == 0
                    ? nil
                    : Point(
                        x: Int.random(in: 0..<80, using: &random), y: Int.random(in: 0..<24, using: &random))
                return grid
            }
        }

        private func images(of frames: [Grid], throughNcurses: Bool, seed: UInt64) throws -> [ScreenImage] {
            let file = try #require(tmpfile())
            defer { fclose(file) }
            let options = TerminalOptions.writing(to: file)
            defer { close(options.input) }
            let terminal = try Terminal(options)
            defer { terminal.close() }
            try #require(terminal.size == Self.size)
            try #require(terminal.frameWriter != nil)
            if throughNcurses { terminal.frameWriter = nil }
            var random = SeededGenerator(seed: seed)
            var image = ScreenImage(width: 80, height: 24, columns: DisplayWidth.of)
            var read: off_t = 0
            return frames.map { frame in
                let theme = Self.themes[Int.random(in: 0..<40, using: &random) / 15]
                if Int.random(in: 0..<25, using: &random) == 0 { terminal.redraw() }
                if Int.random(in: 0..<25, using: &random) == 0 {
                    terminal.leave()
                    terminal.enter()
                }
                terminal.present(frame, theme: theme)
                var bytes = [UInt8](repeating: 0, count: 200_000)
                let count = pread(options.output, &bytes, bytes.count, read)
                read += off_t(max(0, count))
                image.take(Array(bytes.prefix(max(0, count))))
                return image
            }
        }

        @Test(arguments: 1...6 as ClosedRange<UInt64>)
        func showsWhatNcursesShows(seed: UInt64) throws {
            var random = SeededGenerator(seed: seed)
            let frames = frames(&random, count: 80)
            let direct = try images(of: frames, throughNcurses: false, seed: seed)
            let plain = try images(of: frames, throughNcurses: true, seed: seed)
            for (index, (one, other)) in zip(direct, plain).enumerated() {
                try #require(one.unknown.isEmpty && other.unknown.isEmpty, "\(one.unknown) \(other.unknown)")
                for y in 0..<24 {
                    try #require(
                        one.shown[y] == other.shown[y],
                        "frame \(index), row \(y): \(one.rows[y].map(\.text)) \(other.rows[y].map(\.text))")
                }
                #expect(one.hidesCursor == other.hidesCursor)
                guard let cursor = frames[index].cursor else { continue }
                #expect(one.cursor == (cursor.x, cursor.y) && one.cursor == other.cursor)
            }
        }

        @Test(arguments: ["xterm", "vt100", "linux", "ansi"])
        func leavesOtherTerminalsToNcurses(name: String) throws {
            let pty = try Pty()
            let terminal = try Terminal(pty.options(name))
            #expect(terminal.frameWriter == nil)
        }

        /// Bold ends alone where the terminal can, so that the ground need not be set anew.
        @Test func setsOnlyTheColourThatChanges() throws {
            let pty = try Pty()
            let terminal = try Terminal(pty.options())
            let output = try #require(DirectOutput(terminal.capabilities))
            var pen = Pen(output)
            var bytes: [UInt8] = []
            pen.take(Look(attributes: 0, pair: 1, foreground: 203, background: 24), into: &bytes)
            pen.take(Look(attributes: 0, pair: 2, foreground: 117, background: 24), into: &bytes)
            pen.rest(into: &bytes)
            pen.rest(into: &bytes)
            #expect(
                String(decoding: bytes, as: UTF8.self)
                    == "\u{1b}[38;5;203m\u{1b}[48;5;24m\u{1b}[38;5;117m\u{1b}[m")
        }
    }
}

extension Theme {
    /// With attributes and grounds of all kinds.
    fileprivate var varied: Theme {
        var theme = self
        theme[.title].isBold = true
        theme[.dim].isDim = true
        theme[.link].isUnderlined = true
        theme[.value].isItalic = true
        theme[.marked].isReversed = true
        theme[.overdue] = RoleStyle(
            foreground: Colour(red: 255, green: 95, blue: 95), isBold: true, isDim: true)
        theme[.selection].background = Colour(red: 0, green: 95, blue: 135)
        return theme
    }
}

extension Grid {
    private static let roles: [Role] = [.text, .title, .dim, .link, .value, .marked, .overdue]
    private static let pieces = [
        "Milestone", "due 4 Nov 2015", " ", "          ", "£1,200 – due", "日本語", "e\u{301}", "│", "x",
        "👩\u{200d}👧", "👍🏽", "a b  c",
    ]

    /// Something that a key may change.
    fileprivate mutating func change(_ random: inout SeededGenerator) {
        let role = Self.roles[Int.random(in: 0..<Self.roles.count, using: &random)]
        let grounds: [Role?] = [nil, nil, .selection, .marked]
        let ground = grounds[Int.random(in: 0..<grounds.count, using: &random)]
        let point = Point(
            x: Int.random(in: 0..<80, using: &random), y: Int.random(in: 0..<24, using: &random))
        switch Int.random(in: 0..<10, using: &random) {
        case 0: fill(Rect(x: 0, y: point.y, width: 80, height: 1), role: role, ground: ground)
        case 1:
            fill(
                Rect(x: point.x, y: point.y, width: Int.random(in: 1...30, using: &random), height: 4),
                role: role, ground: ground)
        case 2: setRole(role, in: Rect(x: point.x, y: point.y, width: 7, height: 1))
        case 3: overlay(self, at: Point(x: 0, y: Bool.random(using: &random) ? 1 : -1))
        case 4: box(Rect(x: point.x, y: point.y, width: 12, height: 5))
        default:
            let piece = Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
            write(piece, at: point, role: role, ground: ground)
        }
    }
}
