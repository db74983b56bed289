/// How often something is measured.
struct Effort: Sendable {
    /// How many runs are wanted.
    var runs: Int
    /// After so many milliseconds no further run is begun, so that what is slow is measured less often.
    var budget = 20_000.0

    /// As many runs for something that takes next to no time.
    func times(_ factor: Int) -> Effort { Effort(runs: runs * factor, budget: budget) }

    /// As many runs with more time, for what takes turns with slow peers.
    var patient: Effort { Effort(runs: runs, budget: 3 * budget) }

    /// The time that a measurement has.
    struct Clock: Sendable {
        fileprivate let end: Double

        var isOver: Bool { Stopwatch.now > end }
    }

    /// Starts the time that a measurement has.
    func begin() -> Clock { Clock(end: Stopwatch.now + budget) }

    /// Runs as often as is wanted and as time allows, at least once.
    func repeated<Failure>(_ body: (_ run: Int) throws(Failure) -> Void) throws(Failure) {
        let clock = begin()
        for run in 0..<max(1, runs) {
            if run > 0, clock.isOver { return }
            try body(run)
        }
    }
}
