import Glibc
import Synchronization

/// Work beside the main thread, for files that are too large to keep the screen waiting.
package enum Threads {
    private final class Work: Sendable {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    /// Runs the body on a thread of its own; on this one where the system gives none.
    package static func start(_ body: @escaping @Sendable () -> Void) {
        if let thread = thread(body) { pthread_detach(thread) } else { body() }
    }

    /// Runs the body for every index from 0 on, on as many threads as there are processors, and returns when all is
    /// done.
    static func perform(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
        let next = Shared()
        let work: @Sendable () -> Void = {
            while true {
                let index = next.value.add(1, ordering: .relaxed).oldValue
                guard index < count else { return }
                body(index)
            }
        }
        let processors = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
        let helpers = (1..<max(1, min(processors, count))).compactMap { _ in thread(work) }
        work()
        for thread in helpers { pthread_join(thread, nil) }
    }

    private final class Shared: Sendable {
        let value = Atomic(0)
    }

    private static func thread(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
        let work = Unmanaged.passRetained(Work(body))
        var thread = pthread_t()
        let code = pthread_create(
            &thread, nil,
            { pointer in
                if let pointer { Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().body() }
                return nil
            }, work.toOpaque())
        if code == 0 { return thread }
        work.release()
        return nil
    }
}
