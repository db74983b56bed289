import CNcurses
import Glibc

/// A moment of the wall clock to wake up at, such as midnight.
struct WakeTimer {
    /// Readable once the moment has come or the clock was set; negative if the system gives no timer.
    let descriptor = timer_open()

    /// The moment in seconds since 1970, or never.
    func set(_ seconds: Int?) {
        guard descriptor >= 0 else { return }
        _ = timer_set(descriptor, Int64(seconds ?? 0))
    }

    /// Takes note that it went off.
    func clear() {
        var count: UInt64 = 0
        _ = read(descriptor, &count, 8)
        // After the clock was set the timer still stands; the caller sets it anew.
    }

    func close() {
        if descriptor >= 0 { Glibc.close(descriptor) }
    }
}
