extension JSONContainer {
    /// Reads one level of text that is known to be JSON; nil for a plain value.
    convenience init?(reading slice: JSONSlice) {
        guard let source = slice.source, let bracket = slice.first,
            bracket == UInt8(ascii: "{") || bracket == UInt8(ascii: "[")
        else { return nil }
        self.init(isObject: bracket == UInt8(ascii: "{"), original: slice)
        var cursor = JSONCursor(source.bytes, from: slice.range.lowerBound)
        do throws(JSONSyntaxError) {
            try readItems(&cursor, source)
        } catch {
            return nil
        }
    }

    private func readItems(_ cursor: inout JSONCursor, _ source: JSONSource) throws(JSONSyntaxError) {
        try isObject ? cursor.beginObject() : cursor.beginArray()
        var gapStart = cursor.offset
        while let label = try nextLabel(&cursor) {
            var start = label.start
            if !items.isEmpty {
                let comma = Self.comma(from: gapStart, in: source)
                items[items.count - 1].after = JSONSlice(source, gapStart..<comma)
                gapStart = comma + 1
            }
            let before = JSONSlice(source, gapStart..<start)
            cursor.skipWhiteSpace()
            let labelSlice = JSONSlice(source, start..<cursor.offset)
            start = cursor.offset
            cursor.skipCheckedValue(knowing: source.lists)
            gapStart = cursor.offset
            items.append(
                JSONItem(
                    before: before, label: labelSlice, name: label.name,
                    value: .text(JSONSlice(source, start..<gapStart)), after: JSONSlice()))
        }
        let last = JSONSlice(source, gapStart..<cursor.offset - 1)
        if items.isEmpty { inside = last } else { items[items.count - 1].after = last }
    }

    /// Where the next member or element begins, and the member's name; nil after the last one.
    private func nextLabel(
        _ cursor: inout JSONCursor
    ) throws(JSONSyntaxError) -> (start: Int, name: String)? {
        if isObject {
            guard let name = try cursor.nextMember() else { return nil }
            return (name.offset, name.text(in: cursor.bytes))
        }
        guard try cursor.nextElement() else { return nil }
        return (cursor.offset, "")
    }

    private static func comma(from start: Int, in source: JSONSource) -> Int {
        source.bytes[start...].firstIndex(of: UInt8(ascii: ",")) ?? start
    }
}
