import JSONText

/// A short stand-in for a file's bytes, to see whether they changed.
package enum Digest {
    package static func of(_ bytes: [UInt8]) -> UInt64 {
        var stream = DigestStream()
        bytes.withUnsafeBytes { stream.add($0) }
        return stream.digest
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

    /// The digest that the text will have as a file.
    init(of text: SplicedText) {
        var stream = DigestStream()
        text.withPieces { for piece in $0 { stream.add(piece) } }
        self.init(size: text.count, digest: stream.digest)
    }
}
