/// What stands at a place in a JSON text, as its first byte tells.
package enum JSONKind: UInt8, Sendable {
    case object, array, string, number, `true`, `false`, null

    /// The kind in words, for messages: "an object", "a string", "true".
    package var words: String {
        switch self {
        case .object: "an object"
        case .array: "an array"
        case .string: "a string"
        case .number: "a number"
        case .true: "true"
        case .false: "false"
        case .null: "null"
        }
    }
}
