import Glibc
import Synchronization

/// Two pieces of work done at the same time, the second on a thread of its own.
enum SideBySide {
    static func both<Value: Sendable>(
        _ one: @escaping @Sendable () -> Value, _ other: @escaping @Sendable () -> Value
    ) -> (Value, Value) {
        let job = Job(other)
        var thread = pthread_t()
        let pointer = Unmanaged.passRetained(job).toOpaque()
        let failure = pthread_create(
            &thread, nil,
            { pointer in
                guard let pointer else { return nil }
                Unmanaged<AnyJob>.fromOpaque(pointer).takeRetainedValue().run()
                return nil
            }, pointer)
        guard failure == 0 else {
            // Without a second thread the first does both.
            Unmanaged<AnyJob>.fromOpaque(pointer).release()
            return (one(), other())
        }
        let first = one()
        pthread_join(thread, nil)
        return (first, job.result ?? other())
    }

    /// Work for a thread, which keeps what it gives.
    private final class Job<Value: Sendable>: AnyJob, @unchecked Sendable {
        private let body: @Sendable () -> Value
        private let value = Mutex<Value?>(nil)

        init(_ body: @escaping @Sendable () -> Value) { self.body = body }

        override func run() {
            let result = body()
            value.withLock { $0 = result }
        }

        var result: Value? { value.withLock { $0 } }
    }
}

/// Work whose kind of result a C function need not know.
private class AnyJob: @unchecked Sendable {
    func run() {}
}
