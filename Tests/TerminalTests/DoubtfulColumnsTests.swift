import Glibc
import SeededRandom
import Testing
import TextGrid

@testable import Terminal

extension TerminalSuite {
    /// Whatever a terminal thinks of new emoji, flags, joined letters and private characters, what stands beside them
    /// stands in its column.
    @Suite struct DoubtfulColumnsTests {
        private static let size = Size(width: 80, height: 24)

        private static let pieces = [
            "👩\u{200d}👧\u{200d}👦", "👍🏽", "🏽", "❤\u{fe0f}", "🇬🇧", "1\u{fe0f}\u{20e3}", "क्षेत्र", "\u{e0a0}", "ก็",
            "⚡",
            "z\u{1dc0}\u{1dc1}", "│ plain │", "due 4 Nov", "漢字", "שלום", "e\u{301}", "        ", "x",
        ]

        /// How many columns a terminal takes for what terminals disagree on.
        enum Opinion: CaseIterable {
            case none, one, two, any

            func columns(of scalar: Unicode.Scalar) -> Int {
                let usual = DisplayWidth.of(scalar)
                let cell = Cell(glyph: Glyph(scalar), width: UInt8(max(1, usual)))
                let isAccent = (0x300..<0x370).contains(scalar.value)
                if isAccent || CertainColumns.holds(of: cell) { return usual }
                switch self {
                case .none: return 0
                case .one: return 1
                case .two: return 2
                case .any:
                    return Int(scalar.value.multipliedReportingOverflow(by: 2_654_435_761).partialValue >> 7)
                        % 3
                }
            }
        }

        @Test(arguments: Opinion.allCases, 1...3 as ClosedRange<UInt64>)
        func moveNothing(opinion: Opinion, seed: UInt64) throws {
            let file = try #require(tmpfile())
            defer { fclose(file) }
            let options = TerminalOptions.writing(to: file)
            defer { close(options.input) }
            let terminal = try Terminal(options)
            defer { terminal.close() }
            try #require(terminal.frameWriter != nil)
            var random = SeededGenerator(seed: seed)
            var image = ScreenImage(width: 80, height: 24, columns: opinion.columns)
            var frame = Grid(size: Self.size)
            var read: off_t = 0
            for number in 0..<120 {
                for _ in 0..<Int.random(in: 1...5, using: &random) {
                    let piece = Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
                    frame.write(
                        piece,
                        at: Point(
                            x: Int.random(in: 0..<80, using: &random),
                            y: Int.random(in: 0..<24, using: &random)))
                }
                terminal.present(frame, theme: .plain)
                var bytes = [UInt8](repeating: 0, count: 100_000)
                let count = max(0, pread(options.output, &bytes, bytes.count, read))
                read += off_t(count)
                image.take(Array(bytes.prefix(count)))
                for y in 0..<24 {
                    try #require(
                        displaced(in: frame.row(y), as: image.rows[y]) == [],
                        "frame \(number), row \(y): \(image.rows[y].map(\.text)) for \(frame.text(row: y))")
                }
            }
        }

        /// The columns of a row in which something certain or nothing is to stand, and something else stands.
        private func displaced(in row: ArraySlice<Cell>, as shown: [ScreenImage.Place]) -> [Int] {
            zip(row, shown.indices).compactMap { cell, x in
                guard !cell.isContinuation, CertainColumns.holds(of: cell) else { return nil }
                return shown[x].text.unicodeScalars.first == cell.glyph.base ? nil : x
            }
        }
    }
}
