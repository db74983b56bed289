import CProcessors
import Synchronization

/// A thread that stands by for one piece of work at a time.
///
/// To begin a thread takes longer than many a piece of work does, and where the processors are busy a new one waits
/// its turn, while one that has slept is woken at once. While it sleeps it costs nothing.
///
/// For work that is no mere waiting it is woken on another processor than that of whoever gives it, where there is one.
/// Left to choose, the kernel often takes the same one, which is at hand but busy: the work then begins only where its
/// giver waits, and holds the giver up. Once it is awake the kernel may move it as it likes.
final class StandingThread: Sendable {
    private static let only = StandingThread()

    private let isTaken = Atomic(false)
    private let work = Mutex<(@Sendable () -> Void)?>(nil)
    private let begins = Signal()
    private let ends = Signal()
    /// By which the kernel knows it; 0 before it runs.
    private let number = Atomic<Int32>(0)

    private init() {}

    /// The thread, for whoever takes it to begin work and to finish it.
    ///
    /// - Returns: Nil where it has work, or the system gives no thread.
    static func take() -> StandingThread? {
        guard only.isTaken.compareExchange(expected: false, desired: true, ordering: .acquiring).exchanged
        else { return nil }
        if isStanding { return only }
        only.isTaken.store(false, ordering: .releasing)
        return nil
    }

    private static let isStanding = Threads.begin { only.stand() }

    /// Begins a piece of work.
    ///
    /// - Parameter isIdle: Whether the work waits more than it works, so that it needs no processor of its own.
    func begin(isIdle: Bool, _ body: @escaping @Sendable () -> Void) {
        work.withLock { $0 = body }
        let number = number.load(ordering: .relaxed)
        guard !isIdle, number != 0 else { return begins.give() }
        processors_keep_off_this(number)
        begins.give()
        processors_allow_all(number)
    }

    /// Waits until the work is done, and lets others have the thread.
    func finish() {
        ends.wait()
        isTaken.store(false, ordering: .releasing)
    }

    private func stand() {
        number.store(processors_this_thread(), ordering: .relaxed)
        while true {
            begins.wait()
            work.withLock { $0.take() }?()
            ends.give()
        }
    }
}
