import Glibc
import PlanStore

extension FileSystem {
    /// The whole of a large file, read by two threads at once.
    ///
    /// Most of the time goes into memory that is touched for the first time, which two processors do in little more
    /// than half of it.
    ///
    /// - Returns: Nil for what is small, or has not as many bytes as expected; nothing is said of why, and the
    ///   descriptor stands where it stood.
    static func readInHalves(_ descriptor: Int32, expecting size: Int) -> [UInt8]? {
        guard size >= worthTwoThreads else { return nil }
        var isWhole = false
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            guard let base = buffer.baseAddress else { return }
            // Each thread writes to a half of its own.
            nonisolated(unsafe) let start = UnsafeMutableRawPointer(base)
            let half = size / 2
            let halves = Threads.both {
                fill(start, 0..<half, from: descriptor)
            } _: {
                fill(start, half..<size, from: descriptor)
            }
            isWhole = halves.0 && halves.1 && isAtEnd(descriptor, size)
            count = isWhole ? size : 0
        }
        return isWhole ? bytes : nil
    }

    /// Files with fewer bytes than this are read sooner than a thread is started.
    private static let worthTwoThreads = 4_194_304

    /// Whether all bytes of a range were there.
    private static func fill(
        _ start: UnsafeMutableRawPointer, _ range: Range<Int>, from descriptor: Int32
    ) -> Bool {
        var place = range.lowerBound
        while place < range.upperBound {
            let got = Disk.read(descriptor, start + place, range.upperBound - place, at: place)
            if got < 0, errno == EINTR { continue }
            if got <= 0 { return false }
            place += got
        }
        return true
    }

    private static func isAtEnd(_ descriptor: Int32, _ place: Int) -> Bool {
        var byte: UInt8 = 0
        return Disk.read(descriptor, &byte, 1, at: place) == 0
    }
}
