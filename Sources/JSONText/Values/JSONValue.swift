/// A JSON value in memory, for the small things: settings, and what an edit puts into a file.
package indirect enum JSONValue: Sendable {
    case object(JSONObject)
    case array([JSONValue])
    case string(String)
    /// A number as it is spelled, so that none is rounded.
    case number(String)
    case bool(Bool)
    case null
}

extension JSONValue: Equatable {
    /// Strings are equal by their bytes, numbers by their spelling, objects with their order.
    package static func == (one: JSONValue, other: JSONValue) -> Bool {
        switch (one, other) {
        case (.object(let one), .object(let other)): one == other
        case (.array(let one), .array(let other)): one == other
        case (.string(let one), .string(let other)): one.utf8.elementsEqual(other.utf8)
        case (.number(let one), .number(let other)): one == other
        case (.bool(let one), .bool(let other)): one == other
        case (.null, .null): true
        default: false
        }
    }
}

extension JSONValue {
    /// Whether the value is an object or an array.
    package var isContainer: Bool {
        switch self {
        case .object, .array: true
        case .string, .number, .bool, .null: false
        }
    }
}
