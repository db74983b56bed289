import Glibc

/// Tells when the files of open plans may have changed on the disk.
///
/// On a disk of this machine the kernel tells, and no timer runs. On a network drive, where it tells nothing of what
/// other machines do, and where a folder cannot be watched, the file is asked every two seconds whether it is the
/// same.
package final class DiskWatch {
    /// What is watched for one path, as the caller names it.
    private struct Watched {
        /// The folders and names by which the path leads to its file: its own, and those of links on the way.
        var names: [LinkChain.Name]
        /// The file as it was found last, where it is asked; nil where there was none.
        var identity: FileIdentity?
        var isPolled: Bool
    }

    private var watched: [String: Watched] = [:]
    private let order: [String]
    private var folders = FolderEvents()
    private let timer: OpenDescriptor?
    private let interval: Duration
    private let isPollingAlways: Bool
    private var isTimerSet = false

    /// - Parameters:
    ///   - paths: The files of the plans. They need not be there.
    ///   - isPollingAlways: Whether all files are asked, as if they were on a network drive.
    ///   - interval: How often files are asked.
    package init(
        _ paths: [String], polling isPollingAlways: Bool = false, every interval: Duration = .seconds(2)
    ) {
        order = paths
        self.isPollingAlways = isPollingAlways
        self.interval = interval
        let descriptor = LinuxCalls.makeTimer()
        timer = descriptor >= 0 ? OpenDescriptor(descriptor) : nil
        for path in paths { watched[path] = watch(path) }
        setTimer()
    }

    /// Wait for these to become readable; they stay the same.
    package var descriptors: [Int32] { [folders.descriptor, timer?.number].compactMap(\.self) }

    /// Whether a timer runs, because some of the files have to be asked.
    package var isPolling: Bool { isTimerSet }

    /// Takes in what a descriptor tells.
    ///
    /// - Parameter descriptor: One of `descriptors`, which is readable; if it is not, nothing happens.
    /// - Returns: The paths that may lead to something else now, in the order in which they were given. That the
    ///   bytes differ is not said.
    package func changes(on descriptor: Int32) -> [String] {
        let changed =
            descriptor == timer?.number ? timerRanOut() : folders.descriptor == descriptor ? events() : []
        for path in changed { watched[path] = watch(path) }
        if !changed.isEmpty { setTimer() }
        return order.filter(changed.contains)
    }

    private func watch(_ path: String) -> Watched {
        let names = LinkChain.names(of: path)
        // Each folder is watched in any case, so that none is missed because of another.
        let isTold = names.map {
            !isPollingAlways && !NetworkDrive.holds($0.folder) && folders.watch($0.folder)
        }
        return Watched(names: names, identity: FileIdentity(of: path), isPolled: isTold.contains(false))
    }

    private func events() -> Set<String> {
        switch folders.read() {
        case .anything: Set(order)
        case .names(let names, let lost):
            Set(
                watched.filter { _, watched in
                    watched.names.contains { names.contains($0) || lost.contains($0.folder) }
                }.keys)
        }
    }

    private func timerRanOut() -> Set<String> {
        guard let timer else { return [] }
        var count: UInt64 = 0
        guard read(timer.number, &count, MemoryLayout<UInt64>.size) > 0 else { return [] }
        var changed: Set<String> = []
        for (path, last) in watched where last.isPolled {
            // What was lost, such as a folder that was moved away, may be back and tell of itself again.
            var now = watch(path)
            if mayDiffer(last.identity, &now.identity) { changed.insert(path) }
            watched[path] = now
        }
        setTimer()
        return changed
    }

    /// Whether a file may have changed from one look to the next.
    ///
    /// One that had changed just before a look may have changed just after it without a trace. It counts as changed
    /// once more, as soon as its times can be trusted; until then the earlier look stands.
    private func mayDiffer(_ last: FileIdentity?, _ now: inout FileIdentity?) -> Bool {
        guard let earlier = last, let later = now else { return last != nil || now != nil }
        guard later.isSame(as: earlier) else { return true }
        if earlier.isTooFresh, later.isTooFresh { now = earlier }
        return earlier.isTooFresh && !later.isTooFresh
    }

    private func setTimer() {
        let isNeeded = watched.values.contains(where: \.isPolled)
        guard isNeeded != isTimerSet, let timer else { return }
        isTimerSet = isNeeded
        LinuxCalls.setTimer(timer.number, every: isNeeded ? interval : nil)
    }
}
