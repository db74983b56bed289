import Glibc
import JSONText

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
}
