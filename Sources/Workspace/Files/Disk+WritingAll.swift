import Glibc
import JSONText
import PlanStore

extension Disk {
    /// Writes all of the bytes where a descriptor stands.
    ///
    /// - Returns: 0, or the system's error.
    static func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
        var written = 0
        while written < bytes.count {
            let count = Disk.write(
                descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written)
            if count < 0, errno == EINTR { continue }
            if count < 0 { return errno }
            written += count
        }
        return 0
    }

    /// Writes all of a text where a descriptor stands: long parts from where they are, short ones together.
    ///
    /// - Returns: 0, or the system's error.
    static func writeAll(_ text: SplicedText, to descriptor: Int32) -> Int32 {
        text.withPieces { pieces in
            var gathered: [UInt8] = []
            func writeGathered() -> Int32 {
                defer { gathered.removeAll(keepingCapacity: true) }
                return gathered.withUnsafeBytes { writeAll($0, to: descriptor) }
            }
            for piece in pieces {
                if piece.count < shortPiece {
                    gathered.append(contentsOf: piece.assumingMemoryBound(to: UInt8.self))
                    if gathered.count < shortPiece { continue }
                }
                var code = writeGathered()
                if code == 0, piece.count >= shortPiece { code = writeAll(piece, to: descriptor) }
                if code != 0 { return code }
            }
            return writeGathered()
        }
    }

    /// Bytes from which on a part is worth a call of its own.
    private static let shortPiece = 65_536

    /// Flushes a file, and the bytes of another, at the same time: a file system with a log writes both in one go,
    /// so that it takes hardly longer than one.
    ///
    /// - Returns: For each 0, or the system's error.
    static func flush(_ file: Int32, beside other: Int32) -> (Int32, Int32) {
        #if DEBUG
            // What is to go wrong is known to this thread alone.
            if FaultPlan.current != nil {
                let code = fdatasync(other) == 0 ? 0 : errno
                return (fsync(file) == 0 ? 0 : errno, code)
            }
        #endif
        return Threads.both(
            isIdle: true, { fsync(file) == 0 ? 0 : errno }, { fdatasync(other) == 0 ? 0 : errno })
    }
}
