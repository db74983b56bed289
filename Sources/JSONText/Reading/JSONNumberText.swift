/// A number of a JSON text, as it is spelled there.
package struct JSONNumberText: Equatable, Sendable {
    /// The bytes of the number, its sign included.
    package let range: Range<Int>

    @inlinable
    package init(range: Range<Int>) {
        self.range = range
    }

    /// The number as it is spelled.
    package func text(in bytes: UnsafeBufferPointer<UInt8>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }
}
