import JSONText

/// What a value holds, where it is of that kind.
extension JSONValue {
    subscript(name: String) -> JSONValue? {
        if case .object(let object) = self { return object[name] }
        return nil
    }

    var asText: String? {
        if case .string(let text) = self { return text }
        return nil
    }

    var asElements: [JSONValue]? {
        if case .array(let elements) = self { return elements }
        return nil
    }

    var asInteger: Int? {
        if case .number(let spelling) = self { return Int(spelling) }
        return nil
    }

    /// A digest of 16 hexadecimal digits.
    var asDigest: UInt64? {
        guard let text = asText, text.utf8.count == 16 else { return nil }
        return UInt64(text, radix: 16)
    }
}

extension [JSONValue] {
    /// Each element made into something; nil where one cannot be.
    func all<Made>(_ make: (JSONValue) -> Made?) -> [Made]? {
        var made: [Made] = []
        for element in self {
            guard let one = make(element) else { return nil }
            made.append(one)
        }
        return made
    }
}
