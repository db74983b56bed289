/// Why a change cannot be made. The pointer says where, as far as the steps could be followed.
package enum JSONEditError: Error, Equatable, Sendable {
    /// The document itself is not JSON.
    case notJSON(JSONSyntaxError)
    /// The object at the pointer has no member with this name.
    case noMember(JSONPointer, String)
    /// The array at the pointer has fewer elements.
    case noIndex(JSONPointer, Int, count: Int)
    /// No element of the array at the pointer is an object with all of these members.
    case noElement(JSONPointer, where: [JSONKey])
    case notAnObject(JSONPointer)
    case notAnArray(JSONPointer)
    /// The value to be written is not JSON: a number misspelled, a name twice in one object.
    case wrongValue(JSONPointer, JSONSyntaxError)

    /// What is wrong, in plain English, without a full stop.
    package var message: String {
        switch self {
        case .notJSON(let error):
            "the document is not JSON: \(error.message)"
        case .noMember(let pointer, let name):
            "\(Self.words(pointer)) has no member \(jsonQuoted(name))"
        case .noIndex(let pointer, let index, let count):
            "\(Self.words(pointer)) has \(count) \(count == 1 ? "element" : "elements"); index \(index) is none of them"
        case .noElement(let pointer, let keys):
            "\(Self.words(pointer)) has no element whose "
                + keys.map { "\(jsonQuoted($0.name)) is \(jsonQuoted($0.text))" }.joined(separator: " and ")
        case .notAnObject(let pointer):
            "\(Self.words(pointer)) is not an object"
        case .notAnArray(let pointer):
            "\(Self.words(pointer)) is not an array"
        case .wrongValue(let pointer, let error):
            "what should be written in \(Self.words(pointer)) is not JSON: \(error.message)"
        }
    }

    private static func words(_ pointer: JSONPointer) -> String {
        pointer.text.isEmpty ? "the document" : pointer.text
    }
}
