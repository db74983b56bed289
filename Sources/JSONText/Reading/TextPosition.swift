/// A place in a text as an editor shows it.
///
/// Lines and columns count from 1. A column is one Unicode scalar, a tab one. LF, CRLF and CR end a line.
package struct TextPosition: Equatable, Sendable {
    package let line: Int
    package let column: Int

    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    /// The position of a byte; the byte after the last one is allowed.
    package init(of offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        var finder = LineFinder(bytes)
        self = finder.position(of: offset)
    }

    /// The position of a byte; the byte after the last one is allowed.
    package init(of offset: Int, in bytes: [UInt8]) {
        self = bytes.withUnsafeBufferPointer { TextPosition(of: offset, in: $0) }
    }

    /// The positions of many bytes in one pass. The offsets ascend.
    package static func positions(of offsets: [Int], in bytes: UnsafeBufferPointer<UInt8>) -> [TextPosition] {
        var finder = LineFinder(bytes)
        return offsets.map { finder.position(of: $0) }
    }
}
