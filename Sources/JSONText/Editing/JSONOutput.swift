/// What a document under change is written to.
protocol JSONOutput {
    mutating func append(_ slice: JSONSlice)
    mutating func append(_ byte: UInt8)
}

extension [UInt8]: JSONOutput {
    mutating func append(_ slice: JSONSlice) { slice.withBytes { append(contentsOf: $0) } }
}

/// Writes a document as parts of its original text and what is new between them.
struct JSONSplicer: JSONOutput {
    /// The original text.
    private let source: JSONSource
    private(set) var text: SplicedText

    /// - Parameter bytes: Those that `source` lends.
    init(_ source: JSONSource, of bytes: [UInt8]) {
        self.source = source
        text = SplicedText(from: bytes)
    }

    mutating func append(_ slice: JSONSlice) {
        if slice.source === source {
            text.keep(slice.range)
        } else {
            slice.withBytes { text.add($0) }
        }
    }

    mutating func append(_ byte: UInt8) {
        withUnsafePointer(to: byte) { text.add(UnsafeBufferPointer(start: $0, count: 1)) }
    }
}
