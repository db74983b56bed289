/// A value of a document under change: unread text, or a container on the way to a change.
enum JSONNode {
    case text(JSONSlice)
    case container(JSONContainer)

    /// Appends the value as it stands now.
    func append(to output: inout some JSONOutput) {
        switch self {
        case .text(let slice): output.append(slice)
        case .container(let container): container.append(to: &output)
        }
    }

    /// The text of the value as it was read or written, without what was changed inside it since.
    var sample: JSONSlice {
        switch self {
        case .text(let slice): slice
        case .container(let container): container.original
        }
    }

    /// The value as it stands now.
    var value: JSONValue? {
        switch self {
        case .text(let slice):
            return slice.withBytes { try? JSONValue(parsing: $0) }
        case .container(let container):
            var text: [UInt8] = []
            container.append(to: &text)
            return try? JSONValue(parsing: text)
        }
    }
}
