/// What the terminal is asked to send in a way of its own: pastes in marks, and the mouse.
///
/// ncurses would ask for the mouse too, but reports of a press and its release that come together it makes
/// one, and a click over a slow line is lost.
struct InputModes {
    let on: [UInt8]
    let off: [UInt8]

    init(_ capabilities: Capabilities, usesMouse: Bool) {
        var numbers: [String] = []
        if capabilities.hasBracketedPaste { numbers.append("2004") }
        // Clicks and the wheel, and in decimal numbers, since bytes end at column 223.
        if capabilities.hasMouse, usesMouse { numbers += ["1000", "1006"] }
        on = numbers.flatMap { Array("\u{1b}[?\($0)h".utf8) }
        off = numbers.reversed().flatMap { Array("\u{1b}[?\($0)l".utf8) }
    }
}
