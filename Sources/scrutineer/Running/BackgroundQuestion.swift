import TextGrid

/// The question whether the terminal's background is light, asked once, behind the first frame.
///
/// Nothing waits for the answer. One that comes late, or when something has been pressed, is not heeded: the colours
/// must not change under somebody's hands.
struct BackgroundQuestion {
    private var isOpen: Bool
    private var asked: ContinuousClock.Instant?

    static let lightTheme = "light"
    /// A line over half the world answers in this time.
    private static let patience = Duration.milliseconds(400)

    init(isAsked: Bool) { isOpen = isAsked }

    /// - Returns: Whether it is to be asked now.
    mutating func begins(at now: ContinuousClock.Instant) -> Bool {
        guard isOpen, asked == nil else { return false }
        asked = now
        return true
    }

    /// - Returns: Whether the light theme is to be shown.
    mutating func takes(_ colour: Colour, at now: ContinuousClock.Instant) -> Bool {
        guard isOpen, let asked, now - asked <= Self.patience else { return false }
        isOpen = false
        return colour.isLight
    }

    mutating func end() { isOpen = false }
}
