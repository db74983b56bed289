/// What the terminal is asked to send in a way of its own: pastes in marks, and the mouse.
///
/// ncurses would ask for the mouse too, but reports of a press and its release that come together it makes
/// one, and a click over a slow line is lost.
struct InputModes {
    private let pasteNumbers: [String]
    private let mouseNumbers: [String]

    init(_ capabilities: Capabilities, usesMouse: Bool) {
        pasteNumbers = capabilities.hasBracketedPaste ? ["2004"] : []
        // Clicks and the wheel, and in decimal numbers, since bytes end at column 223.
        mouseNumbers = capabilities.hasMouse && usesMouse ? ["1000", "1006"] : []
    }

    var takesMouse: Bool { !mouseNumbers.isEmpty }

    var on: [UInt8] { Self.bytes(pasteNumbers + mouseNumbers, "h") }
    var off: [UInt8] { Self.bytes((pasteNumbers + mouseNumbers).reversed(), "l") }

    /// The mouse alone.
    var mouse: [UInt8] { Self.bytes(mouseNumbers, "h") }
    var mouseOff: [UInt8] { Self.bytes(mouseNumbers.reversed(), "l") }

    private static func bytes(_ numbers: [String], _ final: String) -> [UInt8] {
        numbers.flatMap { Array("\u{1b}[?\($0)\(final)".utf8) }
    }
}
