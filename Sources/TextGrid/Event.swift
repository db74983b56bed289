/// What the loop wakes up for.
package enum Event: Hashable, Sendable {
    case key(Key)

    /// Text pasted at once: newlines and tabs kept, other control characters taken out.
    case paste(String)
    case mouse(MouseEvent)

    /// The terminal's own background, which was asked for.
    case background(Colour)

    /// The screen has this size now.
    case resize(Size)

    /// A watched file descriptor has something to read, or was closed at its other end.
    case readable(Int32)

    /// The moment asked for has come, or the clock was set.
    case midnight

    /// The wait took as long as it was allowed to.
    case timeout

    /// The terminal is ours again after a stop; the frame has been drawn anew.
    case resumed

    /// A signal asks the program to end.
    case signal(Int32)

    /// The terminal was closed or its line was lost; nothing can be shown any more.
    case terminalGone
}

extension Event {
    /// Whether somebody did something.
    package var isByHand: Bool {
        switch self {
        case .key, .paste, .mouse: true
        default: false
        }
    }
}
