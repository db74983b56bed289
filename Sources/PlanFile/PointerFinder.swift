import JSONText

/// Finds the JSON Pointer of the value, or of the member name, at an offset.
///
/// Only a file with errors needs pointers, so reading keeps none; they are found in one walk afterwards.
struct PointerFinder {
    private var cursor: JSONCursor
    private let source: UnsafeBufferPointer<UInt8>
    /// Ascending.
    private let offsets: [Int]
    private var found: [String] = []

    /// The pointers of the values at these offsets, which ascend. Where the JSON breaks off, the pointer is that
    /// of the innermost value that was begun.
    static func pointers(to offsets: [Int], in source: UnsafeBufferPointer<UInt8>) -> [String] {
        var finder = PointerFinder(cursor: JSONCursor(source), source: source, offsets: offsets)
        var innermost = JSONPointer()
        do throws(JSONSyntaxError) {
            try finder.value(JSONPointer(), &innermost)
        } catch {
            // The rest of the offsets lie where the JSON broke off.
        }
        let missing = offsets.count - finder.found.count
        return finder.found + Array(repeating: innermost.text, count: max(0, missing))
    }

    private init(cursor: JSONCursor, source: UnsafeBufferPointer<UInt8>, offsets: [Int]) {
        self.cursor = cursor
        self.source = source
        self.offsets = offsets
    }

    private mutating func value(
        _ pointer: JSONPointer, _ innermost: inout JSONPointer
    ) throws(JSONSyntaxError) {
        innermost = pointer
        let kind = try cursor.peek()
        claim(upTo: cursor.offset, pointer)
        switch kind {
        case .object:
            try cursor.beginObject()
            while let key = try cursor.nextMember() {
                let name = key.text(in: source)
                let member = pointer.appending(member: name)
                claim(upTo: key.offset, member)
                try value(member, &innermost)
                innermost = pointer
            }
        case .array:
            try cursor.beginArray()
            var index = 0
            while try cursor.nextElement() {
                try value(pointer.appending(index: index), &innermost)
                innermost = pointer
                index += 1
            }
        default: try cursor.skipValue()
        }
    }

    /// Offsets up to here belong to this pointer.
    private mutating func claim(upTo offset: Int, _ pointer: JSONPointer) {
        while found.count < offsets.count, offsets[found.count] <= offset { found.append(pointer.text) }
    }
}
