import Testing
import TextGrid

@testable import Terminal

@Suite struct ColourTests {
    @Test(arguments: [
        ("#000000", 16), ("#ffffff", 231), ("#ff5f5f", 203), ("#af0000", 124), ("#005f87", 24),
        ("#8a8a8a", 245),
        ("#d0d0d0", 252), ("#101010", 233), ("#010101", 16), ("#ff0000", 196),
    ])
    func findsTheNearestOf256(hex: String, number: Int32) throws {
        #expect(try ColourMatch.palette256(#require(Colour(hex: hex))) == number)
    }

    @Test func keepsToTheNearestOf256() {
        let levels = [0, 95, 135, 175, 215, 255]
        let cube = levels.flatMap { r in levels.flatMap { g in levels.map { b in [r, g, b] } } }
        let palette = cube + (0..<24).map { [8 + 10 * $0, 8 + 10 * $0, 8 + 10 * $0] }
        for value in stride(from: 0, to: 0x100_0000, by: 4099) {
            let wanted = [value >> 16, value >> 8 & 0xff, value & 0xff]
            let distance = { (colour: [Int]) in
                zip(colour, wanted).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
            }
            let colour = Colour(red: UInt8(wanted[0]), green: UInt8(wanted[1]), blue: UInt8(wanted[2]))
            let found = distance(palette[Int(ColourMatch.palette256(colour)) - 16])
            #expect(found == palette.map(distance).min())
        }
    }

    @Test func keepsPaletteNumbersOutOfDirectColour() throws {
        #expect(ColourMatch.direct(Colour(red: 0, green: 0, blue: 0)) == 0x010101)
        #expect(ColourMatch.direct(Colour(red: 1, green: 2, blue: 3)) == 0x010203)
    }

    @Test(arguments: [
        ("#ff5f5f", true, 1), ("#5fd75f", true, 2), ("#ffaf00", true, 3), ("#5fafff", true, 6),
        ("#0000ff", true, 6),
        ("#d0d0d0", true, -1), ("#af0000", false, 1), ("#008700", false, -1), ("#005faf", false, 4),
    ])
    func namesAHueThatCanBeRead(hex: String, onDark: Bool, number: Int32) throws {
        #expect(try ColourMatch.named(#require(Colour(hex: hex)), onDark: onDark) == number)
    }

    @Test(arguments: [
        (0, false, ColourDepth.none), (8, false, .eight), (16, false, .sixteen), (88, false, .sixteen),
        (256, false, .palette256), (256, true, .palette256), (0x100_0000, true, .direct),
        (0x100_0000, false, .palette256),
    ])
    func choosesADepth(count: Int, isDirect: Bool, depth: ColourDepth) {
        #expect(ColourDepth(count: count, isDirect: isDirect) == depth)
    }

    @Test(arguments: [ColourDepth.none, .eight, .sixteen])
    func reversesTheSelectionWhereColoursAreFew(depth: ColourDepth) {
        let theme = TerminalSuite.ScreenTests.theme
        let selected = TerminalStyle(role: .overdue, ground: .selection, theme: theme, depth: depth)
        #expect(selected.style.isReversed && selected.foreground == -1 && selected.background == -1)
        let other = TerminalStyle(role: .overdue, ground: nil, theme: theme, depth: depth)
        #expect(!other.style.isReversed && other.background == -1)
        #expect(other.foreground == (depth == .none ? -1 : depth == .eight ? 1 : 9))
        #expect(other.style.isBold == (depth == .eight))
    }
}
