import Glibc

/// Time as it passes on the wall, in milliseconds.
enum Stopwatch {
    /// Milliseconds since some moment in the past, to the nanosecond.
    static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) * 1_000 + Double(time.tv_nsec) / 1_000_000
    }

    /// How long something takes, and what comes of it, so that nothing is measured whose result nobody looks at.
    static func time<Result, Failure>(
        _ body: () throws(Failure) -> Result
    ) throws(Failure) -> (milliseconds: Double, result: Result) {
        let start = now
        let result = try body()
        return (now - start, result)
    }
}
