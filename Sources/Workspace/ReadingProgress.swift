import Synchronization

/// How far files have been read, told from the threads that read them.
package final class ReadingProgress: Sendable {
    /// Bytes of all files.
    package let total: Int
    private let done = Atomic(0)
    /// What was told last, in the same steps.
    private let told = Atomic(0)
    private let tell: @Sendable () -> Void

    /// - Parameter tell: Called after every twentieth part, on the thread that reads.
    package init(total: Int, tell: @escaping @Sendable () -> Void) {
        self.total = total
        self.tell = tell
    }

    /// Bytes that have been read.
    package var read: Int { min(total, done.load(ordering: .relaxed)) }

    func add(_ bytes: Int) {
        let now = done.add(bytes, ordering: .relaxed).newValue
        let step = max(1, total / 20)
        let last = told.load(ordering: .relaxed)
        guard now - last >= step,
            told.compareExchange(expected: last, desired: now, ordering: .relaxed).exchanged
        else { return }
        tell()
    }
}

/// How far one of the files has been read. Where it is begun again, nothing is told twice.
final class FileProgress {
    private let progress: ReadingProgress?
    private var told = 0

    init(_ progress: ReadingProgress?) { self.progress = progress }

    /// So many bytes of the file have been read.
    func reach(_ offset: Int) {
        guard offset > told else { return }
        progress?.add(offset - told)
        told = offset
    }
}
