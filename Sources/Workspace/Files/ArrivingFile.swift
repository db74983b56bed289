import Glibc
import PlanFile
import PlanStore
import Synchronization

/// A large file that is read on a thread of its own, from its front to its end, while what has come of it is made
/// sense of.
///
/// Reading takes its time for the memory that is touched for the first time; whoever makes sense of the bytes takes
/// longer, and so waits for next to nothing. Each block is digested while it still lies in the processor's cache.
final class ArrivingFile: Sendable {
    /// All bytes of the file. Those that have not arrived are still being written: they must not be looked at.
    let bytes: [UInt8]
    private let descriptor: Int32
    /// Where the bytes lie. They are written here once each, before anybody is told of them.
    private nonisolated(unsafe) let start: UnsafeMutableRawPointer
    private let arrived = Atomic(0)
    /// Whether nothing more will arrive.
    private let isOver = Atomic(false)
    /// Whether a thread of its own reads.
    private let isReadBeside = Atomic(false)
    private let digest = Mutex(DigestStream())
    /// Given for each block that arrives.
    private let news = Signal()
    private let end = Signal()

    /// Files with fewer bytes than this are read and digested sooner than a thread is started.
    static let smallestSize = 1_048_576
    private static let block = 262_144

    /// - Returns: Nil where the path does not lead to a file of that size, whatever it is instead.
    init?(_ path: String, largest: Int) {
        descriptor = Disk.open(path, O_RDONLY | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        var status = stat()
        guard Disk.fstat(descriptor, &status) == 0, FileSystem.kind(of: status) == .file,
            (ArrivingFile.smallestSize...largest).contains(Int(status.st_size))
        else {
            _ = Disk.close(descriptor)
            return nil
        }
        let size = Int(status.st_size)
        bytes = [UInt8](unsafeUninitializedCapacity: size) { _, count in count = size }
        guard let place = bytes.withUnsafeBytes({ $0.baseAddress }) else {
            _ = Disk.close(descriptor)
            return nil
        }
        start = UnsafeMutableRawPointer(mutating: place)
    }

    deinit { _ = Disk.close(descriptor) }

    /// Does what makes sense of the bytes while they are read, and returns when all are there.
    func read<Result>(while body: (ArrivingFile) -> Result) -> Result {
        isReadBeside.store(
            Threads.begin { [self] in
                readToEnd()
                end.give()
            }, ordering: .relaxed)
        let result = body(self)
        if isReadBeside.load(ordering: .relaxed) { end.wait() } else { readToEnd() }
        return result
    }

    /// Waits until so many bytes have arrived, or no more will, and tells how many have.
    func wait(for count: Int) -> Int {
        while true {
            let isOver = isOver.load(ordering: .acquiring)
            let arrived = arrived.load(ordering: .acquiring)
            if arrived >= count || isOver { return arrived }
            if isReadBeside.load(ordering: .relaxed) { news.wait() } else { readBlock() }
        }
    }

    /// What the whole file holds; nil where it could not be read, or has not as many bytes as it had when it was
    /// opened. To be asked when all has been read.
    var content: ContentDigest? {
        guard arrived.load(ordering: .acquiring) == bytes.count else { return nil }
        var byte: UInt8 = 0
        guard Disk.read(descriptor, &byte, 1, at: bytes.count) == 0 else { return nil }
        return ContentDigest(size: bytes.count, digest: digest.withLock { $0.digest })
    }

    private func readToEnd() { while !isOver.load(ordering: .relaxed) { readBlock() } }

    private func readBlock() {
        defer { news.give() }
        let place = arrived.load(ordering: .relaxed)
        let got = Disk.read(
            descriptor, start + place, min(ArrivingFile.block, bytes.count - place), at: place)
        if got < 0, errno == EINTR { return }
        guard got > 0 else { return isOver.store(true, ordering: .releasing) }
        digest.withLock { $0.add(UnsafeRawBufferPointer(start: start + place, count: got)) }
        arrived.store(place + got, ordering: .releasing)
        if place + got == bytes.count { isOver.store(true, ordering: .releasing) }
    }
}
