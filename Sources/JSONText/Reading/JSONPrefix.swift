/// Makes a whole document of the first bytes of one: what is whole is taken over, what is open is closed.
///
/// So what a large file begins with can be read by the same reader as the file, while the rest is still being
/// read. Of bytes that begin no JSON document something comes out that may be none either.
package struct JSONPrefix {
    private let bytes: UnsafeBufferPointer<UInt8>
    /// Containers down to this depth are taken over in part; what lies deeper only whole. The document's own object
    /// is at depth 1, a list in it at depth 2.
    private let depth: Int
    /// How many bytes are taken of a list of the document's own object.
    private let limit: (JSONString) -> Int

    private var output: [UInt8] = []
    private var cursor: JSONCursor
    /// Whether the bytes have come to their end, or as many of the last list as are wanted are taken.
    private var isOver = false

    /// The document that the bytes begin.
    ///
    /// - Parameters:
    ///   - depth: The depth down to which what is not whole is taken over in part.
    ///   - limit: How many bytes are wanted of the list that is this member of the document's own object.
    package static func document(
        _ bytes: UnsafeBufferPointer<UInt8>, partsToDepth depth: Int, limit: @escaping (JSONString) -> Int
    ) -> [UInt8] {
        var prefix = JSONPrefix(bytes: bytes, depth: depth, limit: limit, cursor: JSONCursor(bytes))
        _ = prefix.takePart(at: 1, limit: .max)
        return prefix.output
    }

    /// Takes over the next value, or what is whole in it. A list, which may be most of the bytes, is not first stepped
    /// over to see whether it is whole.
    ///
    /// - Returns: Whether anything was.
    private mutating func take(at depth: Int, limit: Int) -> Bool {
        guard depth <= self.depth else { return takeWhole() }
        let isList = (try? cursor.peek()) == .array
        return (!isList && takeWhole()) || takePart(at: depth, limit: limit)
    }

    private mutating func takePart(at depth: Int, limit: Int) -> Bool {
        let before = output.count
        do throws(JSONSyntaxError) {
            switch try cursor.peek() {
            case .object: try takeObject(at: depth)
            case .array: try takeArray(at: depth, limit: limit)
            default: break
            }
        } catch {
            isOver = true
        }
        return output.count > before
    }

    private mutating func takeObject(at depth: Int) throws(JSONSyntaxError) {
        output.append(UInt8(ascii: "{"))
        defer { output.append(UInt8(ascii: "}")) }
        try cursor.beginObject()
        var isFirst = true
        while !isOver, let name = try cursor.nextMember() {
            let wanted = depth == 1 ? limit(name) : .max
            let before = output.count
            if !isFirst { output.append(UInt8(ascii: ",")) }
            output.append(contentsOf: bytes[name.offset..<cursor.offset])
            guard take(at: depth + 1, limit: wanted) else { return drop(from: before) }
            isFirst = false
        }
    }

    private mutating func takeArray(at depth: Int, limit: Int) throws(JSONSyntaxError) {
        output.append(UInt8(ascii: "["))
        defer { output.append(UInt8(ascii: "]")) }
        let start = cursor.offset
        try cursor.beginArray()
        var isFirst = true
        while !isOver, try cursor.nextElement() {
            guard cursor.offset - start < limit else {
                cursor.skipCheckedValue()
                continue
            }
            let before = output.count
            if !isFirst { output.append(UInt8(ascii: ",")) }
            guard take(at: depth + 1, limit: .max) else { return drop(from: before) }
            isFirst = false
        }
    }

    private mutating func drop(from place: Int) {
        output.removeLast(output.count - place)
        isOver = true
    }

    /// Takes over the next value, if it is whole.
    private mutating func takeWhole() -> Bool {
        var end = cursor
        do throws(JSONSyntaxError) {
            _ = try end.peek()
            let start = end.offset
            end.skipCheckedValue()
            // At the very end a number may go on.
            guard end.offset < bytes.count else { return false }
            output.append(contentsOf: bytes[start..<end.offset])
            cursor = end
            return true
        } catch {
            return false
        }
    }
}
