/// Reads the style off a sample of text that is known to be JSON, and may be cut short.
struct JSONStyleReader {
    private struct Frame {
        let isObject: Bool
        let key: JSONStyle.Key
        let isInArray: Bool
        /// The indentation of the line on which the container opens.
        let indentation: [UInt8]
        /// How it is written; nil while nothing was seen in it.
        var layout: JSONStyle.Layout?
        var isNested = false
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var style: JSONStyle
    private var position = 0
    private var frames: [Frame] = []
    private var indentation: [UInt8]
    /// The name of the member whose value comes next.
    private var name: Range<Int>?

    /// Adds what the sample shows to a style.
    static func read(
        _ sample: JSONSlice, limit: Int, key: JSONStyle.Key, isInArray: Bool, indentation: [UInt8],
        into style: inout JSONStyle
    ) {
        style = sample.withBytes { bytes in
            let start = UnsafeBufferPointer(rebasing: bytes.prefix(limit))
            var reader = JSONStyleReader(start, style: style, indentation: indentation)
            reader.read(rootKey: key, isInArray: isInArray)
            return reader.style
        }
    }

    private init(_ bytes: UnsafeBufferPointer<UInt8>, style: JSONStyle, indentation: [UInt8]) {
        self.bytes = bytes
        self.style = style
        self.indentation = indentation
    }

    private mutating func read(rootKey: JSONStyle.Key, isInArray: Bool) {
        var gapStart = 0
        var previous: UInt8 = 0
        while position < bytes.count {
            let byte = bytes[position]
            if byte <= 0x20 {
                position += 1
                continue
            }
            note(gap: bytes[gapStart..<position], after: previous, before: byte)
            switch byte {
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                open(isObject: byte == UInt8(ascii: "{"), rootKey, isInArray)
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                close()
                position += 1
            case UInt8(ascii: ","):
                position += 1
            case UInt8(ascii: "\""):
                readString()
            default:
                readWord()
            }
            previous = byte
            gapStart = position
        }
        while !frames.isEmpty { close() }
    }

    /// Leaves a container. Only now its kind is known; so the kinds of the inner ones, which a new value
    /// resembles more, are seen first.
    private mutating func close() {
        guard let frame = frames.popLast(), let layout = frame.layout else { return }
        let kind = JSONStyle.Kind(
            isObject: frame.isObject, isInArray: frame.isInArray, isNested: frame.isNested)
        style.see(layout, of: kind)
    }

    /// Takes what the white space between two tokens shows.
    private mutating func note(
        gap: Slice<UnsafeBufferPointer<UInt8>>, after previous: UInt8, before next: UInt8
    ) {
        let lineEnd = gap.lastLineEnd
        let isInLines = lineEnd != nil
        if let lineEnd {
            let lineStart = gap[lineEnd.upperBound...]
            if !indentation.elementsEqual(lineStart) { indentation = Array(lineStart) }
            if style.lineEnd == nil { style.see(lineEnd: Array(gap[lineEnd])) }
        }
        switch previous {
        case UInt8(ascii: ","):
            if !isInLines, style.comma == nil { style.see(comma: Array(gap)) }
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            guard let frame = frames.last, next != UInt8(ascii: "}"), next != UInt8(ascii: "]") else {
                return
            }
            let layout = JSONStyle.Layout(isInLines: isInLines, padding: isInLines ? [] : Array(gap))
            frames[frames.count - 1].layout = layout
            style.see(layout, of: frame.key)
            if isInLines, style.indentation == nil, indentation.starts(with: frame.indentation) {
                style.see(indentation: Array(indentation.dropFirst(frame.indentation.count)))
            }
        default:
            break
        }
    }

    private mutating func open(isObject: Bool, _ rootKey: JSONStyle.Key, _ isRootInArray: Bool) {
        var key = rootKey
        if let parent = frames.last {
            if let name {
                key = JSONStyle.Key(
                    name: String(decoding: bytes[name], as: UTF8.self),
                    isInLineObject: parent.layout?.isInLines != true)
            } else {
                key = parent.key.element
            }
        }
        noteNesting(of: isObject)
        frames.append(
            Frame(
                isObject: isObject, key: key, isInArray: frames.last.map { !$0.isObject } ?? isRootInArray,
                indentation: indentation))
        name = nil
        position += 1
    }

    /// Tells the containers around one that opens that they are nested.
    private mutating func noteNesting(of isObject: Bool) {
        guard let parent = frames.indices.last else { return }
        if isObject || !frames[parent].isObject { frames[parent].isNested = true }
        if isObject, !frames[parent].isObject, parent > 0, frames[parent - 1].isObject {
            frames[parent - 1].isNested = true
        }
    }

    /// Steps over a string; a name is remembered, and the colon after it noted.
    private mutating func readString() {
        let start = position + 1
        position = start
        while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
            position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
        }
        let end = position
        position = min(position + 1, bytes.count)
        guard frames.last?.isObject == true, name == nil else {
            name = nil
            return
        }
        let colonStart = position
        while position < bytes.count, bytes[position] <= 0x20 || bytes[position] == UInt8(ascii: ":") {
            position += 1
        }
        guard position < bytes.count else { return }
        name = start..<end
        let colon = bytes[colonStart..<position]
        if style.colon == nil, !colon.hasLineEnd { style.see(colon: Array(colon)) }
    }

    private mutating func readWord() {
        name = nil
        while position < bytes.count, bytes[position] > 0x20 {
            switch bytes[position] {
            case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): return
            default: position += 1
            }
        }
    }
}
