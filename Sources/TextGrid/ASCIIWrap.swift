/// Breaking printable ASCII into lines.
///
/// It is fast because a byte is a column and a character: no word becomes a string of its own, no width is looked
/// up. It breaks as `TextWrap` does.
struct ASCIIWrap {
    private let width: Int
    private var line: [UInt8] = []
    private(set) var lines: [String] = []

    private init(width: Int) {
        self.width = width
        line.reserveCapacity(width)
    }

    /// The text in lines of at most `width` columns, at least one.
    static func lines(_ text: String, width: Int) -> [String] {
        var wrap = ASCIIWrap(width: width)
        var text = text
        text.withUTF8 { bytes in
            var start = bytes.startIndex
            while start < bytes.endIndex {
                let end = bytes[start...].firstIndex(of: UInt8(ascii: " ")) ?? bytes.endIndex
                if end > start { wrap.add(bytes[start..<end]) }
                start = end + 1
            }
        }
        if !wrap.line.isEmpty || wrap.lines.isEmpty { wrap.endLine() }
        return wrap.lines
    }

    private mutating func add(_ word: Slice<UnsafeBufferPointer<UInt8>>) {
        if !line.isEmpty {
            if line.count + 1 + word.count <= width {
                line.append(UInt8(ascii: " "))
                line += word
                return
            }
            endLine()
        }
        var rest = word
        while rest.count > width {
            line += rest.prefix(width)
            rest = rest.dropFirst(width)
            endLine()
        }
        line += rest
    }

    private mutating func endLine() {
        lines.append(String(decoding: line, as: UTF8.self))
        line.removeAll(keepingCapacity: true)
    }
}
