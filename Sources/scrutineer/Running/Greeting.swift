/// When somebody who is here for the first time is told the keys that matter: once the hands rest before the first
/// key.
///
/// What opens is the plan itself, so that the first thing seen is what the program is about; whoever begins at once
/// needs no telling, and is not stopped by it.
struct Greeting {
    static let pause = Duration.seconds(3)

    /// Until when the hands have to rest; nil where nobody is to be told.
    private var moment: ContinuousClock.Instant?

    init(isWanted: Bool, at now: ContinuousClock.Instant) {
        if isWanted { moment = now + Self.pause }
    }

    /// How long to wait for the next event before it is told.
    func patience(at now: ContinuousClock.Instant) -> Duration? { moment.map { max(.zero, $0 - now) } }

    /// Whether it is to be told now.
    func isDue(at now: ContinuousClock.Instant) -> Bool { moment.map { now >= $0 } ?? false }

    mutating func end() { moment = nil }
}
