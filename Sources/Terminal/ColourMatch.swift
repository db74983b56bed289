import TextGrid

/// The terminal's number for a theme's colour.
enum ColourMatch {
    /// The terminal's own colour.
    static let standard: Int32 = -1

    /// The number in direct colour, where the first eight mean the terminal's palette instead.
    static func direct(_ colour: Colour) -> Int32 {
        let value = Int32(colour.red) << 16 | Int32(colour.green) << 8 | Int32(colour.blue)
        return value < 8 ? 0x010101 : value
    }

    /// The nearest of xterm's cube and greys; the first sixteen are the user's and so not used.
    static func palette256(_ colour: Colour) -> Int32 {
        let cube = [colour.red, colour.green, colour.blue].map { nearestLevel(Int($0)) }
        let cubeNumber = 16 + 36 * cube[0] + 6 * cube[1] + cube[2]
        let mean = (Int(colour.red) + Int(colour.green) + Int(colour.blue)) / 3
        let grey = min(max((mean - 8 + 5) / 10, 0), 23)
        let greyLevel = 8 + 10 * grey
        let cubeDistance = distance(colour, levels[cube[0]], levels[cube[1]], levels[cube[2]])
        let greyDistance = distance(colour, greyLevel, greyLevel, greyLevel)
        return Int32(greyDistance < cubeDistance ? 232 + grey : cubeNumber)
    }

    /// The one of the eight named colours that has the hue and can be read on such a ground.
    ///
    /// Their exact tones are the user's. Blue cannot be read on black, nor green, yellow and cyan on white,
    /// so those become the terminal's own; bold and the words tell them apart.
    static func named(_ colour: Colour, onDark isDark: Bool) -> Int32 {
        let channels = [Int(colour.red), Int(colour.green), Int(colour.blue)]
        guard let high = channels.max(), let low = channels.min(), high - low >= 64 else { return standard }
        let middle = (high + low) / 2
        let number = channels.enumerated().reduce(0) { $0 | ($1.element > middle ? 1 << $1.offset : 0) }
        switch (number, isDark) {
        case (4, true): return 6
        case (6, false): return 4
        case (2, false), (3, false), (0, _), (7, _): return standard
        default: return Int32(number)
        }
    }

    /// Whether text of this colour is meant for a dark ground.
    static func isLight(_ colour: Colour) -> Bool {
        2126 * Int(colour.red) + 7152 * Int(colour.green) + 722 * Int(colour.blue) > 10000 * 127
    }

    private static let levels = [0, 95, 135, 175, 215, 255]

    private static func nearestLevel(_ value: Int) -> Int {
        value < 48 ? 0 : value < 115 ? 1 : (value - 35) / 40
    }

    private static func distance(_ colour: Colour, _ red: Int, _ green: Int, _ blue: Int) -> Int {
        let differences = [Int(colour.red) - red, Int(colour.green) - green, Int(colour.blue) - blue]
        return differences.reduce(0) { $0 + $1 * $1 }
    }
}
