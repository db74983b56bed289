extension JSONContainer {
    /// The first element that is an object with all of these members.
    func index(ofElementWhere keys: [JSONKey]) -> Int? {
        items.firstIndex { item in
            switch item.value {
            case .container(let container): container.isObject && keys.allSatisfy(container.has)
            case .text(let slice): Self.object(slice, has: keys)
            }
        }
    }

    private func has(_ key: JSONKey) -> Bool {
        guard let index = index(ofMember: key.name) else { return false }
        return items[index].value.value == .string(key.text)
    }

    /// Looks for the members without reading the object into a container: most elements are passed by.
    private static func object(_ slice: JSONSlice, has keys: [JSONKey]) -> Bool {
        guard let source = slice.source, slice.first == UInt8(ascii: "{") else { return false }
        var missing = keys.count
        var cursor = JSONCursor(source.bytes, from: slice.range.lowerBound)
        do throws(JSONSyntaxError) {
            try cursor.beginObject()
            while missing > 0, let next = try cursor.nextMember() {
                guard let key = keys.first(where: { next.equals($0.name, in: source.bytes) }) else {
                    cursor.skipCheckedValue()
                    continue
                }
                guard try cursor.peek() == .string else { return false }
                guard try cursor.string().equals(key.text, in: source.bytes) else { return false }
                missing -= 1
            }
        } catch {
            return false
        }
        return missing == 0
    }
}

extension JSONString {
    /// Whether the text, once unescaped, has exactly these bytes.
    fileprivate func equals(_ text: String, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var text = text
        return text.withUTF8 { equals($0, in: bytes) }
    }
}
