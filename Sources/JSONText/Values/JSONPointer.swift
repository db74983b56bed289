/// A place in a JSON document by RFC 6901: `/pillars/2/title`; the whole document is the empty text.
package struct JSONPointer: Equatable, Hashable, Sendable {
    package private(set) var text: String

    /// The pointer to the whole document.
    package init() { text = "" }

    /// The place of a member in the object here.
    package func appending(member name: String) -> JSONPointer {
        var longer = self
        longer.append(member: name)
        return longer
    }

    /// The place of an element in the array here.
    package func appending(index: Int) -> JSONPointer {
        var longer = self
        longer.append(index: index)
        return longer
    }

    /// Goes on to a member of the object here.
    package mutating func append(member name: String) {
        text += "/"
        for scalar in name.unicodeScalars {
            switch scalar {
            case "~": text += "~0"
            case "/": text += "~1"
            default: text.unicodeScalars.append(scalar)
            }
        }
    }

    /// Goes on to an element of the array here.
    package mutating func append(index: Int) { text += "/\(index)" }
}

extension JSONPointer: CustomStringConvertible {
    package var description: String { text }
}
