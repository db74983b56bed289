/// One step on the way from a document's root to a place in it.
package enum JSONStep: Hashable, Sendable {
    /// The value of the object's member with this name.
    case member(String)
    /// The array's element with this index.
    case index(Int)
    /// In the object's member with this name the array's element with this index; the first is also an object that
    /// stands there without an array.
    case entry(String, at: Int)
    /// The array's first element that is an object with all of these members.
    case element(where: [JSONKey])

    /// The array's first element that is an object in which the named member is exactly this string.
    package static func element(where name: String, equals text: String) -> JSONStep {
        .element(where: [JSONKey(name, text)])
    }
}

/// A member by which an element of an array is found: its name and the string that it holds.
package struct JSONKey: Hashable, Sendable {
    package let name: String
    package let text: String

    package init(_ name: String, _ text: String) {
        self.name = name
        self.text = text
    }

    /// Both are compared by their bytes.
    package static func == (one: JSONKey, other: JSONKey) -> Bool {
        one.name.utf8.elementsEqual(other.name.utf8) && one.text.utf8.elementsEqual(other.text.utf8)
    }

    package func hash(into hasher: inout Hasher) {
        for byte in name.utf8 { hasher.combine(byte) }
        hasher.combine(0xFF as UInt8)
        for byte in text.utf8 { hasher.combine(byte) }
    }
}
