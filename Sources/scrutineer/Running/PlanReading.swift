import Dashboard
import Glibc
import PlanStore
import Synchronization
import Workspace

/// The reading of large files on a thread of its own, while the screen shows how far it is.
final class PlanReading: Sendable {
    let progress: ReadingProgress
    private let request: DashboardRequest
    private let search: PlanSearch
    private let pipe: Pipe
    private let result = Mutex<Outcome?>(nil)

    struct Outcome: Sendable {
        var opened: Result<OpenedPlans, CommandFailure>
        /// Files below a folder that are no plans.
        var skipped: [String]
    }

    /// From this size on files are read beside the screen: what is smaller is there before a first frame would be.
    static let smallestSize = 2_097_152

    init(_ request: DashboardRequest, _ search: PlanSearch) {
        (self.request, self.search) = (request, search)
        let pipe = Pipe()
        self.pipe = pipe
        progress = ReadingProgress(total: search.size) { pipe.wake() }
    }

    /// Begins to read. The first frame should stand by then: it would wait for memory that the reading takes.
    func begin() {
        Threads.start { [self] in
            let outcome = PlanLoader.load(search, telling: progress)
            let opened = Result { () throws(CommandFailure) in try request.open(outcome) }
            result.withLock { $0 = Outcome(opened: opened, skipped: outcome.skipped) }
            pipe.wake()
        }
    }

    /// How far it is.
    var share: ReadingShare { ReadingShare(read: progress.read, total: progress.total) }

    /// Becomes readable when the reading has come further, and when it is over.
    var descriptor: Int32 { pipe.reading }

    /// What came of the reading; nil as long as it goes on.
    func take() -> Outcome? {
        pipe.drain()
        return result.withLock { $0.take() }
    }
}

/// Wakes a thread that waits for descriptors.
private final class Pipe: Sendable {
    let reading: Int32
    private let writing: Int32

    init() {
        var ends: [Int32] = [-1, -1]
        _ = Glibc.pipe(&ends)
        (reading, writing) = (ends[0], ends[1])
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
    }

    deinit {
        close(reading)
        close(writing)
    }

    func wake() {
        var byte: UInt8 = 1
        _ = write(writing, &byte, 1)
    }

    func drain() {
        var bytes = [UInt8](repeating: 0, count: 64)
        while read(reading, &bytes, bytes.count) > 0 {}
    }
}
