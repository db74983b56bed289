/// Why the screen cannot be used, in words for the officer.
package enum TerminalError: Error, Hashable, Sendable, CustomStringConvertible {
    case inputIsNoTerminal
    case outputIsNoTerminal

    /// TERM is not set, or empty.
    case nameMissing

    /// The machine's terminfo has no such terminal.
    case nameUnknown(String)

    /// The terminal cannot move its cursor, as `dumb` cannot.
    case tooSimple(String)

    package var description: String {
        switch self {
        case .inputIsNoTerminal:
            "standard input is not a terminal, so no keys can be read; start the dashboard without < or a pipe"
        case .outputIsNoTerminal:
            "standard output is not a terminal, so there is no screen; start the dashboard without > or a pipe"
        case .nameMissing:
            "TERM is not set, so the kind of terminal is unknown; try TERM=xterm-256color"
        case .nameUnknown(let name):
            "TERM is \"\(Self.shown(name))\", which this machine does not know; "
                + "try TERM=xterm-256color, or TERM=vt100 if the screen is garbled"
        case .tooSimple(let name):
            "TERM is \"\(Self.shown(name))\", a terminal that cannot move its cursor; "
                + "try TERM=xterm-256color if yours can"
        }
    }

    /// The name without what could command the terminal that the message goes to.
    private static func shown(_ name: String) -> String {
        String(name.unicodeScalars.map { $0.value > 0x1f && $0.value < 0x7f ? Character($0) : "?" })
    }
}
