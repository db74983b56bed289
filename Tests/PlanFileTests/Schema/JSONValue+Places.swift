import JSONText

/// The way from a document to a value in it: member names and element numbers.
typealias Way = ArraySlice<JSONStep>

extension JSONValue {
    /// The ways to all values below this one, in the order of the text.
    var ways: [Way] {
        let children: [(JSONStep, JSONValue)] =
            switch self {
            case .object(let object): object.members.map { (.member($0.name), $0.value) }
            case .array(let elements): elements.enumerated().map { (.index($0.offset), $0.element) }
            default: []
            }
        return children.flatMap { step, child in [[step]] + child.ways.map { [step] + $0 } }
    }

    /// The value at the end of a way.
    func value(at way: Way) -> JSONValue? {
        switch (way.first, self) {
        case (nil, _): self
        case (.member(let name)?, .object(let object)): object[name]?.value(at: way.dropFirst())
        case (.index(let index)?, .array(let elements)) where elements.indices.contains(index):
            elements[index].value(at: way.dropFirst())
        default: .none
        }
    }

    /// The document in which another value, or none, stands at the end of a way.
    func putting(_ value: JSONValue?, at way: Way) -> JSONValue {
        switch (way.first, self) {
        case (.member(let name)?, .object(var object)):
            object[name] =
                way.count == 1 ? value : object[name]?.putting(value, at: way.dropFirst())
            return .object(object)
        case (.index(let index)?, .array(var elements)) where elements.indices.contains(index):
            if way.count > 1 {
                elements[index] = elements[index].putting(value, at: way.dropFirst())
            } else {
                elements.replaceSubrange(index...index, with: value.map { [$0] } ?? [])
            }
            return .array(elements)
        default: return self
        }
    }
}

extension Way {
    /// The way as a JSON Pointer.
    var pointer: JSONPointer {
        reduce(into: JSONPointer()) { pointer, step in
            switch step {
            case .member(let name): pointer.append(member: name)
            case .index(let index): pointer.append(index: index)
            case .entry(let name, let index):
                pointer.append(member: name)
                pointer.append(index: index)
            case .element(let keys):
                pointer.append(member: keys.map { "\($0.name)=\($0.text)" }.joined(separator: ","))
            }
        }
    }
}
