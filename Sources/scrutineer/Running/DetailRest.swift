import Dashboard

/// When the detail follows the selection: at once, unless keys that only move the selection follow each other
/// faster than anybody reads. Then it follows when they rest.
struct DetailRest: Equatable {
    /// The time without such a key after which the detail is drawn.
    static let pause = Duration.milliseconds(50)

    /// When the last key came, if it only moved the selection.
    private var lastMove: ContinuousClock.Instant?
    /// Whether anything has happened since the last frame that asks for the whole of the next one.
    private var asksForWhole = true
    /// Whether the screen may show the detail of another record than the selected one.
    private var isBehind = false

    /// A key has come that only moves the selection. The first after a rest is followed at once.
    mutating func move(at now: ContinuousClock.Instant) {
        let rested = lastMove.map { now - $0 >= Self.pause } ?? true
        if rested { asksForWhole = true }
        lastMove = now
    }

    /// Anything else has happened, such as that the keys rest.
    mutating func interrupt() {
        lastMove = nil
        asksForWhole = true
    }

    /// Whether a frame is to be drawn although nothing else has changed.
    var isDue: Bool { isBehind && asksForWhole }

    /// How long to wait for the next event before the keys rest; nil where the detail waits for nothing.
    func patience(at now: ContinuousClock.Instant) -> Duration? {
        guard isBehind, let lastMove else { return nil }
        return max(.zero, lastMove + Self.pause - now)
    }

    /// Takes note that a frame is drawn.
    ///
    /// - Returns: How much of it is to follow the state.
    mutating func draw() -> FrameExtent {
        isBehind = !asksForWhole
        asksForWhole = false
        return isBehind ? .listsFirst : .whole
    }
}
