extension JSONContainer {
    /// The first element that is an object in which the named member is exactly this string.
    func index(ofElementWhere name: String, equals text: String) -> Int? {
        items.firstIndex { item in
            switch item.value {
            case .container(let container): container.isObject && container.has(name, text)
            case .text(let slice): Self.object(slice, has: name, text)
            }
        }
    }

    private func has(_ name: String, _ text: String) -> Bool {
        guard let index = index(ofMember: name) else { return false }
        return items[index].value.value == .string(text)
    }

    /// Looks for the member without reading the object into a container: most elements are passed by.
    private static func object(_ slice: JSONSlice, has name: String, _ text: String) -> Bool {
        guard let source = slice.source, slice.first == UInt8(ascii: "{") else { return false }
        var (name, text) = (name, text)
        var cursor = JSONCursor(source.bytes, from: slice.range.lowerBound)
        do throws(JSONSyntaxError) {
            try cursor.beginObject()
            while let next = try cursor.nextMember() {
                if name.withUTF8({ next.equals($0, in: source.bytes) }) {
                    guard try cursor.peek() == .string else { return false }
                    let value = try cursor.string()
                    return text.withUTF8 { value.equals($0, in: source.bytes) }
                }
                cursor.skipCheckedValue()
            }
        } catch {
            return false
        }
        return false
    }
}
