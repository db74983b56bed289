import Glibc

/// Takes the data away when the benchmark is ended from outside: it may be more than a gigabyte.
enum Interruption {
    private static let signals = [SIGINT, SIGTERM, SIGHUP]

    private final class Duty: Sendable {
        let data: DataFolder

        init(_ data: DataFolder) { self.data = data }
    }

    /// From now on a thread waits for the signals, takes the data away, and ends the program.
    static func clean(_ data: DataFolder) {
        var wanted = set
        pthread_sigmask(SIG_BLOCK, &wanted, nil)
        var thread = pthread_t()
        let duty = Unmanaged.passRetained(Duty(data)).toOpaque()
        pthread_create(
            &thread, nil,
            { duty in
                var wanted = Interruption.set
                var number: Int32 = 0
                sigwait(&wanted, &number)
                if let duty { Unmanaged<Duty>.fromOpaque(duty).takeRetainedValue().data.remove() }
                _exit(128 + number)
            }, duty)
    }

    /// Takes back for a program that is started what `clean` changed, which it would inherit.
    static func spare(_ attributes: inout posix_spawnattr_t) {
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
    }

    private static var set: sigset_t {
        var set = sigset_t()
        sigemptyset(&set)
        for signal in signals { sigaddset(&set, signal) }
        return set
    }
}
