/// Why a text is not a sequence of keys.
package enum KeyNotationError: Error, Hashable, Sendable, CustomStringConvertible {
    /// `<…>` holds no key's name.
    case unknownName(String)

    /// A `<` begins no name.
    case loneLessThan

    package var description: String {
        switch self {
        case .unknownName(let name):
            "<\(name)> is not a key; expected \(Key.notationNames.joined(separator: " ")) or <lt> (for <)"
        case .loneLessThan:
            "a < must begin a key's name, such as <Enter>; write <lt> for a less-than sign"
        }
    }
}
