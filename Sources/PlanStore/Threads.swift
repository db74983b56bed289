import Glibc
import Synchronization

/// Work on threads beside the one that asks for it: for what is too large to keep the screen waiting, or is done
/// sooner by two processors than by one.
package enum Threads {
    /// Runs the body on a thread of its own; on this one where the system gives none.
    package static func start(_ body: @escaping @Sendable () -> Void) {
        if !begin(body) { body() }
    }

    /// - Returns: Whether the system gave a thread.
    package static func begin(_ body: @escaping @Sendable () -> Void) -> Bool {
        guard let thread = thread(body) else { return false }
        pthread_detach(thread)
        return true
    }

    /// Does two pieces of work at the same time, the second on another thread, and returns when both are done.
    ///
    /// - Parameter isIdle: Whether the second waits more than it works, so that it needs no processor of its own.
    package static func both<One, Other: Sendable>(
        isIdle: Bool = false, _ one: () -> One, _ other: @escaping @Sendable () -> Other
    ) -> (One, Other) {
        let result = Result<Other>()
        let work: @Sendable () -> Void = { result.put(other()) }
        let first: One
        if let helper = StandingThread.take() {
            helper.begin(isIdle: isIdle, work)
            first = one()
            helper.finish()
        } else {
            let helper = thread(work)
            first = one()
            if let helper { pthread_join(helper, nil) }
        }
        // Without a second thread this one does both.
        return (first, result.value ?? other())
    }

    /// Runs the body for every index from 0 on, on as many threads as there are processors, and returns when all is
    /// done.
    package static func perform(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
        let next = Next()
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

    private final class Work: Sendable {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    /// What a thread leaves for the one that waits for it.
    private final class Result<Value: Sendable>: Sendable {
        private let known = Mutex<Value?>(nil)

        func put(_ value: Value) { known.withLock { $0 = value } }

        var value: Value? { known.withLock { $0 } }
    }

    /// The index that is taken next.
    private final class Next: Sendable {
        let value = Atomic(0)
    }
}
