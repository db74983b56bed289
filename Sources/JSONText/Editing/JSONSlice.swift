/// A piece of text that is copied to the result as it stands.
struct JSONSlice {
    let source: JSONSource?
    let range: Range<Int>

    init(_ source: JSONSource, _ range: Range<Int>) {
        self.source = source
        self.range = range
    }

    /// A piece of added text.
    init(_ text: [UInt8] = []) {
        source = text.isEmpty ? nil : JSONSource(copying: text)
        range = 0..<text.count
    }

    /// Lends the bytes; added text lives only as long as its slices do.
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        guard let source else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
        return withExtendedLifetime(source) { body(UnsafeBufferPointer(rebasing: source.bytes[range])) }
    }

    /// The first byte, if there is one.
    var first: UInt8? { withBytes { $0.first } }

    /// Whether a line ends in it.
    var hasLineEnd: Bool { withBytes { $0.hasLineEnd } }

    /// Of white space with line ends, what follows the last of them: the indentation.
    var indentation: [UInt8]? { withBytes { $0.indentation } }

    /// White space with at most one line end, so that a blank line between groups is not repeated.
    var withoutBlankLines: JSONSlice {
        guard let source, let start = withBytes({ $0.lastLineEnd?.lowerBound }) else { return self }
        return JSONSlice(source, range.lowerBound + start..<range.upperBound)
    }
}
