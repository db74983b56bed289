/// The first sixteen bytes of a text as two numbers, those that it lacks being zero, and its length in bytes.
///
/// Two texts of sixteen bytes or fewer are equal exactly when these are.
package struct ShortText: Equatable, Sendable {
    package var head: UInt64
    package var next: UInt64
    package var count: Int

    package init(head: UInt64, next: UInt64, count: Int) {
        self.head = head
        self.next = next
        self.count = count
    }

    /// A string of sixteen bytes or fewer, without escapes, which is not among the document's last bytes; nil for
    /// any other.
    package init?(_ string: JSONString, in bytes: UnsafeBufferPointer<UInt8>) {
        let start = string.contents.lowerBound
        let count = string.contents.count
        guard count <= 16, !string.hasEscapes, start &+ 16 <= bytes.count else { return nil }
        self.init(head: bytes.word(at: start), next: bytes.word(at: start &+ 8), count: count)
        if count < 8 {
            head &= ByteWord.mask(ofFirst: count)
            next = 0
        } else if count < 16 {
            next &= ByteWord.mask(ofFirst: count &- 8)
        }
    }

    /// The start of a text of any length, byte by byte.
    init(startOf text: UnsafeBufferPointer<UInt8>) {
        self.init(head: 0, next: 0, count: text.count)
        for (index, byte) in text.prefix(8).enumerated() { head |= UInt64(byte) << UInt64(index * 8) }
        for (index, byte) in text.dropFirst(8).prefix(8).enumerated() {
            next |= UInt64(byte) << UInt64(index * 8)
        }
    }
}
