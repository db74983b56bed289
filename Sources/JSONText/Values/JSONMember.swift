/// A name and its value in a JSON object.
package struct JSONMember: Sendable {
    package let name: String
    package var value: JSONValue

    package init(name: String, value: JSONValue) {
        self.name = name
        self.value = value
    }
}

extension JSONMember: Equatable {
    /// Names are equal by their bytes: composed and decomposed letters differ, as they do in a file.
    package static func == (one: JSONMember, other: JSONMember) -> Bool {
        one.name.utf8.elementsEqual(other.name.utf8) && one.value == other.value
    }
}
