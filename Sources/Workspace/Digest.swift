/// A short stand-in for a file's bytes, to see whether they changed.
package enum Digest {
    /// FNV-1a over eight bytes at a time.
    package static func of(_ bytes: [UInt8]) -> UInt64 {
        bytes.withUnsafeBytes { buffer in
            var value: UInt64 = 0xcbf2_9ce4_8422_2325 ^ UInt64(buffer.count)
            var index = 0
            while index + 8 <= buffer.count {
                value = mixed(value, buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self))
                index += 8
            }
            while index < buffer.count {
                value = mixed(value, UInt64(buffer[index]))
                index += 1
            }
            return value
        }
    }

    private static func mixed(_ value: UInt64, _ word: UInt64) -> UInt64 {
        let product = (value ^ word) &* 0x0000_0100_0000_01b3
        return product ^ (product >> 31)
    }
}

/// What a file held: its size and a digest of its bytes.
package struct ContentDigest: Hashable, Sendable {
    /// Bytes.
    package var size: Int
    package var digest: UInt64

    package init(size: Int, digest: UInt64) {
        self.size = size
        self.digest = digest
    }

    package init(of bytes: [UInt8]) { self.init(size: bytes.count, digest: Digest.of(bytes)) }
}
