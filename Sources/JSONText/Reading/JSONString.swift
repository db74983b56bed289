/// A string of a JSON text: a checked slice of its bytes, decoded only on demand.
package struct JSONString: Equatable, Sendable {
    /// The bytes between the quotes.
    package let contents: Range<Int>
    /// Whether a backslash stands among them; without one the bytes are the text itself.
    package let hasEscapes: Bool

    @inlinable
    package init(contents: Range<Int>, hasEscapes: Bool) {
        self.contents = contents
        self.hasEscapes = hasEscapes
    }

    /// The byte of the opening quote.
    @inlinable
    package var offset: Int { contents.lowerBound - 1 }

    /// Whether the text, once unescaped, has exactly these bytes.
    @inlinable
    package func equals(_ name: StaticString, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        name.withUTF8Buffer { equals($0, in: bytes) }
    }

    /// Whether the text, once unescaped, has exactly these bytes.
    @inlinable
    package func equals(_ text: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        if hasEscapes { return equalsUnescaped(text, in: bytes) }
        guard contents.count == text.count else { return false }
        var from = contents.lowerBound
        for byte in text {
            if bytes[from] != byte { return false }
            from += 1
        }
        return true
    }

    @usableFromInline
    func equalsUnescaped(_ text: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var plain: [UInt8] = []
        unescape(in: bytes, into: &plain)
        return plain.elementsEqual(text)
    }
}
