extension JSONContainer {
    /// The first element that is an object with all of these members.
    func index(ofElementWhere keys: [JSONKey]) -> Int? {
        guard keys.count == 1, items.count >= Self.longList else {
            return items.indices.first { has(keys, at: $0) }
        }
        // What the table says holds as long as no element was changed inside since; a miss is looked for anew.
        if let index = elementTable(for: keys[0].name)[keys[0].text], has(keys, at: index) { return index }
        return items.indices.first { has(keys, at: $0) }
    }

    /// From this many elements on, a table of them is worth making.
    private static let longList = 64

    private func elementTable(for name: String) -> [String: Int] {
        if let table = elementTable, table.name == name { return table.places }
        var places: [String: Int] = [:]
        for index in items.indices {
            guard let text = text(of: name, at: index), places[text] == nil else { continue }
            places[text] = index
        }
        elementTable = (name, places)
        return places
    }

    private func text(of name: String, at index: Int) -> String? {
        switch items[index].value {
        case .container(let container):
            guard let member = container.index(ofMember: name),
                case .string(let text)? = container.items[member].value.value
            else { return nil }
            return text
        case .text(let slice):
            return Self.text(of: name, in: slice)
        }
    }

    private static func text(of name: String, in slice: JSONSlice) -> String? {
        guard let source = slice.source, slice.first == UInt8(ascii: "{") else { return nil }
        var name = name
        var cursor = JSONCursor(source.bytes, from: slice.range.lowerBound)
        do throws(JSONSyntaxError) {
            try cursor.beginObject()
            while let next = try cursor.nextMember() {
                if name.withUTF8({ next.equals($0, in: source.bytes) }) {
                    guard try cursor.peek() == .string else { return nil }
                    return try cursor.string().text(in: source.bytes)
                }
                cursor.skipCheckedValue(knowing: source.lists)
            }
        } catch {
            return nil
        }
        return nil
    }

    private func has(_ keys: [JSONKey], at index: Int) -> Bool {
        switch items[index].value {
        case .container(let container): container.isObject && keys.allSatisfy(container.has)
        case .text(let slice): Self.object(slice, has: keys)
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
                    cursor.skipCheckedValue(knowing: source.lists)
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
